import type { Path, Severity } from '@osee/core';

/**
 * What a reader of a result has to be warned of.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { CaveatCode } from '@osee/scoring/maturity';
 *
 * const code: CaveatCode = 'hidden-zero';
 * ```
 */
export type CaveatCode =
  | 'model-not-published'
  | 'low-coverage'
  | 'not-applicable-share'
  | 'hidden-zero'
  | 'expired-evidence'
  | 'future-evidence'
  | 'contradicting-evidence'
  | 'unsupported-answers'
  | 'without-evidence'
  | 'ignored-answers'
  | 'open-musts'
  | 'thin-part'
  | 'depth'
  | 'small-numbers'
  | 'without-extent'
  | 'level-depends-on-weights';

/**
 * A warning about a result, without its text: `explainMaturity` writes it from a message catalogue.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { Caveat } from '@osee/scoring/maturity';
 *
 * const caveat: Caveat = {
 *   code: 'low-coverage',
 *   severity: 'warning',
 *   path: ['root'],
 *   details: { coverage: 0.4, minimum: 0.5 },
 * };
 * ```
 */
export interface Caveat {
  readonly code: CaveatCode;
  readonly severity: Severity;
  /** Where in the result. */
  readonly path: Path;
  readonly details: Readonly<Record<string, number | string | readonly string[]>>;
}
