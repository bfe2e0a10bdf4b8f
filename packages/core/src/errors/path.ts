/**
 * Where in a document something was found: property names and array positions, outermost first.
 *
 * @category errors
 * @example
 * ```ts
 * import type { Path } from '@osee/core';
 *
 * const path: Path = ['applications', 0, 'country'];
 * ```
 */
export type Path = readonly (string | number)[];
