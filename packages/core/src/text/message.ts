import { describeValue } from '../errors/describe-value.ts';
import { OseeError } from '../errors/osee-error.ts';
import { expectRecord, expectShape, expectString } from '../input/expect-shape.ts';
import { formatDate } from './format-date.ts';
import { formatList } from './format-list.ts';
import { formatNumber, formatPercent } from './format-number.ts';
import { type PluralCategory, pluralCategory } from './plural-category.ts';
import { textDirection } from './text-direction.ts';
import { pluralShape } from './text-shapes.ts';
import { typeset } from './typeset.ts';

/**
 * A text with `{placeholders}`, or one text per plural category of the number named by `plural`.
 *
 * @category languages
 * @example
 * ```ts
 * import type { MessageTemplate } from '@osee/core';
 *
 * const simple: MessageTemplate = '{name} is not eligible.';
 * const counted: MessageTemplate = { plural: 'count', one: '{count} country', other: '{count} countries' };
 * ```
 */
export type MessageTemplate =
  | string
  | ({ readonly plural: string; readonly other: string } & {
      readonly [Category in Exclude<PluralCategory, 'other'>]?: string;
    });

/**
 * The texts of one language, by message id.
 *
 * @typeParam Id - the union of the message ids, so that a missing or unknown id does not compile
 * @category languages
 * @example
 * ```ts
 * import type { MessageCatalogue } from '@osee/core';
 *
 * const english: MessageCatalogue<'greeting'> = { locale: 'en', messages: { greeting: 'Hello, {name}.' } };
 * ```
 */
export interface MessageCatalogue<Id extends string = string> {
  /** BCP 47 tag. */
  readonly locale: string;
  readonly messages: Readonly<Record<Id, MessageTemplate>>;
}

/**
 * Values for the placeholders of a message. Numbers are written in the way of the language, and the words of a list are
 * joined by its "and".
 *
 * @category languages
 * @example
 * ```ts
 * import type { MessageParameters } from '@osee/core';
 *
 * const parameters: MessageParameters = { name: 'Kenya', count: 2 };
 * ```
 */
export type MessageParameters = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * How a message is written.
 *
 * @category languages
 * @example
 * ```ts
 * import type { MessageOptions } from '@osee/core';
 *
 * const options: MessageOptions = { isolate: false };
 * ```
 */
export interface MessageOptions {
  /**
   * Whether each value stands between U+2068 and U+2069, so that a name or a number in another script does not turn
   * the sentence around. If not given, it does in languages that are written from right to left, and elsewhere where
   * the value itself holds something that is written so.
   */
  readonly isolate?: boolean;
}

/**
 * Writes the text of a message in the language of the catalogue. A placeholder may say how its value is written:
 * `{share:percent}` takes a number per hundred, `{opens:date}` a date as `YYYY-MM-DD`. The spaces that the language
 * wants are set by {@link typeset}.
 *
 * @param catalogue - texts of one language
 * @param id - which message
 * @param parameters - a value for each placeholder; numbers get up to three decimals
 * @param options - whether values are isolated
 * @returns the text, without markup
 * @throws `OseeError` with code `unknown-message` when the catalogue has no such id, `missing-parameter` when a
 * placeholder has no value, `invalid-locale` when the tag of the catalogue is not well-formed
 * @category languages
 * @see Unicode CLDR 48, plural rules; Unicode Standard Annex 9, isolates
 * @example
 * ```ts
 * import { formatMessage } from '@osee/core';
 *
 * const english = {
 *   locale: 'en',
 *   messages: { found: { plural: 'count', one: '{count} resource', other: '{count} resources' } },
 * } as const;
 * formatMessage(english, 'found', { count: 1 }); // => '1 resource'
 * formatMessage(english, 'found', { count: 1200 }); // => '1,200 resources'
 * ```
 */
export const formatMessage = <Id extends string>(
  catalogue: MessageCatalogue<Id>,
  id: Id,
  parameters: MessageParameters = {},
  options: MessageOptions = {},
): string => {
  expectRecord(catalogue, ['catalogue'], 'a message catalogue');
  const { locale, messages } = catalogue;
  expectString(locale, ['catalogue', 'locale']);
  expectRecord(messages, ['catalogue', 'messages']);
  expectString(id, ['id']);
  expectRecord(parameters, ['parameters']);
  expectRecord(options, ['options']);
  if (!Object.hasOwn(messages, id)) {
    throw new OseeError(
      'unknown-message',
      `Expected a message id of the ${locale} catalogue, got ${describeValue(id)}.`,
      {
        details: { id, locale },
      },
    );
  }
  const { isolate } = options;
  const isApart = (text: string): boolean =>
    isolate ?? (textDirection(locale) === 'rtl' || turning.test(text));
  const template = typeset(chooseTemplate(messages[id], locale, id, parameters), locale);
  return template.replaceAll(/\{(\w+)(?::(\w+))?\}/gu, (_, name: string, kind: string | undefined) => {
    const value = parameterOf(id, parameters, name);
    const apart = (text: string): string => (text !== '' && isApart(text) ? isolated(text) : text);
    return typeof value === 'object'
      ? formatList(value, locale, apart)
      : apart(valueText(value, kind, locale));
  });
};

/** Letters of the scripts that run from right to left, and marks that turn what follows around. */
const turning =
  /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** A text between marks that keep its direction of writing to itself. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

const valueText = (value: string | number, kind: string | undefined, locale: string): string => {
  if (typeof value === 'string') return kind === 'date' ? formatDate(value, locale) : value;
  return kind === 'percent' ? formatPercent(value, locale) : formatNumber(value, locale);
};

/** A text for `zero` serves 0 in every language, as in "no questions". */
const chooseTemplate = (
  template: MessageTemplate,
  locale: string,
  id: string,
  parameters: MessageParameters,
): string => {
  if (typeof template === 'string') return template;
  expectShape(template, pluralShape, ['catalogue', 'messages', id]);
  const count = Number(parameterOf(id, parameters, template.plural));
  const category = count === 0 && template.zero !== undefined ? 'zero' : pluralCategory(count, locale);
  return template[category] ?? template.other;
};

const isWritable = (value: unknown): value is MessageParameters[string] =>
  typeof value === 'string' ||
  typeof value === 'number' ||
  (Array.isArray(value) && value.every((each) => typeof each === 'string'));

const parameterOf = (id: string, parameters: MessageParameters, name: string): MessageParameters[string] => {
  const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  if (!isWritable(value)) {
    throw new OseeError(
      'missing-parameter',
      `Expected a text, a number or an array of texts for ${describeValue(name)} in message ${describeValue(id)}, got ${value === undefined ? 'nothing' : describeValue(value)}.`,
      {
        path: [name],
        details: { id },
      },
    );
  }
  return value;
};
