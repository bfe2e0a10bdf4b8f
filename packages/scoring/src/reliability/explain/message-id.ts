import type { ItemFlag } from '../items/item-flags.ts';
import type { StrengthScaleId, StrengthWord } from '../strength/strength-scales.ts';

/**
 * The id of a label or sentence about the reliability of answers.
 *
 * @category reliability
 * @example
 * ```ts
 * import type { ReliabilityMessageId } from '@osee/scoring/reliability';
 *
 * const ids: ReliabilityMessageId[] = ['word.moderate', 'scale.altman', 'flag.ceiling', 'no-flags'];
 * ```
 */
export type ReliabilityMessageId =
  | `word.${StrengthWord}`
  | `scale.${StrengthScaleId}`
  | `flag.${ItemFlag}`
  | 'strength-alike'
  | 'strength-apart'
  | 'close-pair'
  | 'few-subjects'
  | 'no-flags';
