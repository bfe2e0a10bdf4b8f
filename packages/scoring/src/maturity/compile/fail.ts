import { describeValue, OseeError, type Path } from '@osee/core';

/** Refuses a broken model or assessment. */
export const fail = (code: string, path: Path, expected: string, got?: unknown): never => {
  throw new OseeError(
    code,
    `Expected ${expected}${got === undefined ? '' : `, got ${describeValue(got)}`}.`,
    {
      path,
      details: got === undefined ? {} : { got },
    },
  );
};

/** Refuses a number outside its bounds, NaN among them. */
export const checkNumber = (path: Path, value: number, lowest: number, highest: number): void => {
  if (!(Number.isFinite(value) && value >= lowest && value <= highest)) {
    const range = highest < Number.MAX_VALUE ? `from ${lowest} to ${highest}` : `of ${lowest} or more`;
    fail('bad-number', path, `a number ${range}`, value);
  }
};

/** Indexes items by id and refuses an id that stands twice. */
export const byId = <Item extends { readonly id: string }>(
  items: readonly Item[],
  path: Path,
): ReadonlyMap<string, Item> => {
  const index = new Map<string, Item>();
  for (const [position, item] of items.entries()) {
    if (index.has(item.id))
      fail('duplicate-id', [...path, position, 'id'], 'an id that stands once', item.id);
    index.set(item.id, item);
  }
  return index;
};

/** Refuses a reference to something that the model does not have. */
export const checkReference = (
  index: { has(id: string): boolean },
  path: Path,
  kind: string,
  id: string,
): void => {
  if (!index.has(id)) fail('unknown-reference', path, `the id of a ${kind}`, id);
};
