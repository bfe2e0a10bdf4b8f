import { OseeError } from '../errors/osee-error.ts';

/**
 * A text with `{placeholders}`, or one text per plural category of the number named by `plural`.
 *
 * @category text
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
      readonly [Category in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
    });

/**
 * The texts of one language, by message id.
 *
 * @typeParam Id - the union of the message ids, so that a missing or unknown id does not compile
 * @category text
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
 * Values for the placeholders of a message. Numbers are written in the way of the language.
 *
 * @category text
 * @example
 * ```ts
 * import type { MessageParameters } from '@osee/core';
 *
 * const parameters: MessageParameters = { name: 'Kenya', count: 2 };
 * ```
 */
export type MessageParameters = Readonly<Record<string, string | number>>;

/**
 * Writes the text of a message in the language of the catalogue.
 *
 * @param catalogue - texts of one language
 * @param id - which message
 * @param parameters - a value for each placeholder; numbers get up to three decimals
 * @returns the text, without markup
 * @throws `OseeError` with code `unknown-message` when the catalogue has no such id, `missing-parameter` when a
 * placeholder has no value
 * @category text
 * @see Unicode CLDR plural rules, through `Intl.PluralRules`
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
): string => {
  if (!Object.hasOwn(catalogue.messages, id)) {
    throw new OseeError(
      'unknown-message',
      `Expected a message id of the ${catalogue.locale} catalogue, got "${id}".`,
      {
        details: { id, locale: catalogue.locale },
      },
    );
  }
  const template = chooseTemplate(catalogue.messages[id], catalogue.locale, id, parameters);
  return template.replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
    const value = parameterOf(id, parameters, name);
    return typeof value === 'number' ? new Intl.NumberFormat(catalogue.locale).format(value) : value;
  });
};

const chooseTemplate = (
  template: MessageTemplate,
  locale: string,
  id: string,
  parameters: MessageParameters,
): string => {
  if (typeof template === 'string') return template;
  const count = parameterOf(id, parameters, template.plural);
  return template[new Intl.PluralRules(locale).select(Number(count))] ?? template.other;
};

const parameterOf = (id: string, parameters: MessageParameters, name: string): string | number => {
  const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  if (value === undefined) {
    throw new OseeError('missing-parameter', `Expected a value for "${name}" in message "${id}".`, {
      path: [name],
      details: { id },
    });
  }
  return value;
};
