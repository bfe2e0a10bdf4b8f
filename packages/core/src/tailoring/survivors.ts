import type { ItemKind } from '../framework/item-ref.ts';
import type { PlacedItem } from './items.ts';
import type { Operations } from './operations.ts';
import type { RemovedItem } from './tailored-framework.ts';

type Removal = Pick<RemovedItem, 'because' | 'by'>;

const matrixKinds: ReadonlySet<ItemKind> = new Set(['phase', 'matrix-row', 'matrix-item']);

/** Why an item goes, or `null` when it stays. */
export const removalOf = (operations: Operations, items: readonly PlacedItem[]) => {
  const selections = selectionsOf(operations, items);
  return ({ key, ref, ancestors }: PlacedItem): Removal | null => {
    const scope = new Set([key, ...ancestors]);
    const exclusions = operations.exclude.filter((exclusion) => scope.has(exclusion.key));
    if (exclusions.length > 0) return { because: 'excluded', by: exclusions.map(authorOf) };
    const narrowed = selections.filter(
      ({ keys, matrix }) => matrix === matrixKinds.has(ref.kind) && !keys.has(key),
    );
    if (narrowed.length === 0) return null;
    return { because: 'not-selected', by: narrowed.flatMap(({ by }) => by) };
  };
};

interface Selection {
  readonly matrix: boolean;
  /** Keys of all items that stay. */
  readonly keys: ReadonlySet<string>;
  readonly by: Removal['by'];
}

/** One selection for each profile that selects, apart for the matrix and for the rest. */
const selectionsOf = ({ select, add }: Operations, items: readonly PlacedItem[]): Selection[] => {
  const byKey = new Map(items.map((item) => [item.key, item]));
  const inMatrix = ({ key }: { readonly key: string }): boolean => {
    const kind = byKey.get(key)?.ref.kind;
    return kind !== undefined && matrixKinds.has(kind);
  };
  const authors = new Map(select.map((each) => [`${each.profileId}\n${inMatrix(each)}`, each]));
  return [...authors.values()].map((author) => {
    const matrix = inMatrix(author);
    const own = select.filter((each) => each.profileId === author.profileId && inMatrix(each) === matrix);
    const roots = new Set([...own, ...add].map(({ key }) => key));
    const below = items.filter(
      ({ key, ancestors }) => roots.has(key) || ancestors.some((above) => roots.has(above)),
    );
    const above = own.flatMap(({ key }) => byKey.get(key)?.ancestors ?? []);
    return { matrix, keys: new Set([...below.map(({ key }) => key), ...above]), by: own.map(authorOf) };
  });
};

const authorOf = ({ profileId, reason }: { readonly profileId: string; readonly reason: string }) => ({
  profileId,
  reason,
});
