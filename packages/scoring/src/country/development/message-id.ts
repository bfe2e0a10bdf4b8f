/**
 * The id of a sentence or label about public indicators.
 *
 * @category development
 * @example
 * ```ts
 * import type { DevelopmentMessageId } from '@osee/scoring/country';
 *
 * const ids: DevelopmentMessageId[] = ['composite', 'group.very-high', 'no-rank'];
 * ```
 */
export type DevelopmentMessageId =
  | `group.${'low' | 'medium' | 'high' | 'very-high'}`
  | 'composite'
  | 'composite-open'
  | 'composite-range'
  | 'group'
  | 'groups-possible'
  | 'part'
  | 'part-open'
  | 'part-range'
  | 'missing'
  | 'imputed'
  | 'old'
  | 'later'
  | 'years'
  | 'shared'
  | 'own-weights'
  | 'no-rank';
