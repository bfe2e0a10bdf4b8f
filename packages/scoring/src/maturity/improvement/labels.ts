import { mergePairs } from './merge-pairs.ts';

/** A way to treat some candidates: what it is judged by, the score that it can bring, and what it is made of. */
export interface Label {
  readonly key: number;
  readonly score: number;
  readonly made:
    | { readonly position: number; readonly choice: number }
    | { readonly left: Label; readonly right: Label }
    | null;
}

/**
 * Ways that no other way beats, cheapest first, so that the score rises with the key. Where there would be too many,
 * only their hull is kept: then a mixture of two neighbours stands for what lies between them, and the list is a bound.
 */
export interface Frontier {
  readonly labels: readonly Label[];
  readonly isHull: boolean;
}

/** Counts the work of a search, so that it ends at the same point everywhere. */
export interface Work {
  left: number;
  /** Keys with the same whole share of this have the same effort. */
  readonly effortKey: number;
}

const maximumLabels = 400;
const maximumPairs = 60_000;
/** Scores that differ by less came by rounding. */
const grain = 1e-14;

/** The best score for every effort; what breaks a tie between equal efforts is only bounded then. */
const byEffort = (labels: readonly Label[], effortKey: number): readonly Label[] => {
  const kept: Label[] = [];
  for (const label of labels) {
    const last = kept.at(-1);
    if (last && Math.ceil(last.key / effortKey) === Math.ceil(label.key / effortKey)) {
      kept[kept.length - 1] = { ...label, key: last.key };
    } else kept.push(label);
  }
  return kept;
};

/** The ways on the upper hull of score over key. */
const hullOf = ({ labels, isHull }: Frontier): readonly Label[] => {
  if (isHull) return labels;
  const hull: Label[] = [];
  for (const label of labels) {
    for (;;) {
      const [before, last] = [hull.at(-2), hull.at(-1)];
      if (!before || !last) break;
      const first = (last.score - before.score) * (label.key - last.key);
      if (first > (label.score - last.score) * (last.key - before.key)) break;
      hull.pop();
    }
    hull.push(label);
  }
  return hull;
};

/** Keeps the ways that no other one beats in both. */
export const undominated = (labels: Label[], scale: number, { effortKey }: Work): Frontier => {
  labels.sort((one, other) => one.key - other.key || other.score - one.score);
  const kept: Label[] = [];
  let best: number | null = null;
  for (const label of labels) {
    if (best !== null && label.score <= best + grain * scale) continue;
    best = label.score;
    kept.push(label);
  }
  return limited(kept, effortKey);
};

const limited = (kept: readonly Label[], effortKey: number): Frontier => {
  if (kept.length <= maximumLabels) return { labels: kept, isHull: false };
  const fewer = byEffort(kept, effortKey);
  if (fewer.length <= 2 * maximumLabels) return { labels: fewer, isHull: false };
  return { labels: hullOf({ labels: fewer, isHull: false }), isHull: true };
};

/** Every way of the one together with every way of the other, the second one's score times a weight added. */
export const addFrontiers = (
  left: Frontier,
  right: Frontier,
  weight: number,
  scale: number,
  work: Work,
): Frontier => {
  const pairs = left.labels.length * right.labels.length;
  if (left.isHull || right.isHull || pairs > maximumPairs) return addHulls(left, right, weight, work);
  return pairUp(left, right, (one, other) => one + weight * other, scale, work);
};

/** Every way of the one together with every way of the other. */
export const pairUp = (
  left: Frontier,
  right: Frontier,
  score: (left: number, right: number) => number,
  scale: number,
  work: Work,
): Frontier => {
  work.left -= left.labels.length * right.labels.length;
  const labels = mergePairs(left.labels, right.labels, score, grain * scale).map(([one, other, both]) =>
    pair(one, other, both),
  );
  return limited(labels, work.effortKey);
};

/** Two ways together. */
export const pair = (left: Label, right: Label, score: number): Label => ({
  key: left.key + right.key,
  score,
  made: { left, right },
});

/** The hull of all sums: the steps of both, the steepest first. */
const addHulls = (left: Frontier, right: Frontier, weight: number, work: Work): Frontier => {
  const [one, other] = [hullOf(left), hullOf(right)];
  work.left -= left.labels.length + right.labels.length;
  const labels: Label[] = [];
  let [at, beside] = [0, 0];
  const slope = (list: readonly Label[], from: number, factor: number): number => {
    const [here, next] = [list[from], list[from + 1]];
    return here && next
      ? (factor * (next.score - here.score)) / (next.key - here.key)
      : Number.NEGATIVE_INFINITY;
  };
  for (;;) {
    const [here, there] = [one[at], other[beside]];
    if (!here || !there) break;
    labels.push(pair(here, there, here.score + weight * there.score));
    if (slope(one, at, 1) >= slope(other, beside, weight)) at += 1;
    else beside += 1;
  }
  return { labels, isHull: true };
};

/** What reaches a score; on a hull it begins with the mixture that just does, made as the neighbour that does. */
export const fromScore = ({ labels, isHull }: Frontier, floor: number): Frontier => {
  const first = labels.findIndex(({ score }) => score >= floor);
  if (first < 0) return { labels: [], isHull };
  const rest = labels.slice(first);
  const [before, at] = [labels[first - 1], labels[first]];
  if (!isHull || !before || !at || at.score <= floor) return { labels: rest, isHull };
  const key = before.key + ((at.key - before.key) * (floor - before.score)) / (at.score - before.score);
  return { labels: [{ ...at, key, score: floor }, ...rest], isHull };
};

/** Lists what a way is made of; a candidate that feeds several parts can be told several times. */
export const picksOf = (label: Label): readonly (readonly [position: number, choice: number])[] => {
  const picks: (readonly [number, number])[] = [];
  const waiting = [label];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.made === null) continue;
    if ('position' in next.made) picks.push([next.made.position, next.made.choice]);
    else waiting.push(next.made.left, next.made.right);
  }
  return picks;
};
