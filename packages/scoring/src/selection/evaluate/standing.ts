import type { Candidate } from '../application/application.ts';
import type { SelectionPolicies } from '../model/policies.ts';
import type { ApplicantResult } from '../result/applicant-result.ts';
import type { Settings } from '../settings/settings.ts';
import { submissionInstant } from './submission-day.ts';

/** Tells which applications count: a withdrawn one does not, nor one that a later one of its country replaces. */
export const standingsOf = (
  applications: readonly Candidate[],
  { policies }: Settings,
): ((application: Candidate) => ApplicantResult['standing']) => {
  const latest = new Map<string, Candidate>();
  for (const application of applications) {
    const { country, withdrawn } = application;
    if (withdrawn !== undefined || country === undefined) continue;
    const other = latest.get(country);
    if (other === undefined || isLater(application, other, policies)) latest.set(country, application);
  }
  return (application) => {
    const { country, withdrawn } = application;
    if (withdrawn !== undefined) return 'withdrawn';
    const replaced =
      policies.duplicateCountry === 'latest' && country !== undefined && latest.get(country) !== application;
    return replaced ? 'superseded' : 'active';
  };
};

const isLater = (application: Candidate, other: Candidate, policies: SelectionPolicies): boolean => {
  const [left, right] = [submissionInstant(application, policies), submissionInstant(other, policies)];
  return left > right || (left === right && application.id > other.id);
};
