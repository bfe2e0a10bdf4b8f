import { type CsvCell, type CsvFormat, expectShape, writeCsv } from '@osee/core';
import type { SelectionResult } from '../../selection/result/selection-result.ts';
import { hostedResultForm } from './selection-input-form.ts';

/**
 * Writes a selection as a table for a spreadsheet: one row an applicant, with gates and criteria in columns. Headers are
 * ids, so that programs can read it in any language; what is not known is an empty cell.
 *
 * @param result - what `evaluateApplications` gave
 * @param options - how the reader's spreadsheet parts cells and writes numbers: a preset of `csvFormats` of `@osee/core`
 * @returns CSV with values from 0 to 1 in full precision; no cell can start a formula
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `out-of-range` and a path for what is no result, and with the
 * codes of `writeCsv` for options that no format has
 * @category reports
 * @see RFC 4180
 * @example
 * ```ts
 * import { evaluateApplications, oseeCall2024 } from '@osee/scoring/selection';
 * import { selectionCsv } from '@osee/scoring/report';
 *
 * const csv = selectionCsv(evaluateApplications(oseeCall2024, [{ id: 'ken-1', country: 'KEN' }]));
 * csv.startsWith('id,country,host,eligibility,rank,'); // => true
 * ```
 */
export const selectionCsv = (result: SelectionResult, options: Partial<CsvFormat> = {}): string => {
  expectShape(result, hostedResultForm, ['result']);
  const gates = unique(result.applicants.flatMap((applicant) => applicant.gates.map(({ gate }) => gate)));
  const criteria = unique(
    result.applicants.flatMap((applicant) => applicant.criteria.map(({ criterion }) => criterion)),
  );
  const rows = result.applicants.map((applicant): CsvCell[] => {
    const outcomes = new Map(applicant.gates.map(({ gate, outcome }) => [gate, outcome]));
    const values = new Map(applicant.criteria.map(({ criterion, value }) => [criterion, value]));
    return [
      applicant.id,
      applicant.country,
      applicant.host?.name ?? null,
      applicant.eligibility,
      applicant.rank,
      applicant.rankInterval?.best ?? null,
      applicant.rankInterval?.worst ?? null,
      applicant.score,
      applicant.interval.worst,
      applicant.interval.best,
      applicant.coverage,
      ...gates.map((gate) => outcomes.get(gate) ?? null),
      ...criteria.map((criterion) => values.get(criterion) ?? null),
    ];
  });
  return writeCsv([...fixedColumns, ...gates, ...criteria], rows, options);
};

const fixedColumns = [
  'id',
  'country',
  'host',
  'eligibility',
  'rank',
  'rank-best',
  'rank-worst',
  'score',
  'score-worst',
  'score-best',
  'coverage',
] as const;

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
