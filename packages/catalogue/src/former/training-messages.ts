import { training as ar } from '../locales/ar/training.ts';
import { training as en } from '../locales/en/training.ts';
import { training as es } from '../locales/es/training.ts';
import { training as fr } from '../locales/fr/training.ts';
import { training as pt } from '../locales/pt/training.ts';
import type { TrainingMessageId } from '../paths/training-message-id.ts';
import { type FormerMessages, formerMessages } from './former-messages.ts';

/**
 * The texts of training plans in five languages.
 *
 * @deprecated Take a bundle such as `fr` of `@osee/catalogue/locales/fr`, which loads alone.
 * @category former names
 * @example
 * ```ts
 * import { trainingMessages } from '@osee/catalogue';
 *
 * trainingMessages.fr.locale; // => 'fr'
 * ```
 */
export const trainingMessages: FormerMessages<TrainingMessageId> = /* #__PURE__ */ formerMessages({
  en,
  fr,
  es,
  pt,
  ar,
});
