import type { Path } from '@osee/core';
import { nearestHint } from '../../errors/nearest-hint.ts';
import type { Problems } from './problems.ts';

/** Indexes items by id and tells an id that stands twice. */
export const indexById = <Item extends { readonly id: string }>(
  items: readonly Item[],
  path: Path,
  problems: Problems,
): ReadonlyMap<string, Item> => {
  const index = new Map<string, Item>();
  for (const [position, item] of items.entries()) {
    if (index.has(item.id)) {
      problems.add('duplicate-id', [...path, position, 'id'], 'an id that stands once', item.id);
    } else index.set(item.id, item);
  }
  return index;
};

/** Tells a reference to something that the model does not have. */
export const checkReference = (
  index: ReadonlyMap<string, unknown> | ReadonlySet<string>,
  path: Path,
  kind: string,
  id: string,
  problems: Problems,
): void => {
  if (index.has(id)) return;
  const hint = index.size <= 500 ? nearestHint(id, [...index.keys()]) : '';
  problems.add('unknown-reference', path, `the id of a ${kind}${hint}`, id);
};

/**
 * The items from which a walk along the references comes back to where it began, told once for a ring, at the first
 * item of it; in one pass over all items and references.
 */
export const findRings = (
  ids: readonly string[],
  next: (id: string) => readonly string[],
): readonly string[] => {
  const state = new Map<string, 'open' | 'done'>();
  const order = new Map(ids.map((id, position) => [id, position]));
  const rings: string[] = [];
  for (const start of ids) {
    const path: { readonly id: string; readonly waiting: string[] }[] = [];
    const enter = (id: string): void => {
      state.set(id, 'open');
      path.push({ id, waiting: [...next(id)] });
    };
    if (!state.has(start)) enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const id = top.waiting.pop();
      if (id === undefined) {
        state.set(top.id, 'done');
        path.pop();
      } else if (state.get(id) === 'open') {
        const ring = path.slice(path.findIndex((each) => each.id === id)).map((each) => each.id);
        rings.push(
          ring.reduce((first, each) => ((order.get(each) ?? 0) < (order.get(first) ?? 0) ? each : first)),
        );
      } else if (!state.has(id) && order.has(id)) enter(id);
    }
  }
  return [...new Set(rings)];
};
