import { type CompetencyGap, formatMessage, type MessagesOn, messagesOf, textDirection } from '@osee/core';
import { explainMaturity } from '../../maturity/explain/explain-maturity.ts';
import type { MaturityMessageId } from '../../maturity/explain/messages/message-id.ts';
import type { MaturityResult } from '../../maturity/result/maturity-result.ts';
import type { NodeResult } from '../../maturity/result/node-result.ts';
import { intervalBars } from '../chart/interval-bars.ts';
import type { Report, ReportBlock, ReportTable } from '../document/report.ts';
import { type FormerReportTexts, withLocale } from '../messages/former-texts.ts';
import type { ReportMessageId } from '../messages/report-message-id.ts';

/**
 * What a report of maturity is made of.
 *
 * @category report
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
}

/**
 * Puts a maturity result into a report: findings in sentences, the score of each part with what is still open, and the
 * gaps.
 *
 * @param given - result, texts, and the gaps where they were analysed
 * @returns the report as data
 * @throws `OseeError` with code `unknown-message` when a catalogue lacks a text
 * @category report
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
  const input = withLocale<'maturity', MaturityMessageId, MaturityReportInput>(given, 'maturity');
  const { result, locale, gaps = [] } = input;
  const labels = messagesOf(locale, 'report');
  const findings = explainMaturity(result, { locale }).map(({ text }) => ({ text }));
  return {
    title: input.title ?? formatMessage(labels, 'maturity-title', { subject: result.subject }),
    locale: labels.locale,
    direction: textDirection(labels.locale),
    blocks: [
      { kind: 'heading', level: 2, text: formatMessage(labels, 'findings') },
      { kind: 'list', items: findings },
      { kind: 'heading', level: 2, text: formatMessage(labels, 'parts') },
      partsFigure(input),
      ...(gaps.length > 0 ? gapBlocks(input, gaps) : []),
    ],
  };
};

interface Part {
  readonly node: NodeResult;
  readonly depth: number;
}

const partsOf = (node: NodeResult, depth = 0): Part[] => [
  { node, depth },
  ...node.children.flatMap((child) => partsOf(child, depth + 1)),
];

const partsFigure = ({ result, locale }: MaturityReportInput): ReportBlock => {
  const labels = messagesOf(locale, 'report');
  const caption = formatMessage(labels, 'parts');
  const levels = new Map(result.model.levels.map(({ id, title }) => [id, title]));
  const share = (value: number, { maximum }: NodeResult): number =>
    maximum > 0 ? (value / maximum) * 100 : 0;
  const bars = partsOf(result.root).map(({ node, depth }) => ({
    name: node.title,
    indent: depth,
    value: node.score === null ? null : share(node.score, node),
    worst: share(node.interval?.worst ?? 0, node),
    best: share(node.interval?.best ?? 0, node),
    level: levels.get(node.level.reached ?? '') ?? null,
  }));
  const svg = intervalBars({
    title: caption,
    description: formatMessage(labels, 'parts-description'),
    locale: labels.locale,
    direction: textDirection(labels.locale),
    maximum: 100,
    notKnown: formatMessage(labels, 'unknown'),
    bars,
  });
  const table: ReportTable = {
    caption,
    header: (['part', 'score', 'worst', 'best', 'level'] as const).map((id) => formatMessage(labels, id)),
    rows: bars.map(({ name, value, worst, best, level }) => [name, value, worst, best, level]),
  };
  return { kind: 'figure', svg, table };
};

const gapBlocks = (
  { locale, names = {} }: MaturityReportInput,
  gaps: readonly CompetencyGap[],
): ReportBlock[] => {
  const labels = messagesOf(locale, 'report');
  return [
    { kind: 'heading', level: 2, text: formatMessage(labels, 'gaps') },
    {
      kind: 'table',
      table: {
        caption: formatMessage(labels, 'gaps'),
        header: (['competency', 'current', 'target', 'gap'] as const).map((id) => formatMessage(labels, id)),
        rows: gaps.map(({ competencyId, current, target, gap }) => [
          Object.hasOwn(names, competencyId) ? (names[competencyId] ?? competencyId) : competencyId,
          current === null ? formatMessage(labels, 'unknown') : current * 100,
          target * 100,
          gap * 100,
        ]),
      },
    },
  ];
};
