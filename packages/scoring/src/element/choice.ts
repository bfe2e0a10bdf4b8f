import type { Answer } from '../maturity/assessment/answer.ts';
import type { Evidence } from '../maturity/assessment/evidence.ts';

/** The values of the radio buttons that stand for no step. No id of a step holds a colon. */
export const unknownChoice = 'unknown:';
export const plainNotApplicable = 'not-applicable:';
export const reasonChoice = (reasonId: string): string => `${plainNotApplicable}${reasonId}`;

/** The radio button that stands for an answer. */
export const choiceOf = (answer: Answer): string => {
  if (answer.status === 'answered') return answer.optionId;
  return answer.status === 'unknown' ? unknownChoice : reasonChoice(answer.reasonId ?? '');
};

/** What belongs to an answer whatever it says: who gave it, when, why, and what shows it. */
const extrasOf = (answer: Answer | undefined): Partial<Answer> => {
  const { justification, evidence, confidence, by, role, language, at } = answer ?? {};
  const all = { justification, evidence, confidence, by, role, language, at };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
};

/** The answer that a radio button stands for, with what was written beside the answer before. */
export const answerOf = (criterionId: string, choice: string, before: Answer | undefined): Answer => {
  const extras = { ...extrasOf(before), criterionId };
  if (choice === unknownChoice) return { ...extras, status: 'unknown' };
  if (!choice.startsWith(plainNotApplicable)) return { ...extras, status: 'answered', optionId: choice };
  const reasonId = choice.slice(plainNotApplicable.length);
  return { ...extras, status: 'notApplicable', ...(reasonId !== '' && { reasonId }) };
};

/** A counted answer with what was written beside the answer before. */
export const withExtrasOf = (answer: Answer, before: Answer | undefined): Answer =>
  ({ ...extrasOf(before), ...answer }) as Answer;

/** What is written beside an answer; empty texts are nothing. */
export interface Remark {
  readonly remark: string;
  readonly proof: string;
  readonly proofDate: string;
}

/** What is written beside an answer; of several pieces of evidence the first is shown. */
export const remarkOf = (answer: Answer | undefined): Remark => {
  const [first] = answer?.evidence ?? [];
  return {
    remark: answer?.justification ?? '',
    proof: first?.uri ?? first?.note ?? '',
    proofDate: first?.collected ?? '',
  };
};

/** The answer with another remark. Further evidence stays as it is. */
export const withRemark = (answer: Answer, { remark, proof, proofDate }: Remark): Answer => {
  const { justification: _, evidence = [], ...rest } = answer;
  const [first, ...others] = evidence;
  const { uri: __, note: ___, ...kept } = first ?? { kind: 'examine', polarity: 'supports' };
  const named: Evidence[] =
    proof === '' || proofDate === ''
      ? []
      : [
          {
            ...(kept as Evidence),
            ...(/^https?:\/\/\S+$/u.test(proof) ? { uri: proof } : { note: proof }),
            collected: proofDate,
          },
        ];
  const all = [...named, ...others];
  return {
    ...rest,
    ...(remark !== '' && { justification: remark }),
    ...(all.length > 0 && { evidence: all }),
  };
};
