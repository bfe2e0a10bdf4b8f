import { effectiveWeights } from '../../mcda/hierarchy/effective-weights.ts';
import { normalise } from '../../mcda/normalise/normalise.ts';
import type { Candidate } from '../application/application.ts';
import { completeModel } from '../define/complete-model.ts';
import { evaluateApplications } from '../evaluate/evaluate-applications.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import type { ApplicantResult } from '../result/applicant-result.ts';
import type { SelectionOptions } from '../settings/selection-options.ts';
import { type Settings, settingsOf } from '../settings/settings.ts';
import type { Choice, Normalisation } from './choice.ts';

type Rows = readonly (readonly (number | null)[])[];

/** The applicants who take part, and the settings of record. */
export interface Scene {
  readonly settings: Settings;
  readonly applicants: readonly ApplicantResult[];
  readonly criteria: readonly string[];
  /** The values of the applicants under each normalisation. */
  readonly rows: Readonly<Record<Normalisation, Rows>>;
  readonly record: Choice;
}

/** Evaluates the applications once, and takes out what every other setting starts from. */
export const sceneOf = (
  model: SelectionModel,
  applications: readonly Candidate[],
  options: SelectionOptions,
): Scene => {
  const { applicants: all } = evaluateApplications(model, applications, options);
  const applicants = all
    .filter(({ unranked }) => unranked === null || unranked === 'missing-branch')
    .sort((left, right) => (left.id < right.id ? -1 : 1));
  const settings = settingsOf(completeModel(model), options);
  const effective = new Map(effectiveWeights(settings.tree).map(({ id, weight }) => [id, weight]));
  const criteria = settings.criteria.map(({ id }) => id);
  const rows = applicants.map((applicant) => applicant.criteria.map(({ value }) => value));
  return {
    settings,
    applicants,
    criteria,
    rows: { 'as-scaled': rows, 'min-max': spread(rows, 'min-max'), rank: spread(rows, 'percentile-rank') },
    record: {
      weights: criteria.map((id) => effective.get(id) ?? 0),
      aggregation: null,
      missing: settings.policies.missing,
      normalisation: 'as-scaled',
    },
  };
};

const spread = (rows: Rows, method: 'min-max' | 'percentile-rank'): Rows => {
  const [first] = rows;
  if (first === undefined) return [];
  return normalise(
    rows,
    first.map(() => 'maximise'),
    method,
    { ties: 'average' },
  );
};
