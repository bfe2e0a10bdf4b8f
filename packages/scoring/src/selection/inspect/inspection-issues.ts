import type { Issue, Severity } from '@osee/core';
import type { CriteriaInspection } from './criteria-inspection.ts';

type Found = Omit<CriteriaInspection, 'applicants' | 'issues'>;

/** What a panel should know before it weighs anything. */
export const inspectionIssues = (found: Found): CriteriaInspection['issues'] => [
  ...found.dominated.map(({ applicant, by }) => {
    const certain = by.some((other) => other.certain);
    const names = by.map((other) => other.applicant).join(', ');
    return issue(
      'dominated-applicant',
      'info',
      ['applicants', applicant],
      `Expected a lead on some criterion, got none: "${applicant}" is ${certain ? '' : 'so far '}behind ${names}.`,
      { applicant, by, certain },
    );
  }),
  ...found.nearDuplicates.map((pair) =>
    issue(
      'near-duplicate-criteria',
      'warning',
      ['criteria', ...pair.criteria],
      `Expected criteria that tell different things, got "${pair.criteria.join('" and "')}".`,
      { ...pair },
    ),
  ),
  ...found.withoutSpread.map((entry) =>
    issue(
      'criterion-without-spread',
      'warning',
      ['criteria', entry.criterion],
      `Expected answers that differ, got one and the same from all on "${entry.criterion}".`,
      { ...entry },
    ),
  ),
  ...found.unknown.map((criterion) =>
    issue(
      'unknown-everywhere',
      'warning',
      ['criteria', criterion],
      `Expected an answer of somebody, got none on "${criterion}".`,
      { criterion },
    ),
  ),
];

const issue = <Code extends string>(
  code: Code,
  severity: Severity,
  path: Issue['path'],
  message: string,
  details: Issue['details'],
): Issue<Code> => ({ code, severity, path, message, details });
