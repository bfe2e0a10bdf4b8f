import type { Issue } from '@osee/core';
import { notice } from '../check/notice.ts';
import { nearestWord } from '../forms/nearest-word.ts';
import type { Gate } from '../model/gate.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import type { ApplicantResult } from '../result/applicant-result.ts';
import type { CountryFacts } from './country-facts.ts';

/** What these notices read of the settings of a run. */
export interface CountryRun {
  readonly model: Pick<SelectionModel, 'portfolio'>;
  readonly gates: readonly Gate[];
  readonly incomeFiscalYear: string | null;
  readonly regionScheme: string | null;
  readonly factsOf: (country: string | undefined) => CountryFacts;
}

type Applicants = readonly Pick<ApplicantResult, 'country'>[];

/** Facts that a run reads and that its tables hold of nobody, so that a table and not an applicant is at fault. */
export const countryNotices = (run: CountryRun, applicants: Applicants): readonly Issue[] =>
  applicants.length === 0 ? [] : [...fiscalYearNotices(run, applicants), ...schemeNotices(run, applicants)];

const factsOfEach = ({ factsOf }: CountryRun, applicants: Applicants): readonly CountryFacts[] =>
  applicants.map(({ country }) => factsOf(country ?? undefined));

const fiscalYearNotices = (run: CountryRun, applicants: Applicants): readonly Issue[] =>
  run.gates.flatMap(({ id, rule }) => {
    if (rule?.kind !== 'income-group') return [];
    const fiscalYear = run.incomeFiscalYear ?? rule.fiscalYear;
    const isHeld = factsOfEach(run, applicants).some(({ incomeGroups = {} }) =>
      Object.hasOwn(incomeGroups, fiscalYear),
    );
    return isHeld
      ? []
      : [
          notice(
            'fiscal-year-without-data',
            'warning',
            ['gates', id],
            `Expected income groups of ${fiscalYear} in the facts, got none of any applicant: the gate stays unknown.`,
            { gate: id, fiscalYear },
          ),
        ];
  });

const schemeNotices = (run: CountryRun, applicants: Applicants): readonly Issue[] => {
  const { model, regionScheme } = run;
  const isRead = model.portfolio?.distinct.some(({ attribute }) => attribute === 'region') === true;
  const held = [...new Set(factsOfEach(run, applicants).flatMap(({ regions = {} }) => Object.keys(regions)))];
  if (!isRead || regionScheme === null || held.length === 0 || held.includes(regionScheme)) return [];
  const nearest = nearestWord(regionScheme, held);
  return [
    notice(
      'unknown-region-scheme',
      'warning',
      ['regionScheme'],
      `Expected one of the schemes ${held.join(', ')}, got "${regionScheme}": no region is known by it.`,
      { got: regionScheme, held, nearest },
    ),
  ];
};
