import type { FrameworkItem } from './framework-item.ts';
import type { ItemKind, ItemRef } from './item-ref.ts';

const parentFields = [
  ['parentId', 'competency'],
  ['moduleId', 'module'],
  ['categoryId', 'category'],
  ['rowId', 'matrix-row'],
] as const satisfies readonly (readonly [field: string, kind: ItemKind])[];

/** The items that an item stands under, nearest first; none for a category, a phase or a row. */
export const parentRefs = (item: FrameworkItem): ItemRef[] => {
  const fields = new Map<string, unknown>(Object.entries(item));
  return parentFields.flatMap(([field, kind]) => {
    const id = fields.get(field);
    return typeof id === 'string' ? [{ kind, id }] : [];
  });
};
