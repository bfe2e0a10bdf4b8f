import { expectShape, OseeError, shape } from '@osee/core';
import type { LossMeasure } from '../figures/loss-item.ts';
import { policyForms, type RiskPolicies } from '../figures/risk-policies.ts';
import { largestAmount } from '../register/register-form.ts';

/**
 * What {@link riskReserve} works out, and how.
 *
 * @category risks
 * @example
 * ```ts
 * import type { ReserveOptions } from '@osee/scoring/risk';
 *
 * const options: ReserveOptions = { levels: [0.5, 0.8], draws: { seed: 7, count: 20_000 } };
 * ```
 */
export interface ReserveOptions extends Partial<RiskPolicies> {
  /** Chances from 0 to 1; 0.5, 0.8 and 0.95 unless told. */
  readonly levels?: readonly number[];
  /** `money` unless told; `days` makes a reserve of time. */
  readonly measure?: LossMeasure;
  /** The day, `YYYY-MM-DD`: risks closed later are still open. */
  readonly asOf?: string;
  /** The step of the grid, in the unit of the measure; unless told, exact figures where that can be done. */
  readonly step?: number;
  /** Draws that check the figures; 10,000 unless a count is told. */
  readonly draws?: { readonly seed: number; readonly count?: number };
  /** Amounts of which the chance is asked that they are not passed. */
  readonly within?: readonly number[];
}

/** Losses that one call draws. */
const mostDrawn = 50_000_000;

const amount = shape.numberFrom(-largestAmount, largestAmount);

const form = shape.options({
  ...policyForms,
  levels: shape.list(shape.numberFrom(0, 1)),
  measure: shape.words(['money', 'days']),
  asOf: shape.day,
  step: shape.numberFrom(1e-9, largestAmount),
  draws: shape.exact(
    { seed: shape.wholeFrom(0, Number.MAX_SAFE_INTEGER) },
    { count: shape.wholeFrom(1, 1_000_000) },
  ),
  within: shape.list(amount),
});

export const expectReserveOptions = (options: ReserveOptions, risks: number): void => {
  expectShape(options, form, ['options']);
  const { draws, levels = [], within = [] } = options;
  const drawn = (draws?.count ?? usualDraws) * risks;
  if (draws !== undefined && drawn > mostDrawn) {
    throw tooLarge(`at most ${mostDrawn} drawn losses`, drawn, ['options', 'draws', 'count']);
  }
  if (levels.length > 1000) throw tooLarge('at most 1000 levels', levels.length, ['options', 'levels']);
  if (within.length > 100) throw tooLarge('at most 100 amounts', within.length, ['options', 'within']);
};

/** Draws unless a count is told. */
export const usualDraws = 10_000;

const tooLarge = (expected: string, got: number, path: readonly string[]): OseeError<'too-large'> =>
  new OseeError('too-large', `Expected ${expected}, got ${got}.`, { path, details: { got } });
