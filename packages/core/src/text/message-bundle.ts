import { describeValue } from '../errors/describe-value.ts';
import { OseeError } from '../errors/osee-error.ts';
import { expectShape, expectString } from '../input/expect-shape.ts';
import type { MessageCatalogue, MessageTemplate } from './message.ts';
import { messagesShape } from './text-shapes.ts';

/**
 * The messages of one language of a package, by subject and then by id. The bundles of the packages are of this shape:
 * `@osee/core/locales/fr`, `@osee/scoring/locales/fr`, `@osee/catalogue/locales/fr`. A function that writes sentences
 * takes one as its option `locale`.
 *
 * @typeParam Subjects - for each subject the record of its messages
 * @category languages
 * @example
 * ```ts
 * import type { MessageBundle } from '@osee/core';
 *
 * const swahili: MessageBundle<{ greetings: { hello: string } }> = {
 *   locale: 'sw',
 *   messages: { greetings: { hello: 'Habari, {name}.' } },
 * };
 * ```
 */
export interface MessageBundle<
  Subjects extends Readonly<Record<string, MessageTexts>> = Readonly<Record<string, MessageTexts>>,
> {
  /** BCP 47 tag. */
  readonly locale: string;
  readonly messages: Subjects;
}

/**
 * Messages by id.
 *
 * @typeParam Id - the union of the ids
 * @category languages
 * @example
 * ```ts
 * import type { MessageTexts } from '@osee/core';
 *
 * const texts: MessageTexts<'yes' | 'no'> = { yes: 'Ndiyo', no: 'Hapana' };
 * ```
 */
export type MessageTexts<Id extends string = string> = Readonly<Record<Id, MessageTemplate>>;

/**
 * What a function asks of the bundle that it is given: one subject, whatever else the bundle holds. A caller who has a
 * language of their own gives that one subject alone.
 *
 * @typeParam Subject - the name of the subject
 * @typeParam Id - the union of its message ids
 * @category languages
 * @example
 * ```ts
 * import { callStatus, type CallStatusName, type MessagesOn, oseeCallWindow2024 } from '@osee/core';
 *
 * const swahili: MessagesOn<'callStatus', CallStatusName> = {
 *   locale: 'sw',
 *   messages: {
 *     callStatus: { before: 'Bado.', open: 'Wazi.', late: 'Umechelewa.', closed: 'Umefungwa.' },
 *   },
 * };
 * callStatus(oseeCallWindow2024, '2024-01-01', { locale: swahili }).reason; // => 'Bado.'
 * ```
 */
export type MessagesOn<Subject extends string, Id extends string> = MessageBundle<
  Readonly<Record<Subject, MessageTexts<Id>>>
>;

/**
 * The texts that a function which writes sentences takes: a bundle that holds the subject, or a catalogue of that
 * subject alone.
 *
 * @typeParam Subject - the name of the subject
 * @typeParam Id - the union of its message ids
 * @category languages
 * @example
 * ```ts
 * import type { CallStatusName, TextsOn } from '@osee/core';
 *
 * const swahili: TextsOn<'callStatus', CallStatusName> = {
 *   locale: 'sw',
 *   messages: { before: 'Bado.', open: 'Wazi.', late: 'Umechelewa.', closed: 'Umefungwa.' },
 * };
 * ```
 */
export type TextsOn<Subject extends string, Id extends string> =
  | MessagesOn<Subject, Id>
  | MessageCatalogue<Id>;

/**
 * The messages of one subject of a bundle, for `formatMessage`.
 *
 * @param bundle - the texts of one language; a catalogue of the one subject is given back as it is
 * @param subject - the name of the subject
 * @returns the catalogue of that subject
 * @throws `OseeError` with code `unknown-subject` when the bundle has no such subject, as when it is the bundle of
 * another package
 * @category languages
 * @example
 * ```ts
 * import { formatMessage, messagesOf } from '@osee/core';
 * import { fr } from '@osee/core/locales/fr';
 *
 * formatMessage(messagesOf(fr, 'calendar'), 'derived'); // => 'La date est calculée.'
 * ```
 */
export function messagesOf<
  Subjects extends Readonly<Record<string, MessageTexts>>,
  Subject extends keyof Subjects & string,
>(bundle: MessageBundle<Subjects>, subject: Subject): MessageCatalogue<keyof Subjects[Subject] & string>;
export function messagesOf<Subject extends string, Id extends string>(
  texts: TextsOn<Subject, Id>,
  subject: Subject,
): MessageCatalogue<Id>;
export function messagesOf(bundle: MessageBundle | MessageCatalogue, subject: string): MessageCatalogue {
  expectString(subject, ['subject']);
  const messages: Readonly<Record<string, unknown>> = bundle?.messages;
  if (isCatalogue(bundle)) {
    expectShape(bundle, messagesShape, ['locale']);
    return bundle;
  }
  if (typeof messages !== 'object' || messages === null || !Object.hasOwn(messages, subject)) {
    throw new OseeError(
      'unknown-subject',
      `Expected a bundle with messages on ${describeValue(subject)}, got one without them; each package has its own bundles.`,
      { path: ['locale'], details: { subject } },
    );
  }
  const catalogue = { locale: bundle.locale, messages: messages[subject] as MessageTexts };
  expectShape(catalogue, messagesShape, ['locale']);
  return catalogue;
}

/** A catalogue holds templates where a bundle holds subjects. */
const isCatalogue = (given: MessageBundle | MessageCatalogue): given is MessageCatalogue => {
  const messages: unknown = given?.messages;
  if (typeof messages !== 'object' || messages === null) return false;
  const [first] = Object.values(messages);
  return (
    typeof first === 'string' ||
    (typeof first === 'object' && first !== null && Object.hasOwn(first, 'plural'))
  );
};
