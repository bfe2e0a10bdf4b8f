import type { Path } from './path.ts';

/**
 * How much an {@link Issue} matters: an `error` means that the item cannot be used as it is, a `warning` that
 * somebody should look, `info` that something was noticed.
 *
 * @category errors
 * @example
 * ```ts
 * import type { Severity } from '@osee/core';
 *
 * const severity: Severity = 'warning';
 * ```
 */
export type Severity = 'error' | 'warning' | 'info';

/**
 * Something that a user can meet in correct use (an ineligible country, a missing answer, a lossy import),
 * returned as data and never thrown.
 *
 * @typeParam Code - the literal code, in kebab-case, stable across versions
 * @category errors
 * @example
 * ```ts
 * import type { Issue } from '@osee/core';
 *
 * const issue: Issue = {
 *   code: 'dangling-reference',
 *   severity: 'error',
 *   path: ['dependencies', 3, 'target'],
 *   message: 'Expected the id of a module, got "stratgey".',
 *   details: { got: 'stratgey' },
 * };
 * ```
 */
export interface Issue<Code extends string = string> {
  /** Stable, in kebab-case. */
  readonly code: Code;
  readonly severity: Severity;
  /** Where in the input; empty when the whole input is meant. */
  readonly path: Path;
  /** One plain English sentence; translate by `code` and `details`. */
  readonly message: string;
  /** The values that the message names. */
  readonly details: Readonly<Record<string, unknown>>;
}
