import { formatMessage, type MessageParameters } from '@osee/core';
import type { PageTexts } from '../texts/page-texts.ts';
import type { UiTexts } from '../texts/ui-texts.ts';

/** Says a text of the page: numbers, dates, spaces and direction as the language wants them. */
export type Say = (id: keyof UiTexts, parameters?: MessageParameters) => string;

export const sayIn =
  ({ locale, ui }: PageTexts): Say =>
  (id, parameters = {}) =>
    formatMessage({ locale: locale.locale, messages: ui }, id, parameters);
