import { rights as ar } from '../locales/ar/rights.ts';
import { rights as en } from '../locales/en/rights.ts';
import { rights as es } from '../locales/es/rights.ts';
import { rights as fr } from '../locales/fr/rights.ts';
import { rights as pt } from '../locales/pt/rights.ts';
import type { RightsMessageId } from '../rights/rights-message-id.ts';
import { type FormerMessages, formerMessages } from './former-messages.ts';

/**
 * The texts about rights in five languages.
 *
 * @deprecated Take a bundle such as `fr` of `@osee/catalogue/locales/fr`, which loads alone.
 * @category former names
 * @example
 * ```ts
 * import { rightsMessages } from '@osee/catalogue';
 *
 * rightsMessages.fr.locale; // => 'fr'
 * ```
 */
export const rightsMessages: FormerMessages<RightsMessageId> = /* #__PURE__ */ formerMessages({
  en,
  fr,
  es,
  pt,
  ar,
});
