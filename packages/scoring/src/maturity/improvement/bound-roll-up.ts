import type { CompiledInput } from '../engine/compiled-model.ts';
import type { RollUp } from '../model/policies.ts';
import { addFrontiers, type Frontier, type Label, pair, pairUp, undominated, type Work } from './labels.ts';

/** What an input can come to in a box of plans. */
export interface Possible {
  /** Whether it has a value whatever is chosen, unless it is blocked; one that never has leaves its parent. */
  readonly presence: 'always' | 'sometimes' | 'never';
  /** Whether an open question may block it. */
  readonly blocks: boolean;
  readonly ways: Frontier;
  /** No plan of the box has a lower key for it. */
  readonly least: number;
  /** Whether more is never worse; otherwise the ways are only a bound. */
  readonly isMonotone: boolean;
}

interface Entry {
  readonly input: CompiledInput;
  readonly possible: Possible;
}

/** An input that counts whatever is chosen. */
interface Part {
  readonly input: CompiledInput;
  readonly ways: Frontier;
  /** From which score on it is full, for a ladder. */
  readonly fullAt: number;
}

const lowest = Number.NEGATIVE_INFINITY;

const bestOf = ({ possible }: Entry): number => possible.ways.labels.at(-1)?.score ?? lowest;

const weightOf = (parts: readonly { readonly input: CompiledInput }[]): number =>
  parts.reduce((sum, { input }) => sum + input.weight, 0);

/** The highest weighted mean, where some inputs may stay out. */
const meanAtBest = (entries: readonly Entry[]): number => {
  const isFixed = ({ possible }: Entry): boolean => possible.presence === 'always';
  const free = entries.filter((entry) => !isFixed(entry)).sort((one, other) => bestOf(other) - bestOf(one));
  let [weight, total] = [0, 0];
  for (const entry of [...entries.filter(isFixed), ...free]) {
    if (weight > 0 && !isFixed(entry) && bestOf(entry) <= total / weight) break;
    weight += entry.input.weight;
    total += entry.input.weight * bestOf(entry);
  }
  return weight > 0 ? total / weight : lowest;
};

/** A score that no plan of a box exceeds, for a node whose inputs may leave it or block it. */
export const atBest = (
  method: RollUp,
  entries: readonly Entry[],
  maximum = Number.POSITIVE_INFINITY,
): number => {
  const highest = entries.reduce((most, entry) => Math.max(most, bestOf(entry)), lowest);
  const always = entries.filter(({ possible }) => possible.presence === 'always');
  switch (method) {
    case 'mean':
    case 'flatMean':
    case 'avgOfAvg':
      return meanAtBest(entries);
    case 'sum':
      return entries.reduce((sum, entry) => sum + entry.input.weight * Math.max(0, bestOf(entry)), 0);
    case 'min':
      return always.length > 0 ? Math.min(...always.map(bestOf)) : highest;
    case 'ladder':
      return highest;
    default:
      return maximum;
  }
};

/** Whether the ways of a node can be put together from those of its inputs. */
export const isAdditive = (method: RollUp): boolean =>
  method === 'mean' || method === 'flatMean' || method === 'avgOfAvg' || method === 'sum';

/** The ways of a node whose inputs all count: a sum, or a mean of fixed weights. */
export const sumWays = (
  method: RollUp,
  start: Label,
  parts: readonly Part[],
  touch: (ways: Frontier) => Frontier,
  work: Work,
): Frontier => {
  const weights = weightOf(parts);
  const divisor = method === 'sum' ? 1 : weights;
  let ways: Frontier = { labels: [start], isHull: false };
  const own = parts.filter(({ input }) => input.kind === 'criterion').length;
  for (const [position, { input, ways: more }] of parts.entries()) {
    if (position === own) ways = touch(ways);
    ways = addFrontiers(ways, more, input.weight, weights, work);
  }
  if (own === parts.length) ways = touch(ways);
  return { ...ways, labels: ways.labels.map((label) => ({ ...label, score: label.score / divisor })) };
};

/** The ways of a node that counts as its lowest input; `null` where there are too many to look at. */
export const leastWays = (start: Label, parts: readonly Part[], work: Work): Frontier | null => {
  let ways: Frontier = { labels: [{ ...start, score: Number.POSITIVE_INFINITY }], isHull: false };
  for (const { ways: more } of parts) {
    if (ways.isHull || more.isHull) return null;
    ways = pairUp(ways, more, Math.min, 1, work);
  }
  return ways.isHull ? null : ways;
};

/** The rungs up to one are full, it is at any of its ways, and those above are left alone; `null` for too many. */
export const ladderWays = (start: Label, parts: readonly Part[], work: Work): Frontier | null => {
  if (parts.some(({ ways }) => ways.isHull)) return null;
  const weights = weightOf(parts);
  const labels: Label[] = [];
  const above: Label[] = [start];
  for (const { ways } of parts.slice(1).reverse()) {
    const [first] = ways.labels;
    above.unshift(first ? pair(above[0] ?? start, first, 0) : start);
  }
  let full: Label | null = { key: 0, score: 0, made: null };
  for (const [at, { input, ways, fullAt }] of parts.entries()) {
    if (full === null) break;
    let next: Label | null = null;
    for (const way of ways.labels) {
      const climbed: Label = pair(full, way, full.score + input.weight * way.score);
      if (way.score >= fullAt && at < parts.length - 1) next ??= climbed;
      else labels.push(pair(climbed, above[at] ?? start, climbed.score));
    }
    full = next;
  }
  work.left -= labels.length;
  const ways = undominated(labels, weights, work);
  return ways.isHull
    ? null
    : { ...ways, labels: ways.labels.map((label) => ({ ...label, score: label.score / weights })) };
};
