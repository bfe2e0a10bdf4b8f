import { expectShape } from '../../input/expect-shape.ts';
import { list, orNull, record } from '../../input/shape-holders.ts';
import { flag, text, words } from '../../input/shape-values.ts';
import { formatMessage } from '../../text/message.ts';
import { type MessagesOn, messagesOf } from '../../text/message-bundle.ts';
import type { Compatibility } from '../verdict/check-compatibility.ts';
import { licenceConditions, licenceNotes, licenceReasons } from '../verdict/reason.ts';
import { licenceUses, verdictsFromWorst } from '../verdict/verdict.ts';
import type { LicenceMessageId } from './message-id.ts';

const verdict = /* @__PURE__ */ words(verdictsFromWorst);

const answerShape = /* @__PURE__ */ record(
  {
    use: /* @__PURE__ */ words(licenceUses),
    verdict,
    reason: /* @__PURE__ */ words(licenceReasons),
    condition: /* @__PURE__ */ orNull(/* @__PURE__ */ words(licenceConditions)),
    decidedBy: /* @__PURE__ */ record({ inbound: text, outbound: text }),
    statements: /* @__PURE__ */ list(/* @__PURE__ */ record({ source: text, verdict })),
    isDisputed: flag,
    notes: /* @__PURE__ */ list(/* @__PURE__ */ words(licenceNotes)),
  },
  {},
  'an answer of checkCompatibility',
);

const optionsShape = /* @__PURE__ */ record({ locale: /* @__PURE__ */ record({}, {}, 'a bundle of texts') });

/**
 * The answer in sentences: who goes into what, the verdict with its reason, the condition, what the sources say where
 * they do not agree, notes, and once that this is not legal advice.
 *
 * @param answer - what `checkCompatibility` returned
 * @param options - `locale`: the bundle of the reader's language, such as `fr` of `@osee/core/locales/fr`
 * @returns sentences, in the order in which they are read
 * @throws `OseeError` with code `wrong-type` or `wrong-value` for another answer than `checkCompatibility` gives,
 * `unknown-subject` for a bundle without texts about licences
 * @category licences
 * @example
 * ```ts
 * import { checkCompatibility, explainCompatibility } from '@osee/core/licences';
 * import { en } from '@osee/core/locales/en';
 *
 * const answer = checkCompatibility({ inbound: 'MIT', outbound: 'EUPL-1.2', use: 'combine' });
 * explainCompatibility(answer, { locale: en });
 * // => ['MIT in a work under EUPL-1.2, combined in one work that is passed on: Yes. The licence of the part asks only that its notices stay.', 'This is not legal advice.']
 * ```
 */
export const explainCompatibility = (
  answer: Compatibility,
  options: { readonly locale: MessagesOn<'licences', LicenceMessageId> },
): readonly string[] => {
  expectShape(answer, answerShape, ['answer']);
  expectShape(options, optionsShape, ['options']);
  const messages = messagesOf(options.locale, 'licences');
  const say = (id: LicenceMessageId, values: Readonly<Record<string, string>> = {}): string =>
    formatMessage(messages, id, values);
  const sentence = say('answer', {
    inbound: answer.decidedBy.inbound,
    outbound: answer.decidedBy.outbound,
    use: say(`use.${answer.use}`),
    verdict: say(`verdict.${answer.verdict}`),
    reason: say(`reason.${answer.reason}`),
  });
  const voices = answer.statements.map(({ source, verdict }) =>
    say('statement', { source: say(`source.${source}`), verdict: say(`verdict.${verdict}`) }),
  );
  return [
    sentence,
    ...(answer.condition === null ? [] : [say(`condition.${answer.condition}`)]),
    ...(answer.isDisputed || answer.reason === 'one-checker-alone' ? [say('disputed'), ...voices] : []),
    ...answer.notes.map((note) => say(`note.${note}`)),
    say('disclaimer'),
  ];
};
