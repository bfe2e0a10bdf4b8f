/**
 * Weights for one situation, with the reason for each that differs from the others. A preset names every criterion, so
 * that none weighs nothing unnoticed.
 *
 * @category selection models
 * @example
 * ```ts
 * import type { WeightPreset } from '@osee/scoring/selection';
 *
 * const preset: WeightPreset = {
 *   id: 'small-team',
 *   title: 'A small team',
 *   reason: 'Nobody is there who could step in for the maker.',
 *   weights: { needs: 2, support: 3 },
 *   reasons: { support: 'Help has to come from outside.' },
 * };
 * ```
 */
export interface WeightPreset<CriterionId extends string = string> {
  /** Kebab-case, unique among the presets of the model. */
  readonly id: string;
  readonly title: string;
  /** For whom it is, and why. */
  readonly reason: string;
  /** By the id of a criterion, on any scale; every criterion of the model is there. */
  readonly weights: Readonly<Record<CriterionId, number>>;
  /** Why a criterion weighs what it does, by its id. */
  readonly reasons?: Readonly<Record<string, string>>;
}
