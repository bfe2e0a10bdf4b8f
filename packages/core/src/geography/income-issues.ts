import type { Issue } from '../errors/issue.ts';
import type { CountryCode } from './country-code.ts';
import type { FiscalYear } from './fiscal-year.ts';
import type { GeographySourceId } from './geography-source.ts';
import type { IncomeGroup } from './income-group.ts';

/**
 * The codes of what {@link incomeGroupAt} reports.
 *
 * @category countries
 * @example
 * ```ts
 * import type { IncomeIssueCode } from '@osee/core/geography';
 *
 * const code: IncomeIssueCode = 'after-last-classification';
 * ```
 */
export type IncomeIssueCode =
  | 'after-last-classification'
  | 'before-first-classification'
  | 'not-classified'
  | 'reported-classification'
  | 'income-sources-disagree';

/**
 * A fiscal year for which two tables of the World Bank print different groups, with the one that is used and why.
 *
 * @category countries
 * @example
 * ```ts
 * import { incomeConflicts, type IncomeConflict } from '@osee/core/geography';
 *
 * const conflict: IncomeConflict | undefined = incomeConflicts[0];
 * conflict?.country; // => 'ETH'
 * ```
 */
export interface IncomeConflict {
  readonly country: CountryCode;
  readonly fiscalYear: FiscalYear;
  readonly used: IncomeGroup;
  readonly usedSource: GeographySourceId;
  readonly other: IncomeGroup;
  readonly otherSource: GeographySourceId;
  readonly reason: string;
}

/**
 * All recorded conflicts between the tables of the World Bank.
 *
 * @category countries
 * @example
 * ```ts
 * import { incomeConflicts } from '@osee/core/geography';
 *
 * incomeConflicts.map((conflict) => [conflict.used, conflict.other]); // => [['unclassified', 'low']]
 * ```
 */
export const incomeConflicts: readonly IncomeConflict[] = [
  {
    country: 'ETH',
    fiscalYear: 'FY2026',
    used: 'unclassified',
    usedSource: 'world-bank-class-fy2026',
    other: 'low',
    otherSource: 'world-bank-oghist',
    reason: 'The classification itself outranks the historical table that is derived from it.',
  },
];

export const sourcesDisagree = (
  country: CountryCode,
  fiscalYear: FiscalYear,
): Issue<'income-sources-disagree'>[] =>
  incomeConflicts
    .filter((conflict) => conflict.country === country && conflict.fiscalYear === fiscalYear)
    .map((conflict) => ({
      code: 'income-sources-disagree',
      severity: 'info',
      path: [],
      message: `The sources disagree on ${country} in ${fiscalYear}: "${conflict.used}" is used, "${conflict.other}" is also printed.`,
      details: { ...conflict },
    }));

export const beforeFirst = (
  country: CountryCode,
  asked: FiscalYear,
  firstHeld: FiscalYear,
): Issue<'before-first-classification'> => ({
  code: 'before-first-classification',
  severity: 'warning',
  path: [],
  message: `The income group of ${country} in ${asked} is not known: the first classification held is ${firstHeld}.`,
  details: { country, asked, firstHeld },
});

export const afterLast = (
  country: CountryCode,
  asked: FiscalYear,
  lastHeld: FiscalYear,
  lastGroup: IncomeGroup | null,
): Issue<'after-last-classification'> => ({
  code: 'after-last-classification',
  severity: 'warning',
  path: [],
  message: `The income group of ${country} in ${asked} is not known: the last classification held is ${lastHeld}.`,
  details: { country, asked, lastHeld, lastGroup },
});

export const reportedByOthers = (
  country: CountryCode,
  fiscalYear: FiscalYear,
  source: GeographySourceId,
): Issue<'reported-classification'> => ({
  code: 'reported-classification',
  severity: 'info',
  path: [],
  message: `The income group of ${country} in ${fiscalYear} is reported by others; the table of the World Bank was not seen.`,
  details: { country, fiscalYear, source },
});

export const notListed = (country: CountryCode, asked: FiscalYear): Issue<'not-classified'> => ({
  code: 'not-classified',
  severity: 'warning',
  path: [],
  message: `The World Bank's table gives no income group for ${country} in ${asked}.`,
  details: { country, asked },
});
