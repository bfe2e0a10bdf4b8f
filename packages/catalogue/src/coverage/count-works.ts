import type { Resource } from '../resource/resource.ts';

/** Of each part, the resource that it is a part of. */
export type Wholes = ReadonlyMap<string, string>;

export const wholesOf = (resources: readonly Resource[]): Wholes =>
  new Map(resources.flatMap(({ id, isPartOf }) => (isPartOf === undefined ? [] : [[id, isPartOf] as const])));

/** How many works there are: a part whose whole is among them is none of its own. */
export const countWorks = (resources: readonly Resource[], wholes: Wholes): number => {
  const ids = new Set(resources.map(({ id }) => id));
  return resources.filter(({ id }) => !hasWholeAmong(id, ids, wholes)).length;
};

const hasWholeAmong = (id: string, ids: ReadonlySet<string>, wholes: Wholes): boolean => {
  const seen = new Set([id]);
  for (let at = wholes.get(id); at !== undefined && !seen.has(at); at = wholes.get(at)) {
    if (ids.has(at)) return true;
    seen.add(at);
  }
  return false;
};
