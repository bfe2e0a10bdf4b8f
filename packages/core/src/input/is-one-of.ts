import { expectArray } from './expect-shape.ts';

/**
 * Whether a value is one of a list of ids, for the compiler too: what was read from a file or an address becomes an id
 * that the functions know.
 *
 * @param known - the ids, such as `oseeModuleIds`
 * @param value - anything
 * @returns whether the list holds it
 * @throws `OseeError` with code `wrong-type` when `known` is no list
 * @category errors
 * @example
 * ```ts
 * import { isOneOf, type OseeModuleId, oseeModuleIds } from '@osee/core';
 *
 * const read: string = 'strategy';
 * const id: OseeModuleId | null = isOneOf(oseeModuleIds, read) ? read : null;
 * id; // => 'strategy'
 * isOneOf(oseeModuleIds, 'stratgy'); // => false
 * ```
 */
export const isOneOf = <Known extends string>(known: readonly Known[], value: unknown): value is Known => {
  expectArray(known, ['known'], 'an array of ids');
  return (known as readonly unknown[]).includes(value);
};
