import { expectShape, shape } from '@osee/core';
import { meanOf } from '../../number/sums.ts';
import { expectRectangle } from '../input/rating.ts';

/**
 * Which ratings count as relevant for {@link contentValidity}.
 *
 * @category reliability
 * @example
 * ```ts
 * import type { ContentValidityOptions } from '@osee/scoring/reliability';
 *
 * const options: ContentValidityOptions = { relevantFrom: 4 };
 * ```
 */
export interface ContentValidityOptions {
  /** The lowest rating, from 1 to 4, that counts as relevant; 3 unless told. */
  readonly relevantFrom?: number;
}

/**
 * What experts say of one item.
 *
 * @category reliability
 * @example
 * ```ts
 * import { contentValidity, type ItemValidity } from '@osee/scoring/reliability';
 *
 * const item: ItemValidity | undefined = contentValidity([[4, 4, 3, 2]]).items[0];
 * item?.share; // => 0.75
 * ```
 */
export interface ItemValidity {
  /** Experts who rated the item, and how many of them found it relevant. */
  readonly experts: number;
  readonly relevant: number;
  /** Share of the experts who found it relevant (I-CVI); `null` where nobody rated it. */
  readonly share: number | null;
  /** Chance that as many would find it relevant if each threw a coin. */
  readonly byChance: number | null;
  /** The share beyond chance (modified kappa of Polit, Beck and Owen). */
  readonly modifiedKappa: number | null;
  /** Lowest share that published rules ask of so many experts: 1 of 3 to 5, 0.83 of 6 to 8, 0.78 of 9 and more. */
  readonly bound: number | null;
  /** Whether the share, rounded to two places as the bounds are, reaches it; `null` with fewer than three experts. */
  readonly isReached: boolean | null;
}

/**
 * What {@link contentValidity} found.
 *
 * @category reliability
 * @example
 * ```ts
 * import { type ContentValidity, contentValidity } from '@osee/scoring/reliability';
 *
 * const result: ContentValidity = contentValidity([[4, 4, 3], [4, 2, 3]]);
 * result.universal; // => 0.5
 * ```
 */
export interface ContentValidity {
  readonly items: readonly ItemValidity[];
  /** Mean share over the items (S-CVI/Ave); 0.90 is asked for. */
  readonly average: number | null;
  /** Share of the items that all experts found relevant (S-CVI/UA). */
  readonly universal: number | null;
}

/**
 * Content validity: how many experts find each item relevant for what it shall measure, beside what chance would give.
 *
 * @param ratings - one row for each item, one column for each expert: 1 (not relevant) to 4; `null` where one is missing
 * @param options - which ratings count as relevant
 * @returns the index of each item, and of the whole
 * @throws `OseeError` with code `wrong-length` for rows of different lengths, `out-of-range` for a rating that is no whole
 * number from 1 to 4
 * @see Lynn, M. R. (1986). Determination and quantification of content validity. Nursing Research 35, 382-385; Polit,
 * D. F., Beck, C. T., Owen, S. V. (2007). Is the CVI an acceptable indicator of content validity? Research in Nursing
 * and Health 30, 459-467.
 * @category reliability
 * @example
 * ```ts
 * import { contentValidity } from '@osee/scoring/reliability';
 *
 * const [item] = contentValidity([[4, 3, 4, 4, 3, 3, 4, 2, 4, 1]]).items;
 * [item?.share, item?.modifiedKappa?.toFixed(2), item?.isReached]; // => [0.8, '0.79', true]
 * ```
 */
export const contentValidity = (
  ratings: readonly (readonly (number | null)[])[],
  options: ContentValidityOptions = {},
): ContentValidity => {
  const rating = shape.orNull(shape.wholeFrom(1, 4));
  expectShape(ratings, shape.list(shape.list(rating), 'an array of items, each an array of ratings'), [
    'ratings',
  ]);
  expectRectangle(ratings, ['ratings']);
  expectShape(options, shape.options({ relevantFrom: shape.wholeFrom(1, 4) }), ['options']);
  const { relevantFrom = 3 } = options;
  const items = ratings.map((row) =>
    validityOf(
      row.filter((value) => value !== null),
      relevantFrom,
    ),
  );
  const shares = items.map(({ share }) => share).filter((share) => share !== null);
  const all = shares.filter((share) => share === 1).length;
  return {
    items,
    average: shares.length > 0 ? meanOf(shares) : null,
    universal: shares.length > 0 ? all / shares.length : null,
  };
};

const validityOf = (given: readonly number[], relevantFrom: number): ItemValidity => {
  const experts = given.length;
  const relevant = given.filter((value) => value >= relevantFrom).length;
  if (experts === 0) {
    const nothing = { share: null, byChance: null, modifiedKappa: null, bound: null, isReached: null };
    return { experts, relevant, ...nothing };
  }
  const share = relevant / experts;
  const byChance = coinChance(experts, relevant);
  const bound = boundFor(experts);
  return {
    experts,
    relevant,
    share,
    byChance,
    modifiedKappa: (share - byChance) / (1 - byChance),
    bound,
    isReached: bound === null ? null : Math.round(share * 100) >= Math.round(bound * 100),
  };
};

/** Chance of exactly so many heads. */
const coinChance = (throws: number, heads: number): number => {
  let chance = 1;
  let halves = throws;
  for (let head = 1; head <= heads; head += 1) {
    chance *= (throws - heads + head) / head;
    // Halved on the way, so that many throws leave the range of numbers at neither end.
    for (; chance > 1 && halves > 0; halves -= 1) chance /= 2;
  }
  for (; halves > 0; halves -= 1) chance /= 2;
  return chance;
};

const boundFor = (experts: number): number | null => {
  if (experts < 3) return null;
  if (experts < 6) return 1;
  return experts < 9 ? 0.83 : 0.78;
};
