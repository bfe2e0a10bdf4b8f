import { OseeError } from '../errors/osee-error.ts';
import type { Path } from '../errors/path.ts';

/**
 * How deep arrays, objects and trees may be nested in anything that this library is given. Deeper input is refused
 * with the code `too-deep`, before the stack of the machine gives out. Documents have a lower limit of their own,
 * which a caller can raise up to this one.
 *
 * @category errors
 * @see `defaultDocumentLimits`
 * @example
 * ```ts
 * import { maximumNesting } from '@osee/core';
 *
 * maximumNesting; // => 1000
 * ```
 */
export const maximumNesting = 1000;

/**
 * Refuses a depth beyond {@link maximumNesting}. A function that walks a tree calls it once per level.
 *
 * @param depth - levels so far, from 0
 * @param path - where in the caller's input the level is; only its beginning is told
 * @throws `OseeError` with code `too-deep`
 * @category errors
 * @example
 * ```ts
 * import { checkNesting, OseeError } from '@osee/core';
 *
 * let code = '';
 * try {
 *   checkNesting(1001, ['tree']);
 * } catch (error) {
 *   if (error instanceof OseeError) code = error.code;
 * }
 * code; // => 'too-deep'
 * ```
 */
export const checkNesting = (depth: number, path: Path): void => {
  if (typeof depth === 'number' && depth <= maximumNesting) return;
  throw new OseeError('too-deep', `Expected at most ${maximumNesting} levels, got more.`, {
    path: Array.isArray(path) ? path.slice(0, 8) : [],
    details: { maximum: maximumNesting },
  });
};
