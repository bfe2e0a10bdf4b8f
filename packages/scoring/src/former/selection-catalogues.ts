import type { MessageCatalogue } from '@osee/core';
import { selection as inEnglish } from '../locales/en/selection.ts';
import { selection as inSpanish } from '../locales/es/selection.ts';
import { selection as inFrench } from '../locales/fr/selection.ts';
import type { SelectionMessageId } from '../selection/explain/message-id.ts';

/**
 * The sentences of an explanation of a selection in English, as a catalogue of that subject alone.
 *
 * @deprecated Take the bundle `en` of `@osee/scoring/locales/en`, which holds every text of the package.
 * @category former names
 * @example
 * ```ts
 * import { selectionMessagesEn } from '@osee/scoring/selection';
 *
 * selectionMessagesEn.locale; // => 'en'
 * ```
 */
export const selectionMessagesEn: MessageCatalogue<SelectionMessageId> = {
  locale: 'en',
  messages: inEnglish,
};

/**
 * The sentences of an explanation of a selection in French, as a catalogue of that subject alone.
 *
 * @deprecated Take the bundle `fr` of `@osee/scoring/locales/fr`, which holds every text of the package.
 * @category former names
 * @example
 * ```ts
 * import { selectionMessagesFr } from '@osee/scoring/selection';
 *
 * selectionMessagesFr.locale; // => 'fr'
 * ```
 */
export const selectionMessagesFr: MessageCatalogue<SelectionMessageId> = { locale: 'fr', messages: inFrench };

/**
 * The sentences of an explanation of a selection in Spanish, as a catalogue of that subject alone.
 *
 * @deprecated Take the bundle `es` of `@osee/scoring/locales/es`, which holds every text of the package.
 * @category former names
 * @example
 * ```ts
 * import { selectionMessagesEs } from '@osee/scoring/selection';
 *
 * selectionMessagesEs.locale; // => 'es'
 * ```
 */
export const selectionMessagesEs: MessageCatalogue<SelectionMessageId> = {
  locale: 'es',
  messages: inSpanish,
};
