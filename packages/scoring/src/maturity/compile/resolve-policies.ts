import { isRecord } from '@osee/core';
import { defaultPolicies, type MaturityPolicies, policyNames } from '../model/policies.ts';
import { placeOf, rulesFor } from './member-rules.ts';
import { createProblems } from './problems.ts';

const limits: readonly (readonly [keyof MaturityPolicies, lowest: number, highest: number])[] = [
  ['tolerance', 0, 1],
  ['minimumCoverage', 0, 1],
  ['maximumNotApplicableShare', 0, 1],
  ['confidenceMaximum', 1e-12, 1e12],
  ['displayMaximum', 1e-12, 1e12],
  ['displayDecimals', 0, 12],
  ['minimumQuestions', 0, 5000],
];

/** Fills in the defaults, and tells policies and names that do not exist. */
export const resolvePolicies = (given: unknown, problems = createProblems()): MaturityPolicies => {
  if (!isRecord(given)) return defaultPolicies;
  const known = Object.keys(defaultPolicies);
  for (const key of Object.keys(given)) {
    if (!known.includes(key)) problems.addWord('unknown-policy', ['policies', key], known, key);
  }
  const stated = Object.fromEntries(
    known.map((key) => [key, given[key] ?? defaultPolicies[key as keyof MaturityPolicies]]),
  );
  for (const [key, names] of Object.entries(policyNames)) {
    const name = stated[key];
    if (!(names as readonly unknown[]).includes(name)) {
      problems.addWord('unknown-policy', ['policies', key], names, name);
    }
  }
  for (const [key, lowest, highest] of limits) {
    problems.checkNumber(['policies', key], stated[key], lowest, highest);
  }
  const { list, record, filledText, number, orNull } = rulesFor('bad-policy');
  orNull(filledText)(stated['averagedKind'], placeOf(['policies', 'averagedKind']), problems);
  const floors = list(
    record({ required: { nodeKind: filledText, minimum: number(0, 1) }, optional: {} }),
    100,
  );
  for (const key of ['minimumCoverageOf', 'coverageFloors']) {
    floors(stated[key], placeOf(['policies', key]), problems);
  }
  return stated as unknown as MaturityPolicies;
};
