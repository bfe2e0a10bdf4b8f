import type { MessageCatalogue } from '@osee/core';
import { maturity as inEnglish } from '../locales/en/maturity.ts';
import { maturity as inSpanish } from '../locales/es/maturity.ts';
import { maturity as inFrench } from '../locales/fr/maturity.ts';
import type { MaturityMessageId } from '../maturity/explain/messages/message-id.ts';

/**
 * The sentences of an explanation of maturity in English, as a catalogue of that subject alone.
 *
 * @deprecated Take the bundle `en` of `@osee/scoring/locales/en`, which holds every text of the package.
 * @category former names
 * @example
 * ```ts
 * import { maturityEnglish } from '@osee/scoring/maturity';
 *
 * maturityEnglish.locale; // => 'en'
 * ```
 */
export const maturityEnglish: MessageCatalogue<MaturityMessageId> = { locale: 'en', messages: inEnglish };

/**
 * The sentences of an explanation of maturity in French, as a catalogue of that subject alone.
 *
 * @deprecated Take the bundle `fr` of `@osee/scoring/locales/fr`, which holds every text of the package.
 * @category former names
 * @example
 * ```ts
 * import { maturityFrench } from '@osee/scoring/maturity';
 *
 * maturityFrench.locale; // => 'fr'
 * ```
 */
export const maturityFrench: MessageCatalogue<MaturityMessageId> = { locale: 'fr', messages: inFrench };

/**
 * The sentences of an explanation of maturity in Spanish, as a catalogue of that subject alone.
 *
 * @deprecated Take the bundle `es` of `@osee/scoring/locales/es`, which holds every text of the package.
 * @category former names
 * @example
 * ```ts
 * import { maturitySpanish } from '@osee/scoring/maturity';
 *
 * maturitySpanish.locale; // => 'es'
 * ```
 */
export const maturitySpanish: MessageCatalogue<MaturityMessageId> = { locale: 'es', messages: inSpanish };
