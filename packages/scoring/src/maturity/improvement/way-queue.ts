import { pop, push } from './key-heap.ts';

/** Steps that can be taken next, in the order in which a phase takes them. */
export interface WayQueue {
  /** Lets a candidate wait for its next step, with the steps that follow from it. */
  readonly add: (position: number, length: number) => void;
  /** Takes the candidate out that comes next among those of an effort that is affordable, and counts its part. */
  readonly take: (isAffordable: (effort: number) => boolean) => number | null;
  /** Forgets which parts were touched. */
  readonly startPhase: () => void;
}

interface Entry {
  readonly key: number;
}

interface PartEntry extends Entry {
  readonly part: string;
}

/** The candidates of one effort from which the same number of steps follows. */
interface Bucket {
  readonly waiting: Map<string, Entry[]>;
  readonly parts: PartEntry[];
}

interface Group {
  readonly effort: number;
  readonly buckets: Map<number, Bucket>;
  longest: number;
}

/**
 * A queue in which the longest way comes first, then the part that was touched least in this phase, then the order of the
 * candidates. What a phase touches changes the place of all candidates of a part, so that parts have keys of their own
 * that are set right when they come up.
 */
export const wayQueue = (efforts: readonly number[], partOf: (position: number) => string): WayQueue => {
  const groups = new Map<number, Group>();
  const touched = new Map<string, number>();
  const bucketsOf = new Map<string, Set<Bucket>>();
  const keyOf = (part: string, [first]: readonly Entry[]): number =>
    (touched.get(part) ?? 0) * efforts.length + (first?.key ?? 0);
  const place = ({ waiting, parts }: Bucket, part: string): void => {
    const own = waiting.get(part);
    if (own) push(parts, { key: keyOf(part, own), part });
  };
  /** The first part of a bucket, under the key that it has now. */
  const firstOf = (bucket: Bucket): PartEntry | undefined => {
    for (let first = bucket.parts[0]; first; first = bucket.parts[0]) {
      const own = bucket.waiting.get(first.part);
      const key = own ? keyOf(first.part, own) : Number.NaN;
      if (first.key === key) return first;
      pop(bucket.parts);
      // Where the key fell, another entry has it already.
      if (first.key < key) place(bucket, first.part);
    }
    return undefined;
  };
  const headOf = (group: Group): { readonly bucket: Bucket; readonly first: PartEntry } | undefined => {
    for (; group.longest > 0; group.longest -= 1) {
      const bucket = group.buckets.get(group.longest);
      const first = bucket && firstOf(bucket);
      if (bucket && first) return { bucket, first };
      group.buckets.delete(group.longest);
    }
    return undefined;
  };
  return {
    add: (position, length) => {
      const effort = efforts[position] ?? 1;
      const group = groups.get(effort) ?? { effort, buckets: new Map<number, Bucket>(), longest: 0 };
      groups.set(effort, group);
      const bucket = group.buckets.get(length) ?? { waiting: new Map<string, Entry[]>(), parts: [] };
      group.buckets.set(length, bucket);
      group.longest = Math.max(group.longest, length);
      const part = partOf(position);
      const own = bucket.waiting.get(part) ?? [];
      bucket.waiting.set(part, own);
      push(own, { key: position });
      const known = bucketsOf.get(part) ?? new Set();
      bucketsOf.set(part, known.add(bucket));
      place(bucket, part);
    },
    take: (isAffordable) => {
      let next: { readonly group: Group; readonly bucket: Bucket; readonly first: PartEntry } | null = null;
      for (const group of groups.values()) {
        const head = isAffordable(group.effort) ? headOf(group) : undefined;
        if (!head) continue;
        const further = next === null ? 1 : group.longest - next.group.longest;
        if (further > 0 || (further === 0 && head.first.key < (next?.first.key ?? 0)))
          next = { group, ...head };
      }
      if (next === null) return null;
      const { bucket, first } = next;
      const own = bucket.waiting.get(first.part) ?? [];
      const position = pop(own)?.key ?? 0;
      touched.set(first.part, (touched.get(first.part) ?? 0) + 1);
      if (own.length === 0) {
        bucket.waiting.delete(first.part);
        bucketsOf.get(first.part)?.delete(bucket);
      }
      return position;
    },
    startPhase: () => {
      const before = [...touched.keys()];
      touched.clear();
      for (const part of before) for (const bucket of bucketsOf.get(part) ?? []) place(bucket, part);
    },
  };
};
