import type { Resource } from '../resource/resource.ts';

/** Tells whether two resources are one the other's part, also over several steps. */
export const relationOf = (
  resources: readonly Resource[],
): ((left: Resource, right: Resource) => boolean) => {
  const wholes = new Map(resources.map(({ id, isPartOf }) => [id, isPartOf]));
  const known = new Map<string, ReadonlySet<string>>();
  const wholesOf = ({ id }: Resource): ReadonlySet<string> => {
    const found = known.get(id);
    if (found) return found;
    const above = new Set<string>();
    let whole = wholes.get(id);
    while (whole !== undefined && !above.has(whole)) {
      above.add(whole);
      whole = wholes.get(whole);
    }
    known.set(id, above);
    return above;
  };
  return (left, right) => wholesOf(left).has(right.id) || wholesOf(right).has(left.id);
};
