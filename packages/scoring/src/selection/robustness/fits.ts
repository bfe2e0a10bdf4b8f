import type { Contest } from './contest.ts';

/** Whether a candidate may stand beside the members of a set; with an unknown attribute nobody stands beside others. */
export const fits = (
  { portfolio, candidates }: Contest,
  members: readonly number[],
  candidate: number,
): boolean =>
  members.every((member) =>
    (portfolio?.rules ?? []).every((rule) => {
      if (rule.kind !== 'distinct') return true;
      const left = candidates[member]?.attributes?.[rule.attribute] ?? null;
      const right = candidates[candidate]?.attributes?.[rule.attribute] ?? null;
      return left !== null && right !== null && left !== right;
    }),
  );
