import { shape } from '@osee/core';
import { compare, isAbove, isAtLeast } from '../../number/compare.ts';
import { throwFirst } from '../../selection/check/problem.ts';
import { closed, formIssues } from '../../selection/forms/kit.ts';

/**
 * An application on a ranked list, with the money that it would get.
 *
 * @category calls
 * @example
 * ```ts
 * import type { Asking } from '@osee/scoring/selection';
 *
 * const asking: Asking = { id: 'a', amount: 50 };
 * ```
 */
export interface Asking {
  readonly id: string;
  /** What it asks for, or what it was offered where that is less. */
  readonly amount: number;
}

/**
 * Funds a ranked list from the top until the money ends; the others are the reserve. One that declines, because the offer
 * was cut for example, leaves the list, and the next moves up when the money is enough.
 *
 * @param ranked - the list, best first
 * @param budget - the money there is
 * @param declined - ids of those who declined
 * @returns who is funded, the reserve in its order, and what is left
 * @throws `OseeError` with the code of the first mistake in the form
 * @category calls
 * @example
 * ```ts
 * import { fundFromList } from '@osee/scoring/selection';
 *
 * const ranked = [{ id: 'a', amount: 50 }, { id: 'b', amount: 40 }, { id: 'c', amount: 45 }];
 * fundFromList(ranked, 100).funded; // => ['a', 'b']
 * fundFromList(ranked, 100, ['a']); // => { funded: ['b', 'c'], reserve: [], left: 15 }
 * ```
 */
export const fundFromList = (
  ranked: readonly Asking[],
  budget: number,
  declined: readonly string[] = [],
): { readonly funded: readonly string[]; readonly reserve: readonly string[]; readonly left: number } => {
  throwFirst([
    ...formIssues(ranked, askingForm, ['ranked']),
    ...formIssues(budget, shape.numberFrom(0), ['budget']),
    ...formIssues(declined, shape.list(shape.text), ['declined']),
  ]);
  const willing = ranked.filter(({ id }) => !declined.includes(id));
  let left = budget;
  const end = willing.findIndex(({ amount }) => {
    if (isAbove(amount, left)) return true;
    left -= amount;
    return false;
  });
  const count = end < 0 ? willing.length : end;
  const ids = willing.map(({ id }) => id);
  return { funded: ids.slice(0, count), reserve: ids.slice(count), left };
};

/**
 * The threshold of a first stage: the sum of points at which the money asked for by those above comes nearest to a multiple
 * of the budget, and not below a lesser one.
 *
 * @param passing - those who reached the thresholds of single criteria, with their sum of points
 * @param rules - the budget, the multiple to come near to (3 unless given), and the least one (2.5 unless given)
 * @returns the threshold, who is invited to the second stage, best first, and what they ask for; `null` when all together
 * ask for less than the least
 * @throws `OseeError` with the code of the first mistake in the form
 * @category calls
 * @see General Annexes of Horizon Europe, two-stage submission
 * @example
 * ```ts
 * import { stageThreshold } from '@osee/scoring/selection';
 *
 * const passing = [{ id: 'a', amount: 9, sum: 10 }, { id: 'b', amount: 20, sum: 9 }, { id: 'c', amount: 30, sum: 8 }];
 * stageThreshold(passing, { budget: 10 }); // => { threshold: 9, invited: ['a', 'b'], asked: 29 }
 * ```
 */
export const stageThreshold = (
  passing: readonly (Asking & { readonly sum: number })[],
  rules: { readonly budget: number; readonly aim?: number; readonly least?: number },
): { readonly threshold: number; readonly invited: readonly string[]; readonly asked: number } | null => {
  throwFirst([...formIssues(passing, summedForm, ['passing']), ...formIssues(rules, stageForm, ['rules'])]);
  const { budget, aim = 3, least = 2.5 } = rules;
  const sorted = [...passing].sort(
    (left, right) => compare(right.sum, left.sum) || (left.id < right.id ? -1 : 1),
  );
  let best: { threshold: number; invited: readonly string[]; asked: number } | null = null;
  let asked = 0;
  for (const [index, { sum, amount }] of sorted.entries()) {
    asked += amount;
    const next = sorted[index + 1];
    if (next !== undefined && compare(next.sum, sum) === 0) continue;
    if (!isAtLeast(asked, budget * least)) continue;
    const far = Math.abs(asked - budget * aim);
    if (best !== null && compare(far, Math.abs(best.asked - budget * aim)) >= 0) continue;
    best = { threshold: sum, invited: sorted.slice(0, index + 1).map(({ id }) => id), asked };
  }
  return best;
};

const amount = { id: shape.filledText, amount: shape.numberFrom(0) };
const askingForm = shape.list(shape.record(amount));
const summedForm = shape.list(shape.record({ ...amount, sum: shape.number }));
const stageForm = closed(
  { budget: shape.numberFrom(0) },
  { aim: shape.numberFrom(0), least: shape.numberFrom(0) },
);
