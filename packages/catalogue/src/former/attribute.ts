import { type MessageCatalogue, matchLocale, OseeError } from '@osee/core';
import { type Credit, type CreditOptions, attribute as writeCredit } from '../rights/attribute.ts';
import type { CreditMessageId } from '../rights/credit-message-id.ts';
import { creditMessages } from './credit-messages.ts';

/**
 * The options of {@link attribute} before there were bundles: the tag of a language, or texts of one's own.
 *
 * @deprecated Give the bundle of the language as `locale`.
 * @category former names
 * @example
 * ```ts
 * import type { FormerCreditOptions } from '@osee/catalogue';
 *
 * const options: FormerCreditOptions = { format: 'text', locale: 'pt-BR' };
 * ```
 */
export interface FormerCreditOptions extends Omit<CreditOptions, 'locale'> {
  /** BCP 47 tag of one of the five languages; `pt-BR` takes the Portuguese texts. */
  readonly locale: string;
  /** Texts of a language that the package does not have. */
  readonly messages?: MessageCatalogue<CreditMessageId>;
}

/**
 * Writes a credit line: title, author, source, licence, and what was changed. Texts of the resource are escaped for
 * the format, and only http and https addresses become links.
 *
 * @param resource - title, authors, publisher, url and rights
 * @param options - format, language, changes
 * @returns the line and the parts that are missing
 * @throws `OseeError` with code `unknown-locale` for a tag without texts, `unknown-format`, or `unknown-subject` for a bundle without texts of credits
 * @category rights
 * @see Creative Commons, recommended practices for attribution (title, author, source, licence)
 * @example
 * ```ts
 * import { attribute, oseeCatalogue } from '@osee/catalogue';
 * import { en } from '@osee/catalogue/locales/en';
 *
 * const book = oseeCatalogue.resources.find(({ id }) => id === 'the-ospo-book');
 * book && attribute(book, { format: 'text', locale: en, changes: 'translated into French' }).credit;
 * // => '“The OSPO Book”, published by TODO Group, https://ospobook.todogroup.org/, licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). Changes: translated into French.'
 * ```
 */
export const attribute = (
  resource: Parameters<typeof writeCredit>[0],
  options: CreditOptions | FormerCreditOptions,
): Credit => {
  if (typeof options?.locale !== 'string') return writeCredit(resource, options as CreditOptions);
  const { locale, messages, ...others } = options as FormerCreditOptions;
  return writeCredit(resource, { ...others, locale: messages ?? textsOf(locale) });
};

const tags = ['en', 'fr', 'es', 'pt', 'ar'] as const;

const textsOf = (locale: string): MessageCatalogue<CreditMessageId> => {
  const tag = tags.find((known) => known === matchLocale(locale, tags));
  if (tag) return creditMessages[tag];
  const message = `Expected the texts of a language, or the tag of one of ${tags.join(', ')}, got "${locale}".`;
  throw new OseeError('unknown-locale', message, { path: ['locale'], details: { locale } });
};
