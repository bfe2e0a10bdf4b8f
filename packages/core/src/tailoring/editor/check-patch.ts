import type { Patch } from 'immer';
import { OseeError } from '../../errors/osee-error.ts';

/**
 * Refuses a step of a patch whose place is not there: RFC 6902 asks for that, and a step that is made beside its place
 * or not at all would lose an edit without a word.
 */
export const checkPatch = (root: object, { op, path }: Patch): void => {
  const last = path.at(-1);
  const parent = last === undefined ? undefined : valueAt(root, path.slice(0, -1));
  if (last !== undefined && typeof parent === 'object' && parent !== null && fits(op, parent, last)) return;
  throw new OseeError('bad-json-pointer', 'Expected a place that is there.', { path });
};

const fits = (op: Patch['op'], parent: object, key: string | number): boolean => {
  if (!Array.isArray(parent)) return op === 'add' || Object.hasOwn(parent, key);
  return typeof key === 'number' && key < parent.length + (op === 'add' ? 1 : 0);
};

const valueAt = (root: unknown, path: readonly (string | number)[]): unknown => {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
};
