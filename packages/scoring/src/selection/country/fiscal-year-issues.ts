import type { Issue, Path } from '@osee/core';
import { classifiedFiscalYears } from '@osee/core/geography';
import { unless } from '../check/problem.ts';

/**
 * A fiscal year that is none, and one of which `@osee/core/geography` holds no income groups: nobody could be eligible by
 * its table. Facts of the caller's own may hold it, so that the latter is a warning.
 */
export const fiscalYearIssues = (fiscalYear: string, path: Path): readonly Issue[] => {
  const isYear = /^FY\d{4}$/u.test(fiscalYear);
  if (!isYear) {
    return unless(
      false,
      'invalid-fiscal-year',
      path,
      'a fiscal year of four digits such as FY2024',
      fiscalYear,
    );
  }
  const held: readonly string[] = classifiedFiscalYears;
  return unless(
    held.includes(fiscalYear),
    'fiscal-year-without-data',
    path,
    `a fiscal year whose income groups are held, ${held[0]} to ${held.at(-1)}`,
    fiscalYear,
  ).map((issue) => ({ ...issue, severity: 'warning' }));
};
