import type { Issue } from '../errors/issue.ts';
import { expectShape } from '../input/expect-shape.ts';
import { shape } from '../input/shape.ts';
import type { Country } from './country.ts';
import type { CountryCode } from './country-code.ts';
import { countryOf } from './country-of.ts';
import { countryShape } from './country-shape.ts';
import type { CountryText } from './country-text.ts';
import {
  type ClassifiedFiscalYear,
  classifiedFiscalYears,
  type FiscalYear,
  fiscalYearAt,
} from './fiscal-year.ts';
import { type GeographySourceId, geographySources, type SourceBasis } from './geography-source.ts';
import type { IncomeGroup } from './income-group.ts';
import {
  afterLast,
  beforeFirst,
  type IncomeIssueCode,
  notListed,
  reportedByOthers,
  sourcesDisagree,
} from './income-issues.ts';

/**
 * How {@link incomeGroupAt} treats a day after the last fiscal year that is held.
 *
 * @category countries
 * @example
 * ```ts
 * import type { IncomeGroupOptions } from '@osee/core/geography';
 *
 * const options: IncomeGroupOptions = { afterLast: 'last-held' };
 * ```
 */
export interface IncomeGroupOptions {
  /**
   * `unknown` (the default) gives `null`, because a country can change its group each July; `last-held` gives the
   * group of the last fiscal year that is held. Both give a warning.
   */
  readonly afterLast?: 'unknown' | 'last-held';
}

/**
 * The income group of a country on a day, and where it comes from.
 *
 * @category countries
 * @example
 * ```ts
 * import { incomeGroupAt, type IncomeGroupAt } from '@osee/core/geography';
 *
 * const result: IncomeGroupAt = incomeGroupAt('ETH', 'FY2026');
 * result.group; // => 'unclassified'
 * result.issues.map((issue) => issue.code); // => ['income-sources-disagree']
 * ```
 */
export interface IncomeGroupAt {
  readonly country: CountryCode;
  /** `null` when it is not known. */
  readonly group: IncomeGroup | null;
  /** The fiscal year of `group`, or the one that was asked for when the group is not known. */
  readonly fiscalYear: FiscalYear;
  /** `null` when the group is not known. */
  readonly source: GeographySourceId | null;
  /** How the group came to be known; `null` when it is not. */
  readonly basis: SourceBasis | null;
  readonly issues: readonly Issue<IncomeIssueCode>[];
}

const firstHeld: ClassifiedFiscalYear = classifiedFiscalYears[0];
const lastHeld: ClassifiedFiscalYear = classifiedFiscalYears[classifiedFiscalYears.length - 1] ?? firstHeld;

const isHeld = (fiscalYear: FiscalYear): fiscalYear is ClassifiedFiscalYear =>
  (classifiedFiscalYears as readonly FiscalYear[]).includes(fiscalYear);

/**
 * The World Bank income group of a country on a day or in a fiscal year. A fiscal year runs from 1 July to 30 June.
 * What is not known is `null` and never guessed.
 *
 * @param country - a country, or any code that `findCountry` knows
 * @param when - a day as `YYYY-MM-DD`, an instant with an offset or a `Date` (its UTC day counts), or a fiscal year
 * such as `FY2024`
 * @param options - what happens after the last fiscal year that is held
 * @returns the group, its fiscal year and source, and issues: `after-last-classification` and
 * `before-first-classification` (warnings), `not-classified` (warning: the World Bank's list names no group for it),
 * `income-sources-disagree` and `reported-classification` (info: others report the group, the table of the World Bank
 * was not seen)
 * @throws `OseeError` with code `unknown-country` or `invalid-date`
 * @category countries
 * @see World Bank Country and Lending Groups
 * @example
 * ```ts
 * import { incomeGroupAt } from '@osee/core/geography';
 *
 * const call = incomeGroupAt('TTO', '2024-05-15');
 * [call.group, call.fiscalYear]; // => ['high', 'FY2024']
 * const now = incomeGroupAt('TGO', '2026-11-23');
 * [now.group, now.basis]; // => ['lower-middle', 'reported']
 * const later = incomeGroupAt('KEN', '2027-11-23');
 * later.group; // => null
 * later.issues[0]?.details; // => { country: 'KEN', asked: 'FY2028', lastHeld: 'FY2027', lastGroup: 'lower-middle' }
 * ```
 */
export const incomeGroupAt = <Code extends string>(
  country: Country | CountryText<Code>,
  when: string | Date,
  options: IncomeGroupOptions = {},
): IncomeGroupAt => {
  expectShape(country, countryShape, ['country']);
  expectShape(options, shape.options({ afterLast: shape.anything }), ['options']);
  const { alpha3, incomeHistory } = countryOf(country);
  const asked = fiscalYearAt(when);
  if (isHeld(asked)) return groupHeld(alpha3, incomeHistory, asked);
  if (Number(asked.slice(2)) < Number(firstHeld.slice(2))) {
    return unknown(alpha3, asked, beforeFirst(alpha3, asked, firstHeld));
  }
  const warning = afterLast(alpha3, asked, lastHeld, incomeHistory[lastHeld]);
  if (options.afterLast !== 'last-held') return unknown(alpha3, asked, warning);
  const held = groupHeld(alpha3, incomeHistory, lastHeld);
  return { ...held, issues: [warning, ...held.issues] };
};

const groupHeld = (
  country: CountryCode,
  history: Country['incomeHistory'],
  fiscalYear: ClassifiedFiscalYear,
): IncomeGroupAt => {
  const group = history[fiscalYear];
  if (group === null) return unknown(country, fiscalYear, notListed(country, fiscalYear));
  const source = sourceOf(fiscalYear, group);
  const { basis } = geographySources[source];
  const issues = [
    ...sourcesDisagree(country, fiscalYear),
    ...(basis === 'reported' ? [reportedByOthers(country, fiscalYear, source)] : []),
  ];
  return { country, group, fiscalYear, source, basis, issues };
};

/** The historical table leaves a blank where nothing is classified, so another source has to say so. */
const sourceOf = (fiscalYear: ClassifiedFiscalYear, group: IncomeGroup): GeographySourceId => {
  if (fiscalYear === 'FY2027') return 'world-bank-fy2027-reported';
  if (fiscalYear === 'FY2026') return 'world-bank-class-fy2026';
  return group === 'unclassified' ? 'oecd-dac-2024' : 'world-bank-oghist';
};

const unknown = (
  country: CountryCode,
  fiscalYear: FiscalYear,
  issue: Issue<IncomeIssueCode>,
): IncomeGroupAt => ({ country, group: null, fiscalYear, source: null, basis: null, issues: [issue] });
