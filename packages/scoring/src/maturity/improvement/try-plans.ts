import { type PlanSearch, planKey } from './open-box.ts';
import type { Foundation, PlanBox } from './plan-box.ts';
import { firstLacking } from './plan-branches.ts';

/**
 * Every plan of a box, the one with the lowest key first; `null` when there are more than `most`. Plans that stand on
 * something that is not met are none.
 */
export const plansByKey = (
  search: PlanSearch,
  { lowest, highest }: PlanBox,
  foundations: readonly (readonly Foundation[] | null)[],
  most: number,
): readonly { readonly choices: readonly number[]; readonly key: number }[] | null => {
  const count = highest.reduce((all, high, position) => all * (high - (lowest[position] ?? 0) + 1), 1);
  if (!(count <= most)) return null;
  let plans: readonly (readonly number[])[] = [[]];
  for (const [position, high] of highest.entries()) {
    const low = lowest[position] ?? 0;
    const steps = Array.from({ length: high - low + 1 }, (_, step) => high - step);
    plans = plans.flatMap((plan) => steps.map((choice) => [...plan, choice]));
  }
  return plans
    .filter((choices) => firstLacking(choices, foundations) === null)
    .map((choices) => ({ choices, key: planKey(search, choices) }))
    .sort((one, other) => one.key - other.key);
};
