import type { Candidate } from '../application/application.ts';
import { evaluateApplications } from '../evaluate/evaluate-applications.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import { leavesOf } from '../model/walk.ts';
import type { SelectionOptions } from '../settings/selection-options.ts';

/** The answers from 0 to 1 of everybody who may still be ranked: rows are applicants by id, columns criteria. */
export interface KnownTable {
  readonly applicants: readonly string[];
  readonly criteria: readonly string[];
  readonly rows: readonly (readonly (number | null)[])[];
}

/** Takes the answers out of the applications, combined and scaled as the evaluation does it. */
export const knownTable = (
  model: SelectionModel,
  applications: readonly Candidate[],
  options: SelectionOptions,
): KnownTable => {
  const applicants = evaluateApplications(model, applications, options)
    .applicants.filter(({ standing, eligibility }) => standing === 'active' && eligibility !== 'not-eligible')
    .sort((left, right) => (left.id < right.id ? -1 : 1));
  return {
    applicants: applicants.map(({ id }) => id),
    criteria: leavesOf(model).map(({ id }) => id),
    rows: applicants.map(({ criteria }) => criteria.map(({ value }) => value)),
  };
};
