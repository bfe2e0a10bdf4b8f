import { defaultPolicies, type MaturityPolicies, policyNames } from '../model/policies.ts';
import { checkNumber, fail } from './fail.ts';

const limits: readonly (readonly [keyof MaturityPolicies, lowest: number, highest: number])[] = [
  ['tolerance', 0, 1],
  ['minimumCoverage', 0, 1],
  ['maximumNotApplicableShare', 0, 1],
  ['confidenceMaximum', Number.MIN_VALUE, Number.MAX_VALUE],
  ['displayMaximum', Number.MIN_VALUE, Number.MAX_VALUE],
  ['displayDecimals', 0, 12],
];

/** Fills in the defaults, and refuses a policy or a name that does not exist. */
export const resolvePolicies = (given: Partial<MaturityPolicies> = {}): MaturityPolicies => {
  for (const key of Object.keys(given)) {
    if (!Object.hasOwn(defaultPolicies, key))
      fail('unknown-policy', ['policies', key], 'a known policy', key);
  }
  const policies: MaturityPolicies = { ...defaultPolicies, ...given };
  for (const [key, names] of Object.entries(policyNames)) {
    const name = policies[key as keyof typeof policyNames];
    if (!(names as readonly string[]).includes(name)) {
      fail('unknown-policy', ['policies', key], `one of ${names.join(', ')}`, name);
    }
  }
  for (const [key, lowest, highest] of limits) {
    checkNumber(['policies', key], policies[key] as number, lowest, highest);
  }
  return policies;
};
