import { formatMessage, messagesOf } from '@osee/core/text';
import type { ScoringLocaleBundle } from '@osee/scoring/locales/en';
import type { Answer, Criterion, MaturityModel } from '@osee/scoring/maturity';
import type { Wording } from '../shell/wording.ts';
import type { Choice } from '../view/select.ts';

/** What can be answered to a question: nothing yet, each step, nobody knows, does not apply. */
export const answerChoices = (
  { scaleId, guide, notApplicableAllowed }: Criterion,
  model: MaturityModel,
  { texts, words }: Wording<ScoringLocaleBundle>,
): readonly Choice[] => {
  const labels = messagesOf(words, 'element');
  const steps = model.scales.find(({ id }) => id === scaleId)?.options ?? [];
  const reasons = guide?.notApplicableReasons ?? [];
  return [
    { value: '', text: texts.unanswered },
    ...steps.map(({ id, label, description }) => ({
      value: `step ${id}`,
      text: description === undefined || description === '' ? label : `${label}: ${description}`,
    })),
    { value: 'unknown', text: formatMessage(labels, 'unknown') },
    ...reasons.map(({ id, text }) => ({
      value: `reason ${id}`,
      text: formatMessage(labels, 'not-applicable-because', { reason: text }),
    })),
    ...(notApplicableAllowed && reasons.length === 0
      ? [{ value: 'not-applicable', text: formatMessage(labels, 'not-applicable') }]
      : []),
  ];
};

/** An answer as the value of a choice. */
export const answerValue = (answer: Answer | undefined): string => {
  switch (answer?.status) {
    case 'answered':
      return `step ${answer.optionId}`;
    case 'notApplicable':
      return answer.reasonId === undefined ? 'not-applicable' : `reason ${answer.reasonId}`;
    case 'unknown':
      return 'unknown';
    default:
      return '';
  }
};

/** What is said beside an answer, which stays when another step is chosen. */
const besideOf = (answer: Answer | undefined, criterionId: string): Omit<Answer, 'status'> => {
  if (answer === undefined) return { criterionId };
  const { justification, evidence, confidence, by, role, language, at } = answer;
  return {
    criterionId,
    ...(justification !== undefined && { justification }),
    ...(evidence !== undefined && { evidence }),
    ...(confidence !== undefined && { confidence }),
    ...(by !== undefined && { by }),
    ...(role !== undefined && { role }),
    ...(language !== undefined && { language }),
    ...(at !== undefined && { at }),
  };
};

const withStatus = (before: Answer | undefined, criterionId: string, value: string): Answer | null => {
  const beside = besideOf(before, criterionId);
  const [kind, id = ''] = value.split(' ');
  switch (kind) {
    case 'step':
      return { ...beside, status: 'answered', optionId: id };
    case 'reason':
      return { ...beside, status: 'notApplicable', reasonId: id };
    case 'not-applicable':
      return { ...beside, status: 'notApplicable' };
    case 'unknown':
      return { ...beside, status: 'unknown' };
    default:
      return null;
  }
};

/** The answers with one changed; no answer is not the same as an unknown one. */
export const withAnswer = (
  answers: readonly Answer[],
  criterionId: string,
  value: string,
): readonly Answer[] => {
  const place = answers.findIndex((answer) => answer.criterionId === criterionId);
  const changed = withStatus(answers[place], criterionId, value);
  const kept = changed === null ? [] : [changed];
  if (place < 0) return [...answers, ...kept];
  return [...answers.slice(0, place), ...kept, ...answers.slice(place + 1)];
};
