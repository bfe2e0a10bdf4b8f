import type { GateResult } from './gate-result.ts';

/** What a rule reads from the application and the facts. */
export interface RuleFinding {
  readonly outcome: GateResult['before'];
  readonly found: GateResult['found'];
  /** The application came late and the policy lets it pass. */
  readonly late: boolean;
  /** The day of the submission that would decide otherwise. */
  readonly disputedBy: string | null;
}

/** A finding that has nothing to do with days, unless more is said. */
export const finding = (
  outcome: RuleFinding['outcome'],
  found: RuleFinding['found'],
  more: Partial<Pick<RuleFinding, 'late' | 'disputedBy'>> = {},
): RuleFinding => ({ outcome, found, late: false, disputedBy: null, ...more });
