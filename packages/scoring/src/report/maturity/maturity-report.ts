import {
  type CompetencyGap,
  expectShape,
  formatMessage,
  type MessagesOn,
  messagesOf,
  textDirection,
} from '@osee/core';
import type { Assessment } from '../../maturity/assessment/assessment.ts';
import { explainMaturity } from '../../maturity/explain/explain-maturity.ts';
import type { MaturityMessageId } from '../../maturity/explain/messages/message-id.ts';
import type { MaturityResult } from '../../maturity/result/maturity-result.ts';
import type { NodeResult } from '../../maturity/result/node-result.ts';
import type { WeightingsResult } from '../../maturity/weightings/score-under-weightings.ts';
import type { Report } from '../document/report.ts';
import { type FormerReportTexts, withLocale } from '../messages/former-texts.ts';
import type { ReportMessageId } from '../messages/report-message-id.ts';
import { aboutMaturity } from './about-maturity.ts';
import { answersTable } from './answers-table.ts';
import { countBlocks } from './count-blocks.ts';
import { gapBlocks } from './gap-blocks.ts';
import type { MaturityFigure } from './maturity-figure.ts';
import { maturityInputForm } from './maturity-input-form.ts';
import { isKnown } from './part-figures.ts';
import { partsBlocks } from './parts-blocks.ts';
import { weightingBlocks } from './weighting-blocks.ts';

/**
 * What a report of maturity is made of.
 *
 * @category reports
 * @example
 * ```ts
 * import { en } from '@osee/scoring/locales/en';
 * import { scoreMaturity } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 * import type { MaturityReportInput } from '@osee/scoring/report';
 *
 * const { id, version } = oseeEcosystemModel;
 * const assessment = { subject: 'Kenya', model: { id, version }, asOf: '2026-11-23', answers: [] };
 * const input: MaturityReportInput = {
 *   result: scoreMaturity(oseeEcosystemModel, assessment),
 *   locale: en,
 * };
 * ```
 */
export interface MaturityReportInput {
  readonly result: MaturityResult;
  /** The texts of the language of the report, such as `fr` of `@osee/scoring/locales/fr`. */
  readonly locale: MessagesOn<'maturity', MaturityMessageId> & MessagesOn<'report', ReportMessageId>;
  readonly gaps?: readonly CompetencyGap[];
  /** Words for ids of competencies and technical domains. */
  readonly names?: Readonly<Record<string, string>>;
  readonly title?: string;
  /** What was scored: tells who judged, and when. */
  readonly assessment?: Assessment;
  /** Lowest and highest score of several assessors: `scores` of `combineAssessors`. */
  readonly spread?: { readonly lowest: number | null; readonly highest: number | null };
  /** Ties between assessors and what was assessed, in words; an empty list says that none was stated. */
  readonly conflictsOfInterest?: readonly string[];
  /** The score under other weights: what `scoreUnderWeightings` gives. */
  readonly weightings?: WeightingsResult;
  /**
   * How the parts are drawn, in this order; `['bars']` if left out, and `[]` for the table alone. The table of all parts is
   * always there. A `radar` is left out where the whole has fewer than three parts.
   */
  readonly figures?: readonly MaturityFigure[];
  /** Whether the answers stand at the end; not if left out. */
  readonly annex?: boolean;
}

/**
 * Puts a maturity result into a report: findings in sentences, the score of each part with what is still open, the score
 * under other weights, the gaps, the numbers that were counted, and what the report rests on: model, date, who judged, evidence. A score reads the same in sentence, table and figure: as
 * `displayScore` rounds it by the policies of the model, with up to three decimals. A part about which nothing is
 * known has no figure and no level.
 *
 * @param given - result, texts, and the gaps where they were analysed
 * @returns the report as data
 * @throws `OseeError` with code `unknown-message` when a catalogue lacks a text, `wrong-type`, `wrong-value` or
 * `out-of-range` and a path for an input of another form
 * @category reports
 * @example
 * ```ts
 * import { en } from '@osee/scoring/locales/en';
 * import { scoreMaturity } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 * import { maturityReport } from '@osee/scoring/report';
 *
 * const { id, version } = oseeEcosystemModel;
 * const assessment = { subject: 'Kenya', model: { id, version }, asOf: '2026-11-23', answers: [] };
 * const result = scoreMaturity(oseeEcosystemModel, assessment);
 * maturityReport({ result, locale: en }).title; // => 'Maturity of Kenya'
 * ```
 */
export const maturityReport = (
  given: MaturityReportInput | (Omit<MaturityReportInput, 'locale'> & FormerReportTexts<MaturityMessageId>),
): Report => {
  expectShape(given, maturityInputForm, ['input']);
  const told = withLocale<'maturity', MaturityMessageId, MaturityReportInput>(given, 'maturity');
  const input = { ...told, result: asShown(told.result) };
  const { result, locale, gaps = [] } = input;
  const labels = messagesOf(locale, 'report');
  // What was counted stands in a table of its own.
  const findings = explainMaturity(result, { locale })
    .filter(({ id }) => id !== 'extent' && id !== 'extent-unknown')
    .map(({ text }) => ({ text }));
  return {
    title: input.title ?? formatMessage(labels, 'maturity-title', { subject: result.subject }),
    locale: labels.locale,
    direction: textDirection(labels.locale),
    blocks: [
      { kind: 'heading', level: 2, text: formatMessage(labels, 'findings') },
      { kind: 'list', items: findings },
      { kind: 'heading', level: 2, text: formatMessage(labels, 'parts') },
      ...partsBlocks(input),
      ...weightingBlocks(input),
      ...(gaps.length > 0 ? gapBlocks(input, gaps) : []),
      ...countBlocks(input),
      ...aboutMaturity(input),
      ...(input.annex ? [{ kind: 'table' as const, table: answersTable(input) }] : []),
    ],
  };
};

/**
 * The result as the report shows it: with up to three decimals as sentences have them, so that no figure reads in two
 * ways, and without score and level where nothing is answered.
 */
const asShown = (result: MaturityResult): MaturityResult => {
  const displayDecimals = Math.min(3, result.policies.displayDecimals);
  return { ...result, policies: { ...result.policies, displayDecimals }, root: withoutUnknown(result.root) };
};

const withoutUnknown = (node: NodeResult): NodeResult => {
  const children = node.children.map(withoutUnknown);
  if (isKnown(node)) return { ...node, children };
  const level = { ...node.level, reached: null, range: { worst: null, best: null } };
  return { ...node, children, score: null, interval: null, level };
};
