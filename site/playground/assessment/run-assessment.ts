import { formatMessage, formatNumber, messagesOf } from '@osee/core/text';
import type { ScoringLocaleBundle } from '@osee/scoring/locales/en';
import { atDepth, displayScore, type MaturityResult, scoreMaturity } from '@osee/scoring/maturity';
import { maturityReport, renderFragment } from '@osee/scoring/report';
import type { Found } from '../shell/found.ts';
import type { Wording } from '../shell/wording.ts';
import type { AssessmentInput } from './assessment-input.ts';
import { findQuestionnaire, inWords, questionnaires } from './questionnaires.ts';

export interface FoundAssessment extends Found {
  readonly score: MaturityResult;
}

/** Scores the answers that the depth asks for, and reports them in the language of the reader. */
export const runAssessment = (
  { document, depth }: AssessmentInput,
  { locale, words }: Wording<ScoringLocaleBundle>,
): FoundAssessment => {
  const { content } = document;
  const whole = (findQuestionnaire(content.model.id) ?? questionnaires[0])?.model;
  if (whole === undefined) throw new Error('There is a questionnaire.');
  const model = atDepth(inWords(whole, words), depth);
  const elsewhere = model.depth?.notAskedIds ?? [];
  const answers = content.answers.filter(({ criterionId }) => !elsewhere.includes(criterionId));
  const assessment = { ...content, answers };
  const score = scoreMaturity(model, assessment);
  const report = maturityReport({ result: score, assessment, locale: words });
  const { root, policies } = score;
  const labels = messagesOf(words, 'report');
  const write = (value: number | null | undefined): string => {
    const shown = displayScore(value ?? null, root.maximum, policies);
    return shown === null ? '–' : formatNumber(shown, locale);
  };
  const [worst, best] = [root.interval?.worst ?? 0, root.interval?.best ?? root.maximum];
  const level = model.levels.find(({ id }) => id === root.level.reached)?.title ?? '–';
  const range = formatMessage(labels, 'range', { worst: write(worst), best: write(best) });
  return {
    score,
    figure: write(root.score),
    caption: formatMessage(labels, 'score-of', { maximum: formatNumber(policies.displayMaximum, locale) }),
    tone: 'plain',
    notes: [
      `${formatMessage(labels, 'worst')} – ${formatMessage(labels, 'best')}: ${range}`,
      `${formatMessage(labels, 'level')}: ${level}`,
    ],
    range: {
      worst: worst / root.maximum,
      best: best / root.maximum,
      score: root.score === null ? null : root.score / root.maximum,
    },
    fragment: renderFragment(report, { headingLevel: 3 }),
  };
};
