/**
 * What people want to do with a resource. `translate` and `adapt` are for republishing; `share` and `print` are for
 * unchanged copies; `sell` means for money, also at cost.
 *
 * @category rights
 * @example
 * ```ts
 * import type { Act } from '@osee/catalogue';
 *
 * const act: Act = 'translate';
 * ```
 */
export type Act = (typeof acts)[number];

export const acts = ['read', 'share', 'translate', 'adapt', 'print', 'sell'] as const;

/**
 * What a licence asks in return.
 *
 * @category rights
 * @example
 * ```ts
 * import type { LicenceCondition } from '@osee/catalogue';
 *
 * const condition: LicenceCondition = 'share-alike';
 * ```
 */
export type LicenceCondition =
  | 'attribution'
  | 'state-changes'
  | 'share-alike'
  | 'non-commercial'
  | 'no-derivatives'
  | 'keep-notices';
