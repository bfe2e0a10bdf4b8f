import type { Evidence, Waiver } from '../application/application.ts';
import type { CriterionLevel } from '../model/gate.ts';

/**
 * What a gate says. `unknown` never counts as `pass`; `waived` holds as long as the waiver does.
 *
 * @category selection
 * @example
 * ```ts
 * import type { GateOutcome } from '@osee/scoring/selection';
 *
 * const outcome: GateOutcome = 'waived';
 * ```
 */
export type GateOutcome = 'pass' | 'fail' | 'unknown' | 'waived';

/**
 * How a gate came out for one application, and who or what says so.
 *
 * @category selection
 * @example
 * ```ts
 * import { evaluateApplications, type GateResult, oseeCall2024 } from '@osee/scoring/selection';
 *
 * const result = evaluateApplications(oseeCall2024, [{ id: 'ken-1', country: 'KEN', submittedAt: '2024-05-10' }]);
 * const gate: GateResult | undefined = result.applicants[0]?.gates.find(({ gate }) => gate === 'official-eoi');
 * gate?.outcome; // => 'pass'
 * gate?.basis; // => 'rule'
 * ```
 */
export interface GateResult {
  readonly gate: string;
  readonly level: CriterionLevel;
  readonly outcome: GateOutcome;
  /** What the gate would say without the waiver. */
  readonly before: Exclude<GateOutcome, 'waived'>;
  /** `answer`: somebody answered; `rule`: read from the application or the facts; `none`: nobody said anything. */
  readonly basis: 'answer' | 'rule' | 'none';
  /** What was found, for the message of the explanation. */
  readonly found: Readonly<Record<string, string | number>>;
  /** The words of whoever answered. */
  readonly reason: string | null;
  readonly evidence: readonly Evidence[];
  readonly by: string | null;
  readonly date: string | null;
  readonly waiver: Waiver | null;
}
