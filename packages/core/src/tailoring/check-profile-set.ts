import type { Issue } from '../errors/issue.ts';
import { findCycles } from '../framework/find-cycles.ts';
import type { Framework } from '../framework/framework.ts';
import { fitsVersion } from './parse-version.ts';
import type { Profile } from './profile.ts';
import { type ProfileIssueCode, profileError } from './profile-issue.ts';

/** Whether the profiles fit the framework and each other as a set: versions, ids, what they require. */
export const checkProfileSet = (
  framework: Framework,
  profiles: readonly Profile[],
): Issue<ProfileIssueCode>[] => [
  ...profiles.flatMap((profile) => checkBase(framework, profile)),
  ...checkIds(profiles),
  ...checkRequirements(profiles),
];

const checkBase = (framework: Framework, { id, base }: Profile): Issue<ProfileIssueCode>[] => {
  if (base.frameworkId !== framework.id) {
    const message = `Expected a profile of "${framework.id}", got one of "${base.frameworkId}".`;
    return [profileError('wrong-framework', [id, 'base', 'frameworkId'], message, { got: base.frameworkId })];
  }
  if (fitsVersion(base.version, framework.version)) return [];
  const message = `Expected a profile that fits version ${framework.version}, got one for ${base.version}.`;
  return [profileError('wrong-version', [id, 'base', 'version'], message, { got: base.version })];
};

const checkIds = (profiles: readonly Profile[]): Issue<ProfileIssueCode>[] => {
  const seen = new Set<string>();
  return profiles.flatMap(({ id }) => {
    const isFirst = !seen.has(id);
    seen.add(id);
    return isFirst
      ? []
      : [profileError('duplicate-profile', [id], `Expected one profile "${id}", got two.`, { id })];
  });
};

const checkRequirements = (profiles: readonly Profile[]): Issue<ProfileIssueCode>[] => {
  const edges = profiles.flatMap(({ id, requires = [] }) =>
    requires.map((required) => ({ from: id, to: required })),
  );
  const present = new Set(profiles.map(({ id }) => id));
  return [
    ...edges
      .filter(({ to }) => !present.has(to))
      .map(({ from, to }) =>
        profileError(
          'missing-profile',
          [from, 'requires'],
          `Expected the profile "${to}" beside "${from}".`,
          {
            required: to,
          },
        ),
      ),
    ...findCycles(edges).map((ids) =>
      profileError('profile-cycle', ids.slice(0, 1), `The profiles ${ids.join(', ')} require each other.`, {
        ids,
      }),
    ),
  ];
};
