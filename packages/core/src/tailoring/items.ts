import type { Framework } from '../framework/framework.ts';
import type { FrameworkItem } from '../framework/framework-item.ts';
import { itemsByKind } from '../framework/item-by-kind.ts';
import { itemKey } from '../framework/item-key.ts';
import type { ItemKind, ItemRef } from '../framework/item-ref.ts';
import { parentRefs } from '../framework/parent-refs.ts';

/** An item with its key and the keys of all that it stands under. */
export interface PlacedItem {
  readonly ref: ItemRef;
  readonly key: string;
  readonly item: FrameworkItem;
  readonly ancestors: readonly string[];
}

/** All items of a framework in its order, each with its place. */
export const placeItems = (framework: Framework): PlacedItem[] => {
  const items = Object.entries(itemsByKind(framework)).flatMap(([kind, list]) =>
    list.map((item) => ({ ref: { kind: kind as ItemKind, id: item.id }, item })),
  );
  const parents = new Map(items.map(({ ref, item }) => [itemKey(ref), parentRefs(item).map(itemKey)]));
  return items.map(({ ref, item }) => ({
    ref,
    key: itemKey(ref),
    item,
    ancestors: ancestorsOf(itemKey(ref), parents),
  }));
};

const ancestorsOf = (key: string, parents: ReadonlyMap<string, readonly string[]>): string[] => {
  const found = new Set<string>();
  const open = [...(parents.get(key) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(parents.get(next) ?? []));
  }
  return [...found];
};
