import type { ItemFlag } from './item-flags.ts';

/**
 * How one item behaved.
 *
 * @category reliability
 * @example
 * ```ts
 * import type { ItemStatistic } from '@osee/scoring/reliability';
 *
 * const needsTalk = (item: ItemStatistic): boolean => item.flags.length > 0;
 * ```
 */
export interface ItemStatistic {
  readonly criterionId: string;
  /** Subjects by what they stated; the four sum to the number of subjects. */
  readonly answered: number;
  readonly notApplicable: number;
  readonly unknown: number;
  readonly unanswered: number;
  /** Unknown and unanswered as a share of those to whom it applies; `null` where it applies to none. */
  readonly missingShare: number | null;
  /** Mean value of the answers, from 0 to 1; steps are ordered, so read it beside the distribution. */
  readonly mean: number | null;
  /** The answers by step, from the lowest; shares of those who answered. */
  readonly distribution: readonly {
    readonly optionId: string;
    readonly count: number;
    readonly share: number | null;
  }[];
  /** Correlation with the mean of the other items, over the subjects who answered at least half of them. */
  readonly itemRestCorrelation: number | null;
  readonly flags: readonly ItemFlag[];
}

/**
 * What {@link itemStatistics} found.
 *
 * @category reliability
 * @example
 * ```ts
 * import type { ItemStatistics } from '@osee/scoring/reliability';
 *
 * const flagged = ({ items }: ItemStatistics): string[] =>
 *   items.filter(({ flags }) => flags.includes('missing')).map(({ criterionId }) => criterionId);
 * ```
 */
export interface ItemStatistics {
  readonly subjects: number;
  /** In the order of the model. */
  readonly items: readonly ItemStatistic[];
  /** Items whose answers go together so closely that one of them may be superfluous. */
  readonly closePairs: readonly {
    readonly criterionIds: readonly [string, string];
    readonly correlation: number;
  }[];
}
