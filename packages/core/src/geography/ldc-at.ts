import type { Issue } from '../errors/issue.ts';
import { expectShape } from '../input/expect-shape.ts';
import { calendarDateOf } from '../time/calendar-date.ts';
import type { Country } from './country.ts';
import type { CountryCode } from './country-code.ts';
import { countryOf } from './country-of.ts';
import { countryShape } from './country-shape.ts';
import type { CountryText } from './country-text.ts';
import type { GeographySourceId } from './geography-source.ts';
import { firstLdcDay, type LdcGraduation, lastLdcListDay, ldcGraduations } from './ldc-graduations.ts';

/**
 * The codes of what {@link ldcAt} reports.
 *
 * @category countries
 * @example
 * ```ts
 * import type { LdcIssueCode } from '@osee/core/geography';
 *
 * const code: LdcIssueCode = 'graduation-in-doubt';
 * ```
 */
export type LdcIssueCode =
  | 'before-first-ldc-list'
  | 'after-last-ldc-list'
  | 'graduation-not-confirmed'
  | 'graduation-in-doubt';

/**
 * Whether a country is on the list of least developed countries on a day.
 *
 * @category countries
 * @example
 * ```ts
 * import { ldcAt, type LdcAt } from '@osee/core/geography';
 *
 * const result: LdcAt = ldcAt('BTN', '2024-05-15');
 * result.ldc; // => false
 * ```
 */
export interface LdcAt {
  readonly country: CountryCode;
  /** The day as `YYYY-MM-DD`. */
  readonly date: string;
  /** `null` when it is not known. */
  readonly ldc: boolean | null;
  /** `null` when it is not known. */
  readonly source: GeographySourceId | null;
  readonly issues: readonly Issue<LdcIssueCode>[];
}

/**
 * Whether a country is on the UN list of least developed countries on a day. The list held is of July 2025 and is dated
 * by the graduations that are known; a scheduled graduation takes effect on its day, with a warning, unless its day
 * is in doubt.
 *
 * @param country - a country, or any code that `findCountry` knows
 * @param date - a day as `YYYY-MM-DD`, an instant with an offset, or a `Date` (its UTC day counts)
 * @returns the answer, its source, and warnings: `before-first-ldc-list` (unknown before 13 December 2023),
 * `after-last-ldc-list`, `graduation-not-confirmed`, `graduation-in-doubt`
 * @throws `OseeError` with code `unknown-country` or `invalid-date`
 * @category countries
 * @see UN Committee for Development Policy, list of least developed countries
 * @example
 * ```ts
 * import { ldcAt } from '@osee/core/geography';
 *
 * ldcAt('STP', '2024-05-15').ldc; // => true
 * ldcAt('STP', '2024-12-13').ldc; // => false
 * ldcAt('NPL', '2026-11-23').ldc; // => true
 * ldcAt('NPL', '2026-11-24').ldc; // => false
 * ```
 */
export const ldcAt = <Code extends string>(
  country: Country | CountryText<Code>,
  date: string | Date,
): LdcAt => {
  expectShape(country, countryShape, ['country']);
  const { alpha3, ldc } = countryOf(country);
  const day = calendarDateOf(date, ['date']);
  const answer = { country: alpha3, date: day };
  if (day < firstLdcDay)
    return { ...answer, ldc: null, source: null, issues: [beforeFirstList(alpha3, day)] };
  const graduation = Object.hasOwn(ldcGraduations, alpha3) ? ldcGraduations[alpha3] : undefined;
  const issues = day > lastLdcListDay ? [afterLastList(alpha3, day)] : [];
  if (graduation === undefined) return { ...answer, ldc, source: 'world-bank-class-fy2026', issues };
  if (day < graduation.on) return { ...answer, ldc: true, source: graduation.source, issues };
  return { ...answer, ...afterGraduation(alpha3, day, graduation, issues) };
};

const afterGraduation = (
  country: CountryCode,
  day: string,
  graduation: LdcGraduation,
  issues: readonly Issue<LdcIssueCode>[],
): Pick<LdcAt, 'ldc' | 'source' | 'issues'> => {
  const { on, state, source } = graduation;
  if (state === 'effective') return { ldc: false, source, issues };
  const details = { country, day, on, source };
  if (state === 'scheduled') {
    const message = `${country} was to leave the list on ${on}; no list held confirms it.`;
    return { ldc: false, source, issues: [...issues, warning('graduation-not-confirmed', message, details)] };
  }
  const message = `It is in doubt whether ${country} left the list on ${on}: a later day was asked for.`;
  return {
    ldc: null,
    source: null,
    issues: [
      ...issues,
      warning('graduation-in-doubt', message, { ...details, doubtSource: graduation.doubtSource }),
    ],
  };
};

const warning = <Code extends LdcIssueCode>(
  code: Code,
  message: string,
  details: Issue['details'],
): Issue<Code> => ({ code, severity: 'warning', path: [], message, details });

const beforeFirstList = (country: CountryCode, day: string): Issue<LdcIssueCode> =>
  warning(
    'before-first-ldc-list',
    `Whether ${country} was a least developed country on ${day} is not known: the first day held is ${firstLdcDay}.`,
    { country, day, firstHeld: firstLdcDay },
  );

const afterLastList = (country: CountryCode, day: string): Issue<LdcIssueCode> =>
  warning(
    'after-last-ldc-list',
    `The last list of least developed countries held is of ${lastLdcListDay}, before ${day}.`,
    { country, day, lastHeld: lastLdcListDay },
  );
