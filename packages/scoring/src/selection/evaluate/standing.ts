import type { Application } from '../application/application.ts';
import type { SelectionPolicies } from '../model/policies.ts';
import type { ApplicantResult } from '../result/applicant-result.ts';
import type { Settings } from '../settings/settings.ts';
import { submissionInstant } from './submission-day.ts';

/** Tells which applications count: a withdrawn one does not, nor one that a later one of its country replaces. */
export const standingsOf = (
  applications: readonly Application[],
  { policies }: Settings,
): ((application: Application) => ApplicantResult['standing']) => {
  const latest = new Map<string, Application>();
  for (const application of applications) {
    if (application.withdrawn !== undefined) continue;
    const other = latest.get(application.country);
    if (other === undefined || isLater(application, other, policies))
      latest.set(application.country, application);
  }
  return (application) => {
    if (application.withdrawn !== undefined) return 'withdrawn';
    const replaced =
      policies.duplicateCountry === 'latest' && latest.get(application.country) !== application;
    return replaced ? 'superseded' : 'active';
  };
};

const isLater = (application: Application, other: Application, policies: SelectionPolicies): boolean => {
  const [left, right] = [submissionInstant(application, policies), submissionInstant(other, policies)];
  return left > right || (left === right && application.id > other.id);
};
