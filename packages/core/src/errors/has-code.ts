import { OseeError } from './osee-error.ts';
import type { OseeErrorCode } from './osee-error-code.ts';

/**
 * Whether something that was caught is an `OseeError` with a code. A code that no function of the packages throws does
 * not compile; compare `error.code` for codes of your own.
 *
 * @param error - what was caught
 * @param code - the code
 * @returns whether it has that code
 * @category errors
 * @example
 * ```ts
 * import { hasCode, OseeError } from '@osee/core';
 *
 * const error: unknown = new OseeError('wrong-type', 'Expected a text, got 4.');
 * hasCode(error, 'wrong-type'); // => true
 * hasCode(new TypeError('x'), 'wrong-type'); // => false
 * ```
 */
export const hasCode = <Code extends OseeErrorCode>(error: unknown, code: Code): error is OseeError<Code> =>
  error instanceof OseeError && error.code === code;
