import {
  type Assessment,
  analyseGaps,
  type MaturityModel,
  scoreMaturity,
  scoreUnderWeightings,
} from '@osee/scoring/maturity';
import { maturityReport, type Report } from '@osee/scoring/report';
import type { PageTexts } from '../texts/page-texts.ts';

/** From which step on a competency has no gap: that of a question that is met. */
const target = 0.5;

/** The report on an assessment in the language of the page. */
export const reportOf = (
  model: MaturityModel,
  assessment: Assessment,
  { locale }: PageTexts,
  annex: boolean,
): Report => {
  const result = scoreMaturity(model, assessment);
  return maturityReport({
    result,
    gaps: analyseGaps(result, { value: target }).filter(({ gap }) => gap > 0),
    locale,
    names: Object.fromEntries(model.nodes.map(({ id, competencyId, title }) => [competencyId ?? id, title])),
    assessment,
    weightings: scoreUnderWeightings(model, assessment),
    annex,
  });
};
