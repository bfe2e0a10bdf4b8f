import type { PoliciesInForce, SelectionPolicies } from '../model/policies.ts';
import type { Subject } from '../model/subject.ts';

/**
 * The policy that holds where a model names none. They let nobody gain by a gap: a group needs two thirds of its weight
 * known, and who is undecided is not ranked.
 */
const general = {
  aggregation: 'arithmetic',
  geometricFloor: 0.01,
  missing: 'require-branches',
  minimumCoverage: 0.66,
  interval: 'gaps',
  assessors: 'mean',
  ties: 'competition',
  tieTolerance: 1e-12,
  tieBreak: [],
  admit: 'eligible',
  unknownAttribute: 'askPanel',
  lateSubmission: 'fail',
  windowDay: 'as-written',
  disputedDay: 'askPanel',
} as const satisfies SelectionPolicies;

const ofCountries = { duplicateCountry: 'refuse', hostOfAnotherCountry: 'refuse' } as const;

/** A plain list has no branches to require: gaps are treated in it as they are inside a group. */
const ofLists = { missing: 'renormalise' } as const;

/** The policies of a model of a subject, with the given ones before the defaults. */
export const policiesFor = (
  subject: Subject,
  given: Partial<SelectionPolicies>,
  { isList = false }: { readonly isList?: boolean } = {},
): PoliciesInForce => ({
  ...general,
  ...(isList ? ofLists : {}),
  ...(subject === 'country' ? ofCountries : {}),
  ...given,
});
