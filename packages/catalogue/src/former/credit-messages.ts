import { credits as ar } from '../locales/ar/credits.ts';
import { credits as en } from '../locales/en/credits.ts';
import { credits as es } from '../locales/es/credits.ts';
import { credits as fr } from '../locales/fr/credits.ts';
import { credits as pt } from '../locales/pt/credits.ts';
import type { CreditMessageId } from '../rights/credit-message-id.ts';
import { type FormerMessages, formerMessages } from './former-messages.ts';

/**
 * The texts of credits in five languages.
 *
 * @deprecated Take a bundle such as `fr` of `@osee/catalogue/locales/fr`, which loads alone.
 * @category former names
 * @example
 * ```ts
 * import { creditMessages } from '@osee/catalogue';
 *
 * creditMessages.fr.locale; // => 'fr'
 * ```
 */
export const creditMessages: FormerMessages<CreditMessageId> = /* #__PURE__ */ formerMessages({
  en,
  fr,
  es,
  pt,
  ar,
});
