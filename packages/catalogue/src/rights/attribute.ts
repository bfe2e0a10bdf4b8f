import {
  describeValue,
  expectShape,
  formatList,
  formatMessage,
  type MessageCatalogue,
  messagesOf,
  OseeError,
  shape,
  type TextsOn,
  textDirection,
} from '@osee/core';
import type { Resource } from '../resource/resource.ts';
import { resourcePart } from '../resource/resource-shape.ts';
import { type CreditFormat, creditFormats, isolated, plainLine, safeAddress } from './credit-format.ts';
import type { CreditMessageId } from './credit-message-id.ts';
import { licenceTerms } from './licence-terms.ts';
import { type RightsBasis, rightsBasis } from './rights-basis.ts';

/**
 * How to write a credit line.
 *
 * @category rights
 * @example
 * ```ts
 * import type { CreditOptions } from '@osee/catalogue';
 * import { ar } from '@osee/catalogue/locales/ar';
 *
 * const options: CreditOptions = { format: 'html', locale: ar };
 * ```
 */
export interface CreditOptions {
  readonly format: 'text' | 'html' | 'markdown';
  /** The texts of the language, such as `fr` of `@osee/catalogue/locales/fr`. */
  readonly locale: TextsOn<'credits', CreditMessageId>;
  /** What was changed, in a few words of the reader's language. */
  readonly changes?: string;
}

/**
 * A credit line and what it lacks.
 *
 * @category rights
 * @example
 * ```ts
 * import { attribute, type Credit, oseeCatalogue } from '@osee/catalogue';
 * import { en } from '@osee/catalogue/locales/en';
 *
 * const credits: readonly Credit[] = oseeCatalogue.resources.map((resource) =>
 *   attribute(resource, { format: 'text', locale: en }),
 * );
 * credits.filter(({ missing }) => missing.includes('licence')).length; // => 194
 * ```
 */
export interface Credit {
  readonly credit: string;
  /** Which of title, author, source and confirmed licence could not be given; a publisher stands in for authors. */
  readonly missing: readonly ('title' | 'author' | 'source' | 'licence')[];
  /** Direction of the line, for the element or paragraph around it. */
  readonly direction: 'ltr' | 'rtl';
}

/** Writes a credit line with the texts that it is given. */
export const attribute = (
  resource: Pick<Resource, 'title' | 'authors' | 'publisher' | 'url' | 'rights'>,
  options: CreditOptions,
): Credit => {
  expectShape(resource, form, ['resource']);
  expectShape(options, optionsForm, ['options']);
  const messages = messagesOf(options.locale, 'credits');
  const line = creditLine(resource, messages, formatFor(options.format));
  const changes = plainLine(options.changes ?? '');
  const added =
    changes === '' ? [] : [line.say('changes', { changes: line.foreign(changes) }) + line.say('end')];
  return {
    credit: [line.credit, ...added].join(' '),
    missing: missingParts(resource),
    direction: textDirection(messages.locale),
  };
};

const form = resourcePart('title', 'authors', 'publisher', 'url', 'rights');
const optionsForm = shape.options({
  format: shape.anything,
  locale: shape.anything,
  changes: shape.text,
});

type Credited = Parameters<typeof attribute>[0];

const creditLine = (
  resource: Credited,
  messages: MessageCatalogue<CreditMessageId>,
  format: CreditFormat,
) => {
  const rightToLeft = textDirection(messages.locale) === 'rtl';
  const isolate = (text: string) => (format.isolates ? text : isolated(text, rightToLeft));
  const foreign = (text: string) => format.text(isolate(plainLine(text)));
  const say = (id: CreditMessageId, parameters = {}) =>
    formatMessage(messages, id, parameters, { isolate: false });
  const url = safeAddress(resource.url);
  const title = plainLine(resource.title);
  const quoted = title === '' ? say('untitled') : say('quoted', { title: isolate(title) });
  const work = url && format.linksTitle ? format.link(quoted, url, false) : format.text(quoted);
  const authors = resource.authors.map(plainLine).filter((author) => author !== '');
  const publisher = plainLine(resource.publisher);
  const parts = [
    authors.length > 0 ? say('by', { work, authors: formatList(authors, messages.locale, foreign) }) : work,
    ...(publisher === '' ? [] : [say('published', { publisher: foreign(publisher) })]),
    ...(url && !format.linksTitle ? [isolate(url)] : []),
    rightsPart(rightsBasis(resource.rights), { format, foreign, isolate, say, locale: messages.locale }),
  ];
  return { credit: parts.join(say('separator')) + say('end'), say, foreign };
};

interface Writer {
  readonly format: CreditFormat;
  readonly locale: string;
  readonly foreign: (text: string) => string;
  readonly isolate: (text: string) => string;
  readonly say: (id: CreditMessageId, parameters?: Record<string, string>) => string;
}

const rightsPart = (basis: RightsBasis, writer: Writer): string => {
  const { say, foreign, locale } = writer;
  const named = (ids: readonly string[]) => formatList(ids, locale, (id) => licenceText(id, writer));
  switch (basis.kind) {
    case 'licence':
      if (basis.relation === 'unstated') return say('licences-side-by-side', { licences: named(basis.ids) });
      if (basis.relation === 'or') return say('licensed-choice', { licences: named(basis.ids) });
      return say('licensed', { licence: named(basis.ids) });
    case 'words':
      if (basis.terms === 'part-only') return say('terms-part', { terms: foreign(basis.words) });
      return say('terms', { terms: codeText(basis.terms, say) ?? foreign(basis.words) });
    case 'presumed': {
      const terms = basis.ids.length > 0 ? named(basis.ids) : codeText(basis.terms, say);
      return say(`presumed-${basis.by}`, { terms: terms ?? say('code.own-terms') });
    }
    default:
      return say('no-terms');
  }
};

const licenceText = (id: string, { format, foreign, isolate }: Writer): string => {
  const terms = licenceTerms(id);
  return terms ? isolate(format.link(terms.name, terms.url, true)) : foreign(id);
};

const codeText = (code: string | null, say: Writer['say']): string | null =>
  code === 'all-rights-reserved' || code === 'public-domain' ? say(`code.${code}`) : null;

const missingParts = ({ title, authors, publisher, url, rights }: Credited): Credit['missing'] => [
  ...(plainLine(title) === '' ? (['title'] as const) : []),
  ...([...authors, publisher].every((name) => plainLine(name) === '') ? (['author'] as const) : []),
  ...(safeAddress(url) === null ? (['source'] as const) : []),
  ...(rightsBasis(rights).kind === 'licence' ? [] : (['licence'] as const)),
];

const formatFor = (name: unknown): CreditFormat => {
  if (typeof name !== 'string' || !Object.hasOwn(creditFormats, name)) {
    throw new OseeError(
      'unknown-format',
      `Expected one of ${Object.keys(creditFormats).join(', ')}, got ${describeValue(name)}.`,
      { path: ['options', 'format'], details: { got: name } },
    );
  }
  return creditFormats[name as keyof typeof creditFormats];
};
