import type { CsvSeparator } from '@osee/core';

/**
 * How score sheets are read.
 *
 * @category calls
 * @example
 * ```ts
 * import type { ReadSheetOptions } from '@osee/scoring/selection';
 *
 * const options: ReadSheetOptions = { reasons: 'extremes', applications: [{ id: 'ken-1' }], assessors: ['assessor-1'] };
 * ```
 */
export interface ReadSheetOptions {
  /** The applications that may be scored; without them any id is taken, and codes of anonymous sheets stay codes. */
  readonly applications?: readonly { readonly id: string }[];
  /** The assessors of the call; without them any is taken. */
  readonly assessors?: readonly string[];
  /** Which scores need a reason: all, the lowest and the highest of a scale, or none. `none` unless stated. */
  readonly reasons?: 'all' | 'extremes' | 'none';
  /** The sign between cells, where the heading does not tell it. */
  readonly separator?: CsvSeparator;
  /** The sign before decimals. Without it both are read, and what could be separators of thousands is refused. */
  readonly decimal?: '.' | ',';
}
