import type { PortfolioRow } from '../solver.ts';
import type { Chooser } from './chooser.ts';
import { createClashes } from './clashes.ts';
import type { Optimum } from './optimise.ts';

/**
 * Finds pairs by looking at all of them in the order of the candidates, but for those whose first member could not
 * reach the total in question with any later one. `null` where the rows say more than who must not be together.
 */
export function createPairSearch(size: number, rows: readonly PortfolioRow[]): Chooser | null {
  const clashes = createClashes(size, rows);
  if (clashes === null) return null;
  const { allowed, clash } = clashes;
  const usable = new Float64Array(size);
  const highestAfter = new Float64Array(size);

  const read = (scores: Float64Array): void => {
    let highest = -Infinity;
    for (let position = size - 1; position >= 0; position -= 1) {
      const score = allowed[position] === 1 ? (scores[position] as number) : -Infinity;
      highestAfter[position] = highest;
      usable[position] = score;
      if (score > highest) highest = score;
    }
  };

  const highestTotal = (except: number): number => {
    let most = -Infinity;
    for (let one = 0; one < size; one += 1) {
      const own = usable[one] as number;
      if (!(own + (highestAfter[one] as number) > most)) continue;
      for (let other = one + 1; other < size; other += 1) {
        const total = own + (usable[other] as number);
        if (total > most && one * size + other !== except && !clash(one, other)) most = total;
      }
    }
    return most;
  };

  const firstOfAtLeast = (target: number, except: number): Optimum | null => {
    for (let one = 0; one < size; one += 1) {
      const own = usable[one] as number;
      if (own + (highestAfter[one] as number) < target) continue;
      for (let other = one + 1; other < size; other += 1) {
        const total = own + (usable[other] as number);
        if (total < target || one * size + other === except || clash(one, other)) continue;
        return { positions: [one, other], total, unique: true };
      }
    }
    return null;
  };

  const choose = (scores: Float64Array, tolerance: number, except: number): Optimum | null => {
    read(scores);
    const most = highestTotal(except);
    return most === -Infinity ? null : firstOfAtLeast(most - tolerance, except);
  };
  return {
    best: (scores, tolerance) => choose(scores, tolerance, -1),
    next: (scores, tolerance, { positions: [one = 0, other = 0] }) =>
      choose(scores, tolerance, one * size + other),
  };
}
