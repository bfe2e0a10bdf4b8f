import { isAtMost } from '../../number/compare.ts';
import type { BestWorstInput } from '../internal/best-worst-input.ts';
import type { BestWorstResult } from './best-worst-weights.ts';

/**
 * The ratio of best to worst must lie within `xi` of its comparison, and within what every other criterion
 * allows; both limits close in as `xi` falls, and the smallest `xi` is where they meet.
 */
export function nonlinearBestWorst(input: BestWorstInput): BestWorstResult {
  const { toOthers, toWorst, best, worst } = input;
  if (toOthers.length === 1) return { weights: [1], xi: 0, consistencyRatio: 0 };
  const between = toOthers[worst] as number;
  const others = toOthers.map((_, index) => index).filter((index) => index !== best && index !== worst);
  const limits = (xi: number): readonly [number, number] => {
    let low = Math.max(0, between - xi);
    let high = between + xi;
    for (const index of others) {
      const [upper, lower] = [toOthers[index] as number, toWorst[index] as number];
      low = Math.max(low, Math.max(0, upper - xi) * Math.max(0, lower - xi));
      high = Math.min(high, (upper + xi) * (lower + xi));
    }
    return [low, high];
  };
  const xi = smallest((at) => isAtMost(...limits(at)), Math.max(...toOthers, ...toWorst));
  const [low, high] = limits(xi);
  const ratio = (low + high) / 2;
  const raw = toOthers.map((upper, index) => {
    if (index === best) return ratio;
    if (index === worst) return 1;
    const lower = toWorst[index] as number;
    const least = Math.max(lower - xi, ratio / (upper + xi));
    const most = Math.min(lower + xi, upper > xi ? ratio / (upper - xi) : Number.POSITIVE_INFINITY);
    return (least + most) / 2;
  });
  const total = raw.reduce((sum, value) => sum + value, 0);
  const largest = (1 + 2 * between - Math.sqrt(1 + 8 * between)) / 2;
  return {
    weights: raw.map((value) => value / total),
    xi,
    // Where best and worst weigh alike, no inconsistency could be larger than another.
    consistencyRatio: xi === 0 ? 0 : largest === 0 ? null : xi / largest,
  };
}

/** The smallest number from 0 for which a condition holds that holds from some number on, by halving. */
function smallest(holds: (at: number) => boolean, limit: number): number {
  if (holds(0)) return 0;
  let low = 0;
  let high = limit;
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
