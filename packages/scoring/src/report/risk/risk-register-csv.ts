import { type CsvCell, type CsvFormat, expectShape, shape, writeCsv } from '@osee/core';
import { type AssessRisksOptions, assessRisks } from '../../risk/assess/assess-risks.ts';
import { type Estimate, type MoneyEstimate, rangeOf } from '../../risk/register/estimate.ts';
import type { RiskRegister } from '../../risk/register/risk-register.ts';

/**
 * Writes a register as a table for a spreadsheet: one row a risk, closed ones too, in the order of the register, with its
 * standing. Headers are ids, so that programs can read it in any language; what is not known is an empty cell.
 *
 * @param register - the register
 * @param options - how it is assessed, and `format`: how the reader's spreadsheet parts cells and writes numbers, a preset
 * of `csvFormats` of `@osee/core`
 * @returns CSV with numbers in full precision; no cell can start a formula
 * @throws `OseeError` as `assessRisks` does, `unknown-option` or `bad-csv-format` for a format that is none
 * @category reports
 * @see RFC 4180
 * @example
 * ```ts
 * import { csvFormats } from '@osee/core';
 * import { riskRegisterCsv } from '@osee/scoring/report';
 * import { oseeRiskScale } from '@osee/scoring/risk';
 *
 * const csv = riskRegisterCsv(
 *   {
 *     id: 'office',
 *     currency: 'KES',
 *     scale: oseeRiskScale,
 *     risks: [{ id: 'a', event: 'The grant ends.', likelihood: { chance: 0.3 }, impact: { money: 2.5 } }],
 *   },
 *   { format: csvFormats.fr },
 * );
 * csv.split('\r\n')[1]?.split(';').slice(0, 4); // => ['a', '', '', 'The grant ends.']
 * ```
 */
export const riskRegisterCsv = (
  register: RiskRegister,
  options: AssessRisksOptions & { readonly format?: Partial<CsvFormat> } = {},
): string => {
  expectShape(options, shape.record({}), ['options']);
  const { format = {}, ...assessing } = options;
  const { risks, currency } = assessRisks(register, assessing);
  const assessed = new Map(risks.map((risk) => [risk.id, risk]));
  const rows = register.risks.map((risk): CsvCell[] => {
    const found = assessed.get(risk.id);
    const counted = found?.counted;
    const loss = counted?.expectedLoss;
    const cost = found?.responseCost;
    return [
      risk.id,
      risk.category ?? null,
      risk.cause ?? null,
      risk.event,
      risk.effect ?? null,
      risk.owner ?? null,
      ...estimateCells(risk.likelihood?.chance),
      ...estimateCells(risk.impact?.money),
      ...estimateCells(risk.impact?.days),
      listed(counted?.likelihood.isKnown ? counted.likelihood.steps : []),
      listed(counted?.impact.isKnown ? counted.impact.steps : []),
      listed(counted?.bands ?? []),
      currency,
      loss?.value ?? null,
      loss?.low ?? null,
      loss?.high ?? null,
      found?.rank ?? null,
      found?.matrixRank ?? null,
      listed((risk.responses ?? []).map(({ id, kind, status }) => `${id} (${kind}, ${status})`)),
      cost?.value ?? null,
      risk.trigger?.sign ?? null,
      risk.trigger?.seen ?? null,
      risk.review ?? null,
      risk.closed?.date ?? null,
      risk.closed?.released === undefined ? null : Number(risk.closed.released),
      listed((found?.guidelines ?? []).map(({ number }) => String(number))),
    ];
  });
  return writeCsv(columns, rows, format);
};

const columns = [
  'id',
  'category',
  'cause',
  'event',
  'effect',
  'owner',
  'chance-low',
  'chance-most-likely',
  'chance-high',
  'money-low',
  'money-most-likely',
  'money-high',
  'days-low',
  'days-most-likely',
  'days-high',
  'likelihood',
  'impact',
  'band',
  'currency',
  'expected-loss',
  'expected-loss-low',
  'expected-loss-high',
  'rank',
  'matrix-rank',
  'responses',
  'response-cost',
  'trigger',
  'trigger-seen',
  'review',
  'closed',
  'released',
  'guidelines',
] as const;

/** The three points of an estimate; a single number stands in each of them. */
const estimateCells = (estimate: Estimate | MoneyEstimate | undefined): CsvCell[] => {
  if (estimate === undefined) return [null, null, null];
  const range = rangeOf(estimate);
  if (range === null) return new Array<CsvCell>(3).fill(Number(estimate));
  return [range.low, range.mostLikely ?? null, range.high];
};

const listed = (words: readonly string[]): string | null => (words.length === 0 ? null : words.join('; '));
