import type { Violation } from './rule.ts';

/**
 * Takes of each union what breaks its likely member: of those whose kind of value was given, the one with the fewest
 * faults. Where none has that kind, all members speak.
 */
export const joinBranches = (found: readonly Violation[]): Violation[] => {
  const joined: Violation[] = [];
  let branches: (readonly Violation[])[] = [];
  for (const violation of found) {
    if (violation.inner) {
      branches.push(violation.inner);
      continue;
    }
    const union = violation;
    const likely = branches
      .filter((branch) => !branch.some((each) => isOfOtherKind(each, union.pointer)))
      .sort((left, right) => faultsOf(left) - faultsOf(right))
      .at(0);
    joined.push(...(likely ? [likely] : branches).flatMap(joinBranches), violation);
    branches = [];
  }
  return joined;
};

const isOfOtherKind = ({ pointer, keyword }: Violation, union: string): boolean =>
  pointer === union && (keyword === 'type' || keyword === 'const' || keyword === 'enum');

/** Members that are not known count once for each place, a union once. */
const faultsOf = (branch: readonly Violation[]): number =>
  new Set(
    branch
      .filter(({ keyword }) => keyword !== 'branch')
      .map(({ pointer, keyword, params }) =>
        keyword === 'required' ? `${pointer}/${String(params['missingProperty'])}` : `${pointer} ${keyword}`,
      ),
  ).size;
