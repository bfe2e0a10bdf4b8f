import type { Answer } from '@osee/scoring/maturity';

/** The value of a radio button that stands for 'asked, and not known'. */
export const unknownChoice = 'unknown';

const reasonPrefix = 'not-applicable:';

/** The value of a radio button that stands for a reason why a question does not apply. */
export const reasonChoice = (reasonId: string): string => reasonPrefix + reasonId;

/** The radio button that stands for an answer. */
export const choiceOf = (answer: Answer): string =>
  answer.status === 'answered'
    ? answer.optionId
    : answer.status === 'unknown'
      ? unknownChoice
      : reasonChoice(answer.reasonId ?? '');

/** What belongs to an answer whatever it says: remark, evidence, who gave it. */
const extrasOf = (answer: Answer | undefined): Omit<Answer, 'criterionId' | 'status' | 'optionId'> => {
  if (answer === undefined) return {};
  const { criterionId: _, status: __, ...rest } = answer;
  const {
    optionId: ___,
    extent: ____,
    reasonId: _____,
    ...extras
  } = {
    optionId: undefined,
    extent: undefined,
    reasonId: undefined,
    ...rest,
  };
  return extras;
};

/** The answer that a radio button stands for; remark and evidence of the answer before stay with it. */
export const answerOf = (criterionId: string, choice: string, before: Answer | undefined): Answer => {
  const extras = { ...extrasOf(before), criterionId };
  if (choice === unknownChoice) return { ...extras, status: 'unknown' };
  return choice.startsWith(reasonPrefix)
    ? { ...extras, status: 'notApplicable', reasonId: choice.slice(reasonPrefix.length) }
    : { ...extras, status: 'answered', optionId: choice };
};

/** An answer that was counted, with remark and evidence of the answer before. */
export const withExtrasOf = (answer: Answer, before: Answer | undefined): Answer => ({
  ...extrasOf(before),
  ...answer,
});
