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
  /** Whether every input that counts is full. */
  readonly isFull: boolean;
}

interface Item {
  readonly input: CompiledInput;
  readonly weight: number;
  readonly value: number;
  readonly full: boolean;
}

const weightedSum = (items: readonly Item[]): number => {
  let sum = 0;
  for (const { weight, value } of items) sum += weight * value;
  return sum;
};

const weightOf = (items: readonly Item[]): number => {
  let sum = 0;
  for (const { weight } of items) sum += weight;
  return sum;
};

const counted = (items: readonly Item[], contribution: (item: Item) => number): CountedInput[] =>
  items.map((item) => ({ input: item.input, value: item.value, contribution: contribution(item) }));

const none = (items: readonly Item[], leftOut: readonly LeftOutInput[]): RolledUp => ({
  score: null,
  counted: counted(items, () => 0),
  leftOut,
  isFull: false,
});

/** Where a ladder ends: with the first input that is not full; those that may still be answered are not. */
const climb = (
  items: readonly Item[],
  blocked: readonly LeftOutInput[],
  order: readonly CompiledInput[],
): { readonly reached: ReadonlySet<CompiledInput>; readonly isBlocked: boolean } => {
  const fullness = new Map(items.map(({ input, full }) => [input, full]));
  const waiting = new Set(blocked.map(({ input }) => input));
  const reached = new Set<CompiledInput>();
  for (const input of order) {
    if (waiting.has(input)) return { reached, isBlocked: true };
    const full = fullness.get(input);
    if (full === undefined) continue;
    reached.add(input);
    if (!full) break;
  }
  return { reached, isBlocked: false };
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
  let isFull = true;
  for (const input of inputs) {
    const worth = worthOf(input);
    if (worth.drop !== null) leftOut.push({ input, reason: worth.drop });
    else if (input.weight === 0) leftOut.push({ input, reason: 'zeroWeight' });
    else {
      items.push({ input, weight: input.weight, value: worth.value, full: worth.full });
      if (!worth.full) isFull = false;
    }
  }
  const blocked = leftOut.filter((entry) => entry.reason === 'blocked' && entry.input.weight > 0);
  if (method === 'ladder') return climbed(items, leftOut, blocked, inputs, isFull);
  if (items.length === 0 || blocked.length > 0) return none(items, leftOut);
  if (method === 'min') {
    const lowest = items.reduce((least, item) => (item.value < least.value ? item : least));
    return {
      score: lowest.value,
      counted: counted(items, (item) => (item === lowest ? item.value : 0)),
      leftOut,
      isFull,
    };
  }
  const whole = method === 'sum' ? 1 : weightOf(items);
  return {
    score: weightedSum(items) / whole,
    counted: counted(items, (item) => (item.weight * item.value) / whole),
    leftOut,
    isFull,
  };
};

const climbed = (
  items: readonly Item[],
  leftOut: readonly LeftOutInput[],
  blocked: readonly LeftOutInput[],
  order: readonly CompiledInput[],
  isFull: boolean,
): RolledUp => {
  const { reached, isBlocked } = climb(items, blocked, order);
  if (isBlocked || reached.size === 0) return none(items, leftOut);
  const rungs = items.filter(({ input }) => reached.has(input));
  const whole = weightOf(items) + blocked.reduce((sum, { input }) => sum + input.weight, 0);
  const passed = new Set([...items, ...blocked].map(({ input }) => input));
  return {
    score: weightedSum(rungs) / whole,
    counted: counted(rungs, (item) => (item.weight * item.value) / whole),
    leftOut: [
      ...leftOut.filter((entry) => !blocked.includes(entry)),
      ...order
        .filter((input) => passed.has(input) && !reached.has(input))
        .map((input) => ({ input, reason: 'ladderStopped' as const })),
    ],
    isFull: isFull && blocked.length === 0,
  };
};
