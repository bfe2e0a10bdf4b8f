import { extremeMean, type MeanItem } from '../engine/extreme-mean.ts';
import { type Ends, hull, type ReachInput } from './reach.ts';

/**
 * What a ladder can come to: for each rung that it may stop at, those below are full or stay out, the rung itself is
 * anything but full, and those above count with nothing or stay out. Inputs that can never count are left out by the
 * caller.
 */
export const ladderReach = (inputs: readonly ReachInput[]): Ends | null => {
  const below: ReachInput[] = [];
  let ends: Ends | null = null;
  const atEnd = (end: keyof Ends, stop: number | null): number | null => {
    const items = below.flatMap(({ weight, reach }): MeanItem[] =>
      reach.full === null ? [] : [{ weight, value: reach.full[end], isFixed: !reach.canLeave }],
    );
    const rung = stop === null ? undefined : inputs[stop];
    if (rung && stop !== null) {
      items.push({ weight: rung.weight, value: rung.reach.part?.[end] ?? 0, isFixed: true });
      for (const { weight, reach } of inputs.slice(stop + 1)) {
        // Above the stop a rung only makes the way longer.
        items.push({ weight, value: 0, isFixed: end === 'low' || !reach.canLeave });
      }
    }
    return extremeMean(items, end === 'low' ? 'lowest' : 'highest');
  };
  const add = (stop: number | null): void => {
    const [low, high] = [atEnd('low', stop), atEnd('high', stop)];
    if (low !== null && high !== null) ends = hull(ends, { low, high });
  };
  for (const [position, input] of inputs.entries()) {
    if (input.reach.part !== null) add(position);
    if (input.reach.full === null && !input.reach.canLeave) return ends;
    below.push(input);
  }
  add(null);
  return ends;
};
