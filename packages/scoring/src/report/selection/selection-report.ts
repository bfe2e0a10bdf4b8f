import { expectShape, formatMessage, textDirection } from '@osee/core';
import type { SelectionMessageId } from '../../selection/explain/message-id.ts';
import { renderExplanation } from '../../selection/explain/render-explanation.ts';
import type { SelectionExplanation } from '../../selection/explain/selection-explanation.ts';
import type { SelectionResult } from '../../selection/result/selection-result.ts';
import type { Report, ReportBlock } from '../document/report.ts';
import { type FormerReportTexts, withLocale } from '../messages/former-texts.ts';
import { aboutSelection } from './about-selection.ts';
import { contributionFigure } from './contribution-figure.ts';
import { decisionBlocks } from './decision-blocks.ts';
import { gateTable } from './gate-table.ts';
import { rankingTable } from './ranking-table.ts';
import { recipeItems } from './recipe-items.ts';
import { robustnessFigure } from './robustness-figure.ts';
import { selectionInputForm } from './selection-input-form.ts';
import { labelsOf, type SelectionReportInput } from './selection-report-input.ts';
import { weightsTable } from './weights-table.ts';

/**
 * Puts a selection into a report that a panel can hand out: who is proposed and why, the conditions, the scores in
 * parts, the reasons for the others, how firm it is, what the rules cost, the limits, and the recipe.
 *
 * @param given - result, explanation, texts, and what else there is
 * @returns the report as data
 * @throws `OseeError` with code `unknown-message` when a catalogue lacks a text, `wrong-type`, `wrong-value` or
 * `out-of-range` and a path for an input of another form
 * @category reports
 * @example
 * ```ts
 * import { en } from '@osee/scoring/locales/en';
 * import { explainSelection, evaluateApplications, oseeCall2024 } from '@osee/scoring/selection';
 * import { selectionReport } from '@osee/scoring/report';
 *
 * const result = evaluateApplications(oseeCall2024, [{ id: 'ken-1', country: 'KEN' }]);
 * const report = selectionReport({
 *   result,
 *   explanation: explainSelection(result, { model: oseeCall2024 }),
 *   locale: en,
 * });
 * report.title; // => 'Result of the selection'
 * ```
 */
export const selectionReport = (
  given:
    | SelectionReportInput
    | (Omit<SelectionReportInput, 'locale'> & FormerReportTexts<SelectionMessageId>),
): Report => {
  expectShape(given, selectionInputForm, ['input']);
  const input = withLocale<'selection', SelectionMessageId, SelectionReportInput>(given, 'selection');
  const { locale, explanation, most = 20 } = input;
  const labels = labelsOf(input);
  const shown = { ...input, result: withFirst(input.result, most) };
  const visible = new Set(shown.result.applicants.map(({ id }) => id));
  const about = { ...explanation, ...shortenExplanation(explanation, visible) };
  const sections = renderExplanation(about, { locale, names: input.names ?? {} });
  const linesOf = new Map(sections.map((section) => [section.id, section]));
  const headed = (id: (typeof sections)[number]['id']): ReportBlock[] => {
    const section = linesOf.get(id);
    return section ? [{ kind: 'heading', level: 2, text: section.title }] : [];
  };
  const told = (id: (typeof sections)[number]['id']): ReportBlock[] => {
    const section = linesOf.get(id);
    if (!section || section.lines.length === 0) return [];
    return [...headed(id), { kind: 'list', items: section.lines.map((text) => ({ text })) }];
  };
  return {
    title: input.title ?? formatMessage(labels, 'selection-title'),
    locale: labels.locale,
    direction: textDirection(labels.locale),
    blocks: [
      ...(input.decision ? decisionBlocks(input, input.decision) : []),
      ...told('summary'),
      ...headed('bars'),
      { kind: 'table', table: rankingTable(shown) },
      ...hiddenNote(input, most),
      contributionFigure({ ...shown, explanation: about }),
      ...(input.robustness ? [robustnessFigure(shown, input.robustness, visible)] : []),
      ...headed('gates'),
      { kind: 'table', table: gateTable(shown) },
      ...told('reasons'),
      ...told('changes'),
      ...told('rules'),
      ...told('limits'),
      ...aboutSelection(shown),
      { kind: 'heading', level: 2, text: formatMessage(labels, 'recipe') },
      { kind: 'table', table: weightsTable(shown) },
      { kind: 'list', items: recipeItems(input) },
    ],
  };
};

/** Member by member, as some of a result may be inherited. */
const withFirst = (result: SelectionResult, most: number): SelectionResult => {
  const {
    model,
    policies,
    conflicts,
    preset,
    weights,
    regionScheme,
    incomeFiscalYear,
    asOf,
    portfolio,
    issues,
  } = result;
  const applicants = result.applicants.slice(0, most);
  return {
    model,
    policies,
    conflicts,
    preset,
    weights,
    regionScheme,
    incomeFiscalYear,
    asOf,
    applicants,
    portfolio,
    issues,
  };
};

/** What concerns the applicants that are shown, or nobody in particular. */
const shortenExplanation = (
  { gates, bars, reasons, limits }: SelectionExplanation,
  visible: ReadonlySet<string>,
): Pick<SelectionExplanation, 'gates' | 'bars' | 'reasons' | 'limits'> => ({
  gates: gates.filter(({ applicant }) => visible.has(applicant)),
  bars: bars.filter(({ applicant }) => visible.has(applicant)),
  reasons: reasons.filter(({ applicant }) => visible.has(applicant)),
  limits: limits.filter(({ parameters }) => {
    const about = parameters['applicant'];
    return typeof about !== 'string' || visible.has(about);
  }),
});

const hiddenNote = (input: SelectionReportInput, most: number): ReportBlock[] => {
  const count = input.result.applicants.length - most;
  if (count <= 0) return [];
  return [{ kind: 'paragraph', text: formatMessage(labelsOf(input), 'more-applicants', { count }) }];
};
