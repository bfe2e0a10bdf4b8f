import { OseeError } from '../errors/osee-error.ts';
import type { Path } from '../errors/path.ts';
import { checkJson, type DocumentLimits } from './check-json.ts';

/**
 * Refuses input that is no plain JSON data, or deeper or larger than the limits allow: for everything that comes from
 * a file, a form or the network and is not read by `parseDocument`.
 *
 * @param value - anything
 * @param path - where in the call the value stands
 * @param limits - those of `defaultDocumentLimits` where not given
 * @throws `OseeError` with code `not-json`, `too-deep`, `too-many-values`, `too-many-items`, `text-too-long`,
 * `forbidden-key` or, for the limits themselves, `bad-limit`; where several faults were found, all of them stand in
 * `details.issues`
 * @category errors
 * @example
 * ```ts
 * import { expectJson, OseeError } from '@osee/core';
 *
 * let code = '';
 * try {
 *   expectJson({ at: new Date(0) }, ['overlay']);
 * } catch (error) {
 *   if (error instanceof OseeError) code = `${error.code} at ${error.path.join('.')}`;
 * }
 * code; // => 'not-json at overlay.at'
 * ```
 */
export const expectJson = (value: unknown, path: Path, limits: Partial<DocumentLimits> = {}): void => {
  const issues = checkJson(value, limits, Array.isArray(path) ? path : []);
  const [first] = issues;
  if (first === undefined) return;
  const details = issues.length > 1 ? { ...first.details, issues } : first.details;
  throw new OseeError(first.code, first.message, { path: first.path, details });
};
