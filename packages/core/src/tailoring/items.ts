import type { Framework } from '../framework/framework.ts';
import type { FrameworkItem } from '../framework/framework-item.ts';
import { listsOf } from '../framework/item-by-kind.ts';
import { itemKey } from '../framework/item-key.ts';
import type { ItemKind, ItemRef } from '../framework/item-ref.ts';
import { parentRefs } from '../framework/parent-refs.ts';

/** An item with its key. */
export interface PlacedItem {
  readonly ref: ItemRef;
  readonly key: string;
  readonly item: FrameworkItem;
}

/** All items of a framework in its order. */
export const placeItems = (framework: Framework): PlacedItem[] =>
  Object.entries(listsOf(framework)).flatMap(([kind, list]) =>
    list.map((item) => {
      const ref = { kind: kind as ItemKind, id: item.id };
      return { ref, key: itemKey(ref), item };
    }),
  );

/**
 * The keys of all that an item stands under, found when they are asked for: kept for each item of a deep framework they
 * would take memory with the square of the depth.
 */
export const ancestryOf = (items: readonly PlacedItem[]): ((key: string) => ReadonlySet<string>) => {
  const parents = new Map(items.map(({ key, item }) => [key, parentRefs(item).map(itemKey)]));
  return (key) => {
    const found = new Set<string>();
    const open = [...(parents.get(key) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      open.push(...(parents.get(next) ?? []));
    }
    return found;
  };
};
