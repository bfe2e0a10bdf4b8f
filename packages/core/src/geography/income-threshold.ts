import { describeValue } from '../errors/describe-value.ts';
import { OseeError } from '../errors/osee-error.ts';
import { type FiscalYear, fiscalYearAt } from './fiscal-year.ts';
import { incomeThresholdRows } from './generated/income-threshold-rows.ts';
import type { IncomeGroup } from './income-group.ts';

/**
 * The bounds of the income groups in a fiscal year, in US dollars of gross national income a head (Atlas method).
 *
 * @category countries
 * @example
 * ```ts
 * import { incomeThresholds, type IncomeThreshold } from '@osee/core/geography';
 *
 * const first: IncomeThreshold | undefined = incomeThresholds[0];
 * first?.fiscalYear; // => 'FY1989'
 * ```
 */
export interface IncomeThreshold {
  readonly fiscalYear: FiscalYear;
  /** The calendar year of the income figures. */
  readonly dataYear: number;
  /** The highest income of the group; high income lies above the last one. */
  readonly low: number;
  readonly lowerMiddle: number;
  readonly upperMiddle: number;
}

const readThresholds = (): readonly IncomeThreshold[] =>
  incomeThresholdRows.map(([year, dataYear, low, lowerMiddle, upperMiddle]) => ({
    fiscalYear: `FY${year}`,
    dataYear,
    low,
    lowerMiddle,
    upperMiddle,
  }));

/**
 * The bounds of the income groups from FY1989 to FY2027; those of FY2027 are reported by others (`world-bank-fy2027-reported`).
 *
 * @category countries
 * @see World Bank analytical classifications (OGHIST), thresholds
 * @example
 * ```ts
 * import { incomeThresholds } from '@osee/core/geography';
 *
 * incomeThresholds.at(-1)?.upperMiddle; // => 14375
 * ```
 */
export const incomeThresholds: readonly IncomeThreshold[] = /* #__PURE__ */ readThresholds();

/**
 * The group in which an income falls by the thresholds of a fiscal year. The World Bank's own classification can
 * differ, because it uses its own estimate of the income: for a country use `incomeGroupAt`.
 *
 * @param income - gross national income a head in US dollars (Atlas method), 0 or more
 * @param fiscalYear - such as `FY2024`
 * @returns the group; `null` when the thresholds of that fiscal year are not held
 * @throws `OseeError` with code `invalid-income` when the income is not a number of 0 or more
 * @category countries
 * @see World Bank Country and Lending Groups
 * @example
 * ```ts
 * import { incomeGroupOf } from '@osee/core/geography';
 *
 * incomeGroupOf(1135, 'FY2024'); // => 'low'
 * incomeGroupOf(1136, 'FY2024'); // => 'lower-middle'
 * ```
 */
export const incomeGroupOf = (
  income: number,
  fiscalYear: FiscalYear,
): Exclude<IncomeGroup, 'unclassified'> | null => {
  if (!(Number.isFinite(income) && income >= 0)) {
    throw new OseeError(
      'invalid-income',
      `Expected an income of 0 or more US dollars, got ${describeValue(income)}.`,
      {
        path: ['income'],
        details: { got: income },
      },
    );
  }
  const wanted = fiscalYearAt(fiscalYear, ['fiscalYear']);
  const threshold = incomeThresholds.find((candidate) => candidate.fiscalYear === wanted);
  if (threshold === undefined) return null;
  if (income <= threshold.low) return 'low';
  if (income <= threshold.lowerMiddle) return 'lower-middle';
  return income <= threshold.upperMiddle ? 'upper-middle' : 'high';
};
