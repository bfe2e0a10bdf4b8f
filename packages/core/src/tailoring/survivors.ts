import type { ItemKind } from '../framework/item-ref.ts';
import { authorsOf } from './expand-patterns.ts';
import { ancestryOf, type PlacedItem } from './items.ts';
import type { Operations } from './operations.ts';
import type { RemovedItem } from './tailored-framework.ts';

type Removal = Pick<RemovedItem, 'because' | 'by'>;

const matrixKinds: ReadonlySet<ItemKind> = new Set(['phase', 'matrix-row', 'matrix-item']);

type Ancestry = (key: string) => ReadonlySet<string>;

/** Why an item goes, or `null` when it stays. */
export const removalOf = (operations: Operations, items: readonly PlacedItem[]) => {
  const above = ancestryOf(items);
  const selections = selectionsOf(operations, items, above);
  const exclusions = exclusionsOf(operations, above);
  return ({ key, ref }: PlacedItem): Removal | null => {
    const excluded = exclusions(key);
    if (excluded.length > 0) return { because: 'excluded', by: authorsOf(excluded) };
    const narrowed = selections.filter(
      ({ keys, matrix }) => matrix === matrixKinds.has(ref.kind) && !keys.has(key),
    );
    if (narrowed.length === 0) return null;
    return { because: 'not-selected', by: narrowed.flatMap(({ by }) => by) };
  };
};

/** Who excludes an item or something that it stands under, in the order of the changes. */
const exclusionsOf = ({ exclude }: Operations, above: Ancestry): ((key: string) => Operations['exclude']) => {
  const places = new Map<string, number[]>();
  for (const [place, { key }] of exclude.entries()) {
    const found = places.get(key);
    if (found) found.push(place);
    else places.set(key, [place]);
  }
  if (places.size === 0) return () => [];
  return (key) =>
    [key, ...above(key)]
      .flatMap((each) => places.get(each) ?? [])
      .sort((left, right) => left - right)
      .flatMap((place) => exclude.slice(place, place + 1));
};

interface Selection {
  readonly matrix: boolean;
  /** Keys of all items that stay. */
  readonly keys: ReadonlySet<string>;
  readonly by: Removal['by'];
}

/** One selection for each profile that selects, apart for the matrix and for the rest. */
const selectionsOf = (
  { select, add }: Operations,
  items: readonly PlacedItem[],
  above: Ancestry,
): Selection[] => {
  const kinds = new Map(items.map(({ key, ref }) => [key, ref.kind]));
  const groups = new Map<string, { matrix: boolean; own: (typeof select)[number][] }>();
  for (const each of select) {
    const kind = kinds.get(each.key);
    const matrix = kind !== undefined && matrixKinds.has(kind);
    const group = groups.get(`${each.profileId}\n${matrix}`);
    if (group) group.own.push(each);
    else groups.set(`${each.profileId}\n${matrix}`, { matrix, own: [each] });
  }
  return [...groups.values()].map(({ matrix, own }) => {
    const roots = new Set([...own, ...add].map(({ key }) => key));
    const isBelow = ({ key }: PlacedItem): boolean =>
      roots.has(key) || [...above(key)].some((each) => roots.has(each));
    const keys = new Set(items.filter(isBelow).map(({ key }) => key));
    for (const { key } of own) for (const each of above(key)) keys.add(each);
    return { matrix, keys, by: authorsOf(own) };
  });
};
