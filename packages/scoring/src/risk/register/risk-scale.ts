/**
 * Which words a likelihood and an impact have, up to which value, and what the matrix of the two says. Steps and bands
 * go upwards.
 *
 * @category risks
 * @example
 * ```ts
 * import { oseeRiskScale, type RiskScale } from '@osee/scoring/risk';
 *
 * const scale: RiskScale = oseeRiskScale;
 * scale.likelihood.map(({ id }) => id); // => ['rare', 'unlikely', 'possible', 'likely', 'almost-certain']
 * ```
 */
export interface RiskScale {
  readonly id: string;
  /** Who made it, such as `project` or the title of a published scheme. */
  readonly source: string;
  /** Which of two steps holds a value that lies exactly on the limit between them. */
  readonly limits: 'to-lower' | 'to-upper';
  /** `upTo`: chance from 0 to 1, of the last step 1; `null` in all of them where the scale has words alone. */
  readonly likelihood: readonly { readonly id: string; readonly upTo: number | null }[];
  /** `money` and `days`: up to which loss; `null` for a step without a limit, which the last may be. */
  readonly impact: readonly {
    readonly id: string;
    readonly money?: number | null;
    readonly days?: number | null;
  }[];
  readonly matrix: RiskMatrixRule;
}

/**
 * How the matrix turns two steps into a band. `product` multiplies their numbers, counted from 1; `cells` names the band
 * of each cell, `cells[likelihood][impact]`.
 *
 * @category risks
 * @example
 * ```ts
 * import type { RiskMatrixRule } from '@osee/scoring/risk';
 *
 * const npsa: RiskMatrixRule = {
 *   kind: 'product',
 *   bands: [
 *     { id: 'low', from: 1, to: 3 },
 *     { id: 'moderate', from: 4, to: 6 },
 *     { id: 'high', from: 8, to: 12 },
 *     { id: 'extreme', from: 15, to: 25 },
 *   ],
 * };
 * ```
 */
export type RiskMatrixRule =
  | {
      readonly kind: 'product';
      readonly bands: readonly { readonly id: string; readonly from: number; readonly to: number }[];
    }
  | {
      readonly kind: 'cells';
      readonly bands: readonly { readonly id: string }[];
      readonly cells: readonly (readonly string[])[];
    };
