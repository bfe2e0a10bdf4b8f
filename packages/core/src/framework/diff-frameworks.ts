import { canonicalJson } from '../digest/canonical-json.ts';
import { expectShape } from '../input/expect-shape.ts';
import type { Framework } from './framework.ts';
import type { FrameworkItem } from './framework-item.ts';
import { frameworkShape } from './framework-shape.ts';
import { listsOf, pathByKind } from './item-by-kind.ts';
import type { ItemKind } from './item-ref.ts';

/**
 * One item that differs between two frameworks, or the framework itself.
 *
 * @category framework
 * @example
 * ```ts
 * import type { FrameworkChange } from '@osee/core';
 *
 * const change: FrameworkChange = {
 *   kind: 'module',
 *   id: 'strategy',
 *   change: 'changed',
 *   fields: [{ field: 'name', before: 'Strategy', after: 'Open-source strategy' }],
 * };
 * ```
 */
export interface FrameworkChange {
  /** `framework` for what a framework says of itself, such as its title and version. */
  readonly kind: ItemKind | 'framework';
  readonly id: string;
  readonly change: 'added' | 'removed' | 'changed' | 'moved';
  /** The fields that differ; empty for items that were added, removed or only moved. */
  readonly fields: readonly FieldChange[];
}

/**
 * One field of an item before and after; `undefined` where the item had no such field.
 *
 * @category framework
 * @example
 * ```ts
 * import type { FieldChange } from '@osee/core';
 *
 * const change: FieldChange = { field: 'note', before: undefined, after: 'Printed twice.' };
 * ```
 */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Compares two frameworks: what they say of themselves, then item by item, by kind and id. An item is moved when its place among the items that both
 * frameworks hold differs.
 *
 * @param before - the older framework
 * @param after - the newer framework
 * @returns first the change of the framework itself, if its title, version, status, language, licence or another
 * field besides the items differs; then the changes by kind, those of the newer framework in its order before what
 * was removed
 * @category framework
 * @example
 * ```ts
 * import { diffFrameworks, oseeFramework } from '@osee/core';
 *
 * diffFrameworks(oseeFramework, oseeFramework); // => []
 * const shorter = { ...oseeFramework, topics: oseeFramework.topics.slice(1) };
 * diffFrameworks(oseeFramework, shorter).map(({ kind, change }) => [kind, change]);
 * // => [['topic', 'removed']]
 * const [change] = diffFrameworks(oseeFramework, { ...oseeFramework, version: '1.1.0' });
 * [change?.kind, change?.fields[0]?.field]; // => ['framework', 'version']
 * ```
 */
export const diffFrameworks = (before: Framework, after: Framework): FrameworkChange[] => {
  expectShape(before, frameworkShape, ['before']);
  expectShape(after, frameworkShape, ['after']);
  const [older, newer] = [listsOf(before), listsOf(after)];
  return [
    ...diffThemselves(before, after),
    ...(Object.keys(newer) as ItemKind[]).flatMap((kind) => diffItems(kind, older[kind], newer[kind])),
  ];
};

const listsOfItems: ReadonlySet<unknown> = new Set(Object.values(pathByKind).flat());

const diffThemselves = (before: Framework, after: Framework): FrameworkChange[] => {
  const matrix = diffFields(before.matrix, after.matrix).map((change) => ({ ...change, inside: 'matrix.' }));
  const fields = [...diffFields(before, after).map((change) => ({ ...change, inside: '' })), ...matrix]
    .filter(({ field }) => !listsOfItems.has(field))
    .map(({ inside, ...change }): FieldChange => ({ ...change, field: `${inside}${change.field}` }));
  return fields.length > 0 ? [{ kind: 'framework', id: after.id, change: 'changed', fields }] : [];
};

const diffItems = (
  kind: ItemKind,
  before: readonly FrameworkItem[],
  after: readonly FrameworkItem[],
): FrameworkChange[] => {
  const older = new Map(before.map((item) => [item.id, item]));
  const newer = new Map(after.map((item) => [item.id, item]));
  const olderPlaces = placesOfShared(before, newer);
  const newerPlaces = placesOfShared(after, older);
  const present = after.flatMap((item): FrameworkChange[] => {
    const counterpart = older.get(item.id);
    if (!counterpart) return [{ kind, id: item.id, change: 'added', fields: [] }];
    const fields = diffFields(counterpart, item);
    if (fields.length > 0) return [{ kind, id: item.id, change: 'changed', fields }];
    const moved = olderPlaces.get(item.id) !== newerPlaces.get(item.id);
    return moved ? [{ kind, id: item.id, change: 'moved', fields: [] }] : [];
  });
  const gone = before
    .filter((item) => !newer.has(item.id))
    .map((item): FrameworkChange => ({ kind, id: item.id, change: 'removed', fields: [] }));
  return [...present, ...gone];
};

const placesOfShared = (
  items: readonly FrameworkItem[],
  other: ReadonlyMap<string, FrameworkItem>,
): Map<string, number> =>
  new Map(items.filter((item) => other.has(item.id)).map((item, place) => [item.id, place]));

const diffFields = (before: object, after: object): FieldChange[] => {
  const [older, newer] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...older.keys(), ...newer.keys()])]
    .map((field) => ({ field, before: older.get(field), after: newer.get(field) }))
    .filter((change) => !equal(change.before, change.after));
};

const equal = (left: unknown, right: unknown): boolean =>
  left === right ||
  (left !== undefined && right !== undefined && canonicalJson(left) === canonicalJson(right));
