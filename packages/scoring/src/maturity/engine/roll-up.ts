import type { RollUp } from '../model/policies.ts';
import type { DropReason } from '../result/trace.ts';
import type { CompiledInput } from './compiled-model.ts';

/** What an input is worth, or why it is left out. */
export type Worth =
  | { readonly value: number; readonly full: boolean; readonly drop: null }
  | { readonly value: null; readonly drop: DropReason };

interface CountedInput {
  readonly input: CompiledInput;
  readonly value: number;
  readonly contribution: number;
}

interface LeftOutInput {
  readonly input: CompiledInput;
  readonly reason: DropReason;
}

export interface RolledUp {
  readonly score: number | null;
  readonly counted: readonly CountedInput[];
  readonly leftOut: readonly LeftOutInput[];
}

interface Item {
  readonly input: CompiledInput;
  readonly weight: number;
  readonly value: number;
  readonly full: boolean;
}

const total = (items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + of(item), 0);

const counted = (items: readonly Item[], contribution: (item: Item) => number): CountedInput[] =>
  items.map((item) => ({ input: item.input, value: item.value, contribution: contribution(item) }));

const none = (items: readonly Item[], leftOut: readonly LeftOutInput[]): RolledUp => ({
  score: null,
  counted: counted(items, () => 0),
  leftOut,
});

const ladder = (items: readonly Item[], open: readonly LeftOutInput[], order: readonly CompiledInput[]) => {
  const rungs = new Map([...items, ...open].map((rung) => [rung.input, rung]));
  const walk = order.flatMap((input) => rungs.get(input) ?? []);
  const end = walk.findIndex((rung) => !('full' in rung && rung.full));
  return end < 0
    ? { reached: walk, after: [] }
    : { reached: walk.slice(0, end + 1), after: walk.slice(end + 1) };
};

/**
 * Makes one score of the inputs of a node. The sum of weighted values is formed before the one division, so that
 * rounding never lets a better input lower the score.
 */
export const rollUp = (
  method: RollUp,
  inputs: readonly CompiledInput[],
  worthOf: (input: CompiledInput) => Worth,
): RolledUp => {
  const items: Item[] = [];
  const leftOut: LeftOutInput[] = [];
  for (const input of inputs) {
    const worth = worthOf(input);
    if (worth.drop !== null) leftOut.push({ input, reason: worth.drop });
    else if (input.weight === 0) leftOut.push({ input, reason: 'zeroWeight' });
    else items.push({ input, weight: input.weight, value: worth.value, full: worth.full });
  }
  const blocked = leftOut.filter((entry) => entry.reason === 'blocked' && entry.input.weight > 0);
  if (method === 'ladder') {
    const { reached, after } = ladder(items, blocked, inputs);
    if (reached.some((rung) => 'reason' in rung)) return none(items, leftOut);
    const climbed = items.filter((item) => reached.includes(item));
    const whole =
      total(items, (item) => item.weight) + blocked.reduce((sum, rung) => sum + rung.input.weight, 0);
    if (climbed.length === 0) return none(items, leftOut);
    return {
      score: total(climbed, (item) => item.weight * item.value) / whole,
      counted: counted(climbed, (item) => (item.weight * item.value) / whole),
      leftOut: [
        ...leftOut.filter((entry) => !blocked.includes(entry)),
        ...after.map((rung) => ({ input: rung.input, reason: 'ladderStopped' as const })),
      ],
    };
  }
  if (items.length === 0 || blocked.length > 0) return none(items, leftOut);
  if (method === 'min') {
    const lowest = items.reduce((least, item) => (item.value < least.value ? item : least));
    return {
      score: lowest.value,
      counted: counted(items, (item) => (item === lowest ? item.value : 0)),
      leftOut,
    };
  }
  const whole = method === 'sum' ? 1 : total(items, (item) => item.weight);
  return {
    score: total(items, (item) => item.weight * item.value) / whole,
    counted: counted(items, (item) => (item.weight * item.value) / whole),
    leftOut,
  };
};
