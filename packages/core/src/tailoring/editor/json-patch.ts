import type { Patch } from 'immer';
import { canonicalJson } from '../../digest/canonical-json.ts';
import { OseeError } from '../../errors/osee-error.ts';

/**
 * One operation of a JSON Patch.
 *
 * @category tailoring
 * @see RFC 6902 (JSON Patch), RFC 6901 (JSON Pointer)
 * @example
 * ```ts
 * import type { JsonPatchOperation } from '@osee/core';
 *
 * const operation: JsonPatchOperation = { op: 'replace', path: '/modules/0/name', value: 'Strategy' };
 * ```
 */
export type JsonPatchOperation =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string };

/** Writes patches of immer as JSON Patch; refuses values that JSON cannot hold. */
export const toJsonPatch = (patches: readonly Patch[]): JsonPatchOperation[] =>
  patches.map(({ op, path, value }) => {
    const pointer = path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
    if (op === 'remove') return { op, path: pointer };
    canonicalJson(value);
    return { op, path: pointer, value };
  });

/** Reads JSON Patch as patches of immer. */
export const fromJsonPatch = (operations: readonly JsonPatchOperation[]): Patch[] =>
  operations.map((operation) => ({ ...operation, path: readPointer(operation.path) }));

const readPointer = (pointer: string): (string | number)[] => {
  if (pointer === '') return [];
  if (typeof pointer !== 'string' || !pointer.startsWith('/')) {
    throw new OseeError(
      'bad-json-pointer',
      `Expected a JSON Pointer such as "/modules/0", got "${String(pointer)}".`,
      {
        details: { got: pointer },
      },
    );
  }
  return pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((token) => (/^(0|[1-9]\d*)$/.test(token) ? Number(token) : token));
};
