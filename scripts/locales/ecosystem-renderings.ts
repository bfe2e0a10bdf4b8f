import {
  type Answer,
  analyseGaps,
  answerExtent,
  atDepth,
  explainComparison,
  explainMaturity,
  localiseModel,
  type MaturityModel,
  planImprovement,
  scoreUnderWeightings,
} from '@osee/scoring/maturity';
import { oseeEcosystemModel } from '@osee/scoring/models';
import { maturityReport, renderHtml, renderMarkdown } from '@osee/scoring/report';
import { mapModelTexts } from '../../packages/scoring/src/maturity/model/map-model-texts.ts';
import { bundles, type Tag } from './all-texts.ts';

/** Answers of every kind, differing by a seed: counted and not, unknown, not applicable, and some left out. */
const answersTo = (model: MaturityModel, seed: number): readonly Answer[] =>
  model.criteria.flatMap((criterion, position): readonly Answer[] => {
    const { id: criterionId, scaleId, guide, retired } = criterion;
    const [reason] = guide?.notApplicableReasons ?? [];
    const turn = (position * 7 + seed) % 11;
    if (retired || turn === 0) return [];
    if (turn === 1) return [{ criterionId, status: 'unknown' }];
    if (turn === 2 && reason) return [{ criterionId, status: 'notApplicable', reasonId: reason.id }];
    if (scaleId === 'extent' && turn !== 3) {
      const among = turn === 4 ? 3 : 20;
      return [answerExtent(model, { criterionId, counted: Math.min(turn, among - 1), among, unknown: 1 })];
    }
    const options = model.scales.find(({ id }) => id === scaleId)?.options ?? [];
    return [{ criterionId, status: 'answered', optionId: options[turn % 5]?.id ?? '' }];
  });

/** The words of a page: no marks, and no names that a figure cuts short. */
const inHtml = (html: string): string =>
  html
    .replaceAll(/<style[\s\S]*?<\/style>/gu, ' ')
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/[^\s]*…/gu, ' ')
    .replaceAll('&amp;', '&');

/** Everything that a language says of an assessment: questions, result, explanation, plan, comparison and report. */
export const ecosystemTexts = (tag: Tag): readonly string[] => {
  const locale = bundles[tag].scoring;
  const whole = localiseModel(oseeEcosystemModel, { locale });
  const subject = {
    subject: 'Zzsubject',
    model: { id: whole.id, version: whole.version },
    asOf: '2026-11-23',
  };
  const texts: string[] = [];
  const say = (_: string, text: string): string => {
    texts.push(text);
    return text;
  };
  const results = (['quick', 'standard', 'full'] as const).map((depth, seed) => {
    const model = atDepth(whole, depth);
    mapModelTexts(model, say);
    const assessment = { ...subject, answers: answersTo(model, seed) };
    const weightings = scoreUnderWeightings(model, assessment);
    const { result } = weightings;
    const plan = planImprovement(model, assessment, { levelId: 'exploring' }, { budget: 3 });
    for (const item of plan.items) texts.push(item.toLabel);
    for (const { text } of explainMaturity(result, { locale })) texts.push(text);
    const gaps = analyseGaps(result, { value: 0.75 });
    const report = maturityReport({ result, locale, assessment, weightings, gaps, annex: true });
    texts.push(renderMarkdown(report), inHtml(renderHtml(report)));
    return result;
  });
  for (const [position, result] of results.entries()) {
    const other = results[position - 1];
    if (other) for (const { text } of explainComparison(other, result, { locale })) texts.push(text);
  }
  return texts;
};
