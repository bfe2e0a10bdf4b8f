import { formatMessage, type MessageParameters } from '@osee/core/text';
import type { Locale } from './languages.ts';
import { type Texts, textsIn } from './texts.ts';

/** Says a text of the playground with values in it: numbers, spaces and direction as the language wants them. */
export const say = (locale: Locale, id: keyof Texts, parameters: MessageParameters = {}): string =>
  formatMessage({ locale, messages: textsIn(locale) }, id, parameters);
