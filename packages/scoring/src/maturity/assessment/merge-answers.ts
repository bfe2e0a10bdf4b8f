import type { Answer } from './answer.ts';
import type { Evidence } from './evidence.ts';
import type { Extent } from './extent.ts';

/** What an answer says, without what it rests on: two answers with the same text agree. */
export const stateOf = (answer: Answer): string =>
  answer.status === 'answered'
    ? `step ${answer.optionId}`
    : answer.status === 'notApplicable'
      ? `notApplicable ${answer.reasonId ?? ''}`
      : answer.status;

/** What was counted, where all who counted say the same. */
const sharedExtent = (answers: readonly Answer[]): Extent | undefined => {
  const extents = answers.flatMap((answer) => (answer.status === 'answered' ? (answer.extent ?? []) : []));
  const [first] = extents;
  const isShared = extents.every(
    ({ counted, among, unknown = 0 }) =>
      counted === first?.counted && among === first.among && unknown === (first.unknown ?? 0),
  );
  return isShared ? first : undefined;
};

/** One text for one piece of evidence, whatever the order of its members. */
export const evidenceKey = ({ kind, polarity, collected, expires, uri, note, digest }: Evidence): string =>
  JSON.stringify([collected, kind, polarity, uri ?? null, note ?? null, expires ?? null, digest ?? null]);

/** Every piece of evidence once, in an order of its own. */
const mergeEvidence = (evidence: readonly Evidence[]): readonly Evidence[] =>
  [...new Map(evidence.map((item) => [evidenceKey(item), item]))]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, item]) => item);

/**
 * Makes one answer of several that say the same. All justifications, names and evidence stand in it, each once and in
 * an order of their own, so that nobody has to be first; the day is the latest, the confidence the lowest that was
 * stated. More evidence, of those who gave another answer, can be added.
 */
export const mergeAnswers = (
  criterionId: string,
  answers: readonly [Answer, ...Answer[]],
  further: readonly Evidence[] = [],
): Answer => {
  const textsOf = (member: 'justification' | 'by' | 'at' | 'role' | 'language'): readonly string[] => {
    const texts = answers.flatMap((answer) => answer[member] ?? []);
    return [...new Set(texts.filter((text) => text.trim() !== ''))].sort();
  };
  const [justifications, names, days] = [textsOf('justification'), textsOf('by'), textsOf('at')];
  const evidence = mergeEvidence([...answers.flatMap((answer) => answer.evidence ?? []), ...further]);
  const confidences = answers.flatMap(({ confidence }) => confidence ?? []);
  const day = days.at(-1);
  const [roles, languages, extent] = [textsOf('role'), textsOf('language'), sharedExtent(answers)];
  const [first] = answers;
  return {
    criterionId,
    ...(first.status === 'answered'
      ? { status: first.status, optionId: first.optionId, ...(extent && { extent }) }
      : first.status === 'notApplicable' && first.reasonId !== undefined
        ? { status: first.status, reasonId: first.reasonId }
        : { status: first.status }),
    ...(justifications.length > 0 && { justification: justifications.join('\n') }),
    ...(evidence.length > 0 && { evidence }),
    ...(confidences.length > 0 && { confidence: Math.min(...confidences) }),
    ...(names.length > 0 && { by: names.join(', ') }),
    ...(roles.length > 0 && { role: roles.join(', ') }),
    ...(languages.length === 1 && { language: languages[0] }),
    ...(day !== undefined && { at: day }),
  };
};
