/**
 * One step of a {@link Scale}.
 *
 * @category maturity models
 * @example
 * ```ts
 * import type { ScaleOption } from '@osee/scoring/maturity';
 *
 * const option: ScaleOption = { id: 'some', value: 0.5, label: 'Some services', upTo: [1, 2] };
 * ```
 */
export interface ScaleOption {
  /** Kebab-case, unique within the scale, never reused. */
  readonly id: string;
  /** From 0 (worst) to 1 (best). */
  readonly value: number;
  readonly label: string;
  /** What one sees when this step is reached. */
  readonly description?: string;
  /**
   * For steps that stand for ranges of a share: where the range ends, as a fraction such as `[1, 4]`. The share at the
   * end belongs to the step; the range begins above the end of the step before. All steps of a scale have it, or none.
   */
  readonly upTo?: readonly [numerator: number, denominator: number];
}

/**
 * The steps that a criterion can be answered with, worst first.
 *
 * @category maturity models
 * @example
 * ```ts
 * import type { Scale } from '@osee/scoring/maturity';
 *
 * const scale: Scale = {
 *   id: 'yes-no',
 *   options: [
 *     { id: 'no', value: 0, label: 'No' },
 *     { id: 'yes', value: 1, label: 'Yes' },
 *   ],
 * };
 * ```
 */
export interface Scale {
  readonly id: string;
  /** In order of their values, which never fall. */
  readonly options: readonly ScaleOption[];
}
