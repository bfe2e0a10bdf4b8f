import { nearDuplicates } from '../../mcda/diagnose/near-duplicates.ts';
import type { Candidate } from '../application/application.ts';
import { limitIssues, mostCompared, mostComparedCriteria } from '../check/limits.ts';
import { throwFirst } from '../check/problem.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import { type OptionNames, optionNameIssues, selectionOptionNames } from '../settings/option-names.ts';
import type { CriteriaInspection, CriterionPair, InspectionOptions } from './criteria-inspection.ts';
import { dominatedApplicants } from './dominated-applicants.ts';
import { inspectionIssues } from './inspection-issues.ts';
import { type KnownTable, knownTable } from './known-table.ts';

/** Below this many applicants a correlation says nothing: two points always lie on a line. */
const fewestForCorrelation = 3;

/**
 * Looks at the answers before they are weighed: who is beaten by somebody else on every criterion, which criteria say
 * nearly the same, and which tell nobody apart. An unknown answer is never taken for a value: two applicants are
 * compared on what is known of both, and so are two criteria.
 *
 * @param model - the call as data
 * @param applications - as for `evaluateApplications`
 * @param options - as for `evaluateApplications`, with the threshold and the kind of correlation
 * @returns what was found, as data and as issues
 * @throws `OseeError` with a code of `evaluateApplications`, or `out-of-range` or `unknown-option` when the
 * threshold or the correlation cannot be used, or `too-many` for more than 2,000 applicants or 500 criteria, which are
 * compared in pairs
 * @see OECD and JRC, Handbook on Constructing Composite Indicators, 2008, for double counting
 * @category selection explained
 * @example
 * ```ts
 * import { criteriaOf, inspectCriteria, oseeCall2024 } from '@osee/scoring/selection';
 *
 * const scores = (value: string) => criteriaOf(oseeCall2024).map(({ id }) => ({ criterion: id, value }));
 * const { dominated } = inspectCriteria(oseeCall2024, [
 *   { id: 'ken-1', country: 'KEN', scores: scores('strong') },
 *   { id: 'per-1', country: 'PER', scores: scores('partial') },
 * ]);
 * dominated; // => [{ applicant: 'per-1', by: [{ applicant: 'ken-1', compared: 10, certain: true }] }]
 * ```
 */
export const inspectCriteria = (
  model: SelectionModel,
  applications: readonly Candidate[],
  options: InspectionOptions = {},
): CriteriaInspection => {
  throwFirst(optionNameIssues(options, optionNames));
  const { threshold = 0.9, correlation = 'pearson', ...run } = options;
  const table = knownTable(model, applications, run);
  throwFirst([
    ...limitIssues(table.applicants.length, mostCompared, ['applications'], 'applicants who may be ranked'),
    ...limitIssues(table.criteria.length, mostComparedCriteria, ['model', 'criteria'], 'criteria'),
  ]);
  const found = {
    dominated: dominatedApplicants(table),
    nearDuplicates: duplicatesIn(table, { threshold, correlation }),
    incomparable: pairsOf(table).filter(({ known }) => known < fewestForCorrelation),
    withoutSpread: withoutSpread(table),
    unknown: table.criteria.filter((_, column) => knownIn(table, column).length === 0),
  };
  return { applicants: table.applicants, ...found, issues: inspectionIssues(found) };
};

const optionNames: OptionNames<InspectionOptions> = {
  threshold: true,
  correlation: true,
  ...selectionOptionNames,
};

const duplicatesIn = (
  table: KnownTable,
  options: Required<Pick<InspectionOptions, 'threshold' | 'correlation'>>,
): CriteriaInspection['nearDuplicates'] => {
  // A row without values makes an empty table one that can be asked, so that bad options are refused there too.
  const rows = table.rows.length === 0 ? [table.criteria.map(() => null)] : table.rows;
  return nearDuplicates(rows, options).map(({ first, second, correlation }) => ({
    ...pairAt(table, first, second),
    correlation,
  }));
};

const pairsOf = (table: KnownTable): readonly CriterionPair[] =>
  table.criteria.flatMap((_, first) =>
    table.criteria.slice(first + 1).map((__, offset) => pairAt(table, first, first + 1 + offset)),
  );

const pairAt = ({ criteria, rows }: KnownTable, first: number, second: number): CriterionPair => ({
  criteria: [criteria[first] as string, criteria[second] as string],
  known: rows.filter((row) => row[first] !== null && row[second] !== null).length,
});

const knownIn = ({ rows }: KnownTable, column: number): readonly number[] =>
  rows.flatMap((row) => row[column] ?? []);

const withoutSpread = (table: KnownTable): CriteriaInspection['withoutSpread'] =>
  table.criteria.flatMap((criterion, column) => {
    const [value, ...others] = knownIn(table, column);
    const isConstant = others.length > 0 && others.every((other) => other === value);
    return isConstant && value !== undefined ? [{ criterion, value, known: 1 + others.length }] : [];
  });
