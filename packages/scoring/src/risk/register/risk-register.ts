import type { Risk } from './risk.ts';
import type { RiskScale } from './risk-scale.ts';

/**
 * Risks that move together. `strength` is the share in which they do: with that chance the whole group turns out alike,
 * from its best to its worst, else each risk goes its own way. 1 unless told.
 *
 * @category risks
 * @example
 * ```ts
 * import type { RiskGroup } from '@osee/scoring/risk';
 *
 * const group: RiskGroup = { id: 'treasury', riskIds: ['budget-cut', 'late-payment'], strength: 0.5 };
 * ```
 */
export interface RiskGroup {
  readonly id: string;
  readonly riskIds: readonly string[];
  readonly strength?: number;
}

/**
 * The risks of a programme or an office, in one currency and one price year.
 *
 * @category risks
 * @see ISO 31000:2018; GAO, Cost Estimating and Assessment Guide (GAO-20-195G), step 9
 * @example
 * ```ts
 * import { oseeRiskScale, type RiskRegister } from '@osee/scoring/risk';
 *
 * const register: RiskRegister = {
 *   id: 'office-2027',
 *   currency: 'KES',
 *   horizonYears: 2,
 *   scale: oseeRiskScale,
 *   risks: [
 *     {
 *       id: 'grant-ends',
 *       event: 'The grant ends before a budget line exists.',
 *       likelihood: { chance: 0.3 },
 *       impact: { money: 30_000 },
 *     },
 *   ],
 * };
 * ```
 */
export interface RiskRegister {
  readonly id: string;
  readonly title?: string;
  /** ISO 4217; `null` where no risk is told in money. */
  readonly currency: string | null;
  /** The year of whose prices the amounts are. */
  readonly priceYear?: number;
  /** The years that chances are about; needed for `onceInYears`. */
  readonly horizonYears?: number;
  readonly scale: RiskScale;
  readonly risks: readonly Risk[];
  readonly groups?: readonly RiskGroup[];
}
