import type { RollUp } from '../model/policies.ts';
import type { DropReason } from '../result/trace.ts';
import type { CompiledInput } from './compiled-model.ts';

/** What an input is worth, or why it is left out. */
export type Worth =
  | { readonly value: number; readonly full: boolean; readonly drop: null }
  | { readonly value: null; readonly full: false; readonly drop: DropReason };

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

/** A counted input whose contribution is known once all of them are. */
interface Item {
  readonly input: CompiledInput;
  readonly value: number;
  contribution: number;
  readonly full: boolean;
}

const weightedSum = (items: readonly Item[]): number => {
  let sum = 0;
  for (const { input, value } of items) sum += input.weight * value;
  return sum;
};

const weightOf = (items: readonly Item[]): number => {
  let sum = 0;
  for (const { input } of items) sum += input.weight;
  return sum;
};

/** Gives each item its part in the weighted sum, divided by a whole. */
const divide = (items: readonly Item[], whole: number): readonly Item[] => {
  for (const item of items) item.contribution = (item.input.weight * item.value) / whole;
  return items;
};

const none = (items: readonly Item[], leftOut: readonly LeftOutInput[]): RolledUp => ({
  score: null,
  counted: items,
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
  let isBlocked = false;
  for (const input of inputs) {
    const { value, drop, full } = worthOf(input);
    if (value === null) {
      leftOut.push({ input, reason: drop });
      if (drop === 'blocked' && input.weight > 0) isBlocked = true;
    } else if (input.weight === 0) leftOut.push({ input, reason: 'zeroWeight' });
    else {
      items.push({ input, value, contribution: 0, full });
      if (!full) isFull = false;
    }
  }
  if (method === 'ladder') return climbed(items, leftOut, inputs, isFull);
  if (items.length === 0 || isBlocked) return none(items, leftOut);
  if (method === 'min') {
    const lowest = items.reduce((least, item) => (item.value < least.value ? item : least));
    lowest.contribution = lowest.value;
    return { score: lowest.value, counted: items, leftOut, isFull };
  }
  const whole = method === 'sum' ? 1 : weightOf(items);
  return { score: weightedSum(items) / whole, counted: divide(items, whole), leftOut, isFull };
};

const climbed = (
  items: readonly Item[],
  leftOut: readonly LeftOutInput[],
  order: readonly CompiledInput[],
  isFull: boolean,
): RolledUp => {
  const blocked = leftOut.filter(({ reason, input }) => reason === 'blocked' && input.weight > 0);
  const { reached, isBlocked } = climb(items, blocked, order);
  if (isBlocked || reached.size === 0) return none(items, leftOut);
  const rungs = items.filter(({ input }) => reached.has(input));
  const whole = weightOf(items) + blocked.reduce((sum, { input }) => sum + input.weight, 0);
  const passed = new Set([...items, ...blocked].map(({ input }) => input));
  return {
    score: weightedSum(rungs) / whole,
    counted: divide(rungs, whole),
    leftOut: [
      ...leftOut.filter((entry) => !blocked.includes(entry)),
      ...order
        .filter((input) => passed.has(input) && !reached.has(input))
        .map((input) => ({ input, reason: 'ladderStopped' as const })),
    ],
    isFull: isFull && blocked.length === 0,
  };
};
