import type { Issue } from '@osee/core';
import { notice } from '../check/notice.ts';
import { nearestWord } from '../forms/nearest-word.ts';
import type { ApplicantResult } from '../result/applicant-result.ts';
import type { Settings } from '../settings/settings.ts';

/** Facts that a run reads and that its tables hold of nobody, so that a table and not an applicant is at fault. */
export const runNotices = (settings: Settings, applicants: readonly ApplicantResult[]): readonly Issue[] =>
  applicants.length === 0
    ? []
    : [...fiscalYearNotices(settings, applicants), ...schemeNotices(settings, applicants)];

const fiscalYearNotices = (
  { gates, incomeFiscalYear, factsOf }: Settings,
  applicants: readonly ApplicantResult[],
): readonly Issue[] =>
  gates.flatMap(({ id, rule }) => {
    if (rule?.kind !== 'income-group') return [];
    const fiscalYear = incomeFiscalYear ?? rule.fiscalYear;
    const isHeld = applicants.some(({ country }) =>
      Object.hasOwn(factsOf(country).incomeGroups ?? {}, fiscalYear),
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

const schemeNotices = (
  { model, regionScheme, factsOf }: Settings,
  applicants: readonly ApplicantResult[],
): readonly Issue[] => {
  const isRead = model.portfolio?.distinct.some(({ attribute }) => attribute === 'region') === true;
  const held = [...new Set(applicants.flatMap(({ country }) => Object.keys(factsOf(country).regions ?? {})))];
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
