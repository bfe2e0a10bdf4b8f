import type { GroupTally } from './population-tally.ts';

/** How much a tally has to hold. */
export interface TallySize {
  readonly nodes: number;
  readonly levels: number;
  readonly resolution: number;
}

export const emptyGroup = (label: string | null, { nodes, levels, resolution }: TallySize): GroupTally => ({
  label,
  count: 0,
  scored: new Float64Array(nodes),
  scoreSum: new Float64Array(nodes),
  minimum: new Float64Array(nodes).fill(Number.POSITIVE_INFINITY),
  maximum: new Float64Array(nodes).fill(Number.NEGATIVE_INFINITY),
  ranged: new Float64Array(nodes),
  worstSum: new Float64Array(nodes),
  bestSum: new Float64Array(nodes),
  outer: new Float64Array(nodes),
  applying: new Float64Array(nodes),
  coverageSum: new Float64Array(nodes),
  levels: new Float64Array(nodes * (levels + 1)),
  bins: new Uint32Array(nodes * (resolution + 1)),
});

const sums = [
  'scored',
  'scoreSum',
  'ranged',
  'worstSum',
  'bestSum',
  'outer',
  'applying',
  'coverageSum',
  'levels',
  'bins',
] as const;

/** Adds the counts of one group to those of another. */
export const addGroup = (into: GroupTally, other: GroupTally): void => {
  into.count += other.count;
  for (const name of sums) {
    const [target, source] = [into[name], other[name]];
    for (let each = 0; each < target.length; each += 1) {
      target[each] = (target[each] as number) + (source[each] as number);
    }
  }
  for (let node = 0; node < into.minimum.length; node += 1) {
    into.minimum[node] = Math.min(into.minimum[node] as number, other.minimum[node] as number);
    into.maximum[node] = Math.max(into.maximum[node] as number, other.maximum[node] as number);
  }
};
