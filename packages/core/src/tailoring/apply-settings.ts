import type { Framework } from '../framework/framework.ts';
import { type ItemByKind, listsOf } from '../framework/item-by-kind.ts';
import { itemKey } from '../framework/item-key.ts';
import type { ItemKind } from '../framework/item-ref.ts';
import { withItems } from '../framework/with-items.ts';
import type { Operations } from './operations.ts';
import type { ItemSettings } from './tailored-framework.ts';

/** The framework with the texts that profiles set. */
export const applyTexts = (framework: Framework, { set }: Operations): Framework => {
  const texts = new Map<string, { name?: string; description?: string }>();
  for (const { key, change } of set) {
    if (change.field === 'name' || change.field === 'description') {
      texts.set(key, { ...texts.get(key), [change.field]: change.value });
    }
  }
  const own = listsOf(framework);
  return withItems(framework, <Kind extends ItemKind>(kind: Kind) =>
    own[kind].map((item: ItemByKind[Kind]) => {
      const text = texts.get(itemKey({ kind, id: item.id }));
      return text ? { ...item, ...text } : item;
    }),
  );
};

/** Weights, targets, priorities and obligations, one entry for each item that has any, by key. */
export const settingsOf = ({ set }: Operations, keys: ReadonlySet<string>): ItemSettings[] => {
  const settings = new Map<string, ItemSettings>();
  for (const { key, change } of set) {
    if (!keys.has(key) || change.field === 'name' || change.field === 'description') continue;
    const values = { ...settings.get(key)?.values, [change.field]: change.value };
    settings.set(key, { target: { kind: change.target.kind, id: change.target.id }, values });
  }
  return [...settings].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, each]) => each);
};
