import type { Issue } from '../errors/issue.ts';
import type { Framework } from '../framework/framework.ts';
import { frameworkShape } from '../framework/framework-shape.ts';
import { expectShape } from '../input/expect-shape.ts';
import { checkOperations } from './check-operations.ts';
import { checkProfileForm } from './check-profile-form.ts';
import { checkProfileSet } from './check-profile-set.ts';
import { operationsOf } from './operations.ts';
import type { Profile } from './profile.ts';
import type { ProfileIssueCode } from './profile-issue.ts';

/**
 * Looks whether profiles can be applied to a framework together.
 *
 * @param framework - the base
 * @param profiles - in any order
 * @returns errors; each path begins with the id of a profile, or with its position when it has none; empty when no
 * profile stands in the way of `tailorFramework`. Where a part is missing or of another type, only the issues with
 * code `malformed-profile` are given, since the rest cannot be judged
 * @throws `OseeError` with code `wrong-type` for what is no framework
 * @category tailoring
 * @example
 * ```ts
 * import { checkProfiles, oseeFramework } from '@osee/core';
 *
 * const profile = { id: 'kenya', version: '1.0.0', title: 'Kenya', base: { frameworkId: 'osee', version: '2.0.0' } };
 * checkProfiles(oseeFramework, [profile]).map((issue) => issue.code); // => ['wrong-version']
 * ```
 */
export const checkProfiles = (
  framework: Framework,
  profiles: readonly Profile[],
): Issue<ProfileIssueCode>[] => {
  expectShape(framework, frameworkShape, ['framework']);
  const malformed = checkProfileForm(profiles);
  if (malformed.length > 0) return malformed;
  return [...checkProfileSet(framework, profiles), ...checkOperations(framework, operationsOf(profiles))];
};
