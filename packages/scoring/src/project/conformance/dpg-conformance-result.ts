import type { JudgedFact } from '../../answers/evidenced-answers.ts';
import type { DpgIndicatorId, DpgPartId } from './dpg-indicators.ts';

/**
 * What is known of one thing that an indicator asks for: it is shown, the project says so itself, somebody shows that
 * it is not so, or nothing is known.
 *
 * @category evidence
 * @example
 * ```ts
 * import type { DpgPartStatus } from '@osee/scoring/evidence';
 *
 * const status: DpgPartStatus = 'declared';
 * ```
 */
export type DpgPartStatus = 'met' | 'declared' | 'unmet' | 'unknown';

/**
 * What a human says of an indicator.
 *
 * @category evidence
 * @example
 * ```ts
 * import type { DpgStatement } from '@osee/scoring/evidence';
 *
 * const statement: DpgStatement = { indicator: '7', status: 'met', by: 'Data protection officer', at: '2026-05-01' };
 * ```
 */
export interface DpgStatement {
  readonly indicator: DpgIndicatorId;
  readonly status: 'met' | 'unmet';
  readonly by: string;
  /** `YYYY-MM-DD`. */
  readonly at: string;
}

/**
 * How a project stands to one indicator of the DPG Standard.
 *
 * @category evidence
 * @example
 * ```ts
 * import type { DpgIndicatorResult } from '@osee/scoring/evidence';
 *
 * const result: DpgIndicatorResult = { indicator: '6', status: 'unknown', statedBy: null, parts: [], missing: ['data-export'] };
 * ```
 */
export interface DpgIndicatorResult {
  readonly indicator: DpgIndicatorId;
  readonly status: 'met' | 'unmet' | 'unknown';
  /** Who said so, where a human did; `null` where files and answers to the model decide. */
  readonly statedBy: string | null;
  readonly parts: readonly {
    readonly id: DpgPartId;
    readonly status: DpgPartStatus;
    readonly facts: readonly JudgedFact[];
  }[];
  /** What still has to be shown. */
  readonly missing: readonly DpgPartId[];
}

/**
 * How a project stands to the DPG Standard: a gate beside its level, never a part of a score.
 *
 * @category evidence
 * @example
 * ```ts
 * import { type DpgConformance, dpgConformance } from '@osee/scoring/evidence';
 *
 * const gate: DpgConformance = dpgConformance([], { asOf: '2026-10-01' });
 * gate.verdict; // => 'unknown'
 * gate.indicators.length; // => 11
 * ```
 */
export interface DpgConformance {
  /** The version of the standard. */
  readonly standard: '1.1.6';
  readonly asOf: string;
  /** `met` where every indicator is, `unmet` where one is not, else `unknown`. */
  readonly verdict: 'met' | 'unmet' | 'unknown';
  readonly indicators: readonly DpgIndicatorResult[];
  /** Statements of humans that are too old, or from after the day. */
  readonly passedOver: readonly DpgStatement[];
}
