import type { Issue } from '../errors/issue.ts';
import type { Framework } from '../framework/framework.ts';
import type { ItemRef } from '../framework/item-ref.ts';
import type { SettingValues } from './profile.ts';

/**
 * A framework after profiles were applied, with the origin of every item and the reason of every change.
 *
 * @category tailoring
 * @example
 * ```ts
 * import { oseeFramework, tailorFramework, type TailoredFramework } from '@osee/core';
 *
 * const tailored: TailoredFramework = tailorFramework(oseeFramework, []);
 * tailored.framework.modules.length; // => 8
 * ```
 */
export interface TailoredFramework {
  /** A framework like any other; it shares unchanged items with the base. */
  readonly framework: Framework;
  /** Weights, targets, priorities and obligations that profiles set. */
  readonly settings: readonly ItemSettings[];
  /** Where each item of the result comes from. */
  readonly origins: readonly ItemOrigin[];
  /** Items of the base that are gone, and why. */
  readonly removed: readonly RemovedItem[];
  /** What a reader should know: references that fell away, settings on items that are gone. */
  readonly issues: readonly Issue[];
  /** The profiles that were applied, by id. */
  readonly profiles: readonly AppliedProfile[];
  /** Fingerprint of the whole result. */
  readonly digest: string;
  /** Fingerprint of what scores depend on: two results are comparable when theirs are equal. */
  readonly comparisonDigest: string;
}

/**
 * What profiles set on one item.
 *
 * @category tailoring
 * @example
 * ```ts
 * import type { ItemSettings } from '@osee/core';
 *
 * const settings: ItemSettings = { target: { kind: 'competency', id: 'change-management' }, values: { weight: 2 } };
 * ```
 */
export interface ItemSettings {
  readonly target: ItemRef;
  readonly values: Partial<Omit<SettingValues, 'name' | 'description'>>;
}

/**
 * Where an item of a tailored framework comes from and which profiles touched it.
 *
 * @category tailoring
 * @example
 * ```ts
 * import type { ItemOrigin } from '@osee/core';
 *
 * const origin: ItemOrigin = {
 *   target: { kind: 'module', id: 'strategy' },
 *   from: { frameworkId: 'osee', version: '1.0.0' },
 *   changes: [],
 * };
 * ```
 */
export interface ItemOrigin {
  readonly target: ItemRef;
  /** The base framework, or the profile that added the item. */
  readonly from:
    | { readonly frameworkId: string; readonly version: string }
    | { readonly profileId: string; readonly version: string };
  readonly changes: readonly OriginChange[];
}

/**
 * One thing that a profile said about an item.
 *
 * @category tailoring
 * @example
 * ```ts
 * import type { OriginChange } from '@osee/core';
 *
 * const change: OriginChange = { profileId: 'kenya', operation: 'set', field: 'weight', reason: 'The reform.' };
 * ```
 */
export interface OriginChange {
  readonly profileId: string;
  readonly operation: 'select' | 'add' | 'set';
  readonly field?: keyof SettingValues;
  readonly reason: string;
}

/**
 * An item of the base that a tailored framework does not hold.
 *
 * @category tailoring
 * @example
 * ```ts
 * import type { RemovedItem } from '@osee/core';
 *
 * const removed: RemovedItem = {
 *   target: { kind: 'topic', id: 'strategy-business-models' },
 *   because: 'excluded',
 *   by: [{ profileId: 'kenya', reason: 'Covered elsewhere.' }],
 * };
 * ```
 */
export interface RemovedItem {
  readonly target: ItemRef;
  /** `excluded` and `not-selected` by profiles, `target-removed` for a dependency on something that is gone. */
  readonly because: 'excluded' | 'not-selected' | 'target-removed';
  readonly by: readonly { readonly profileId: string; readonly reason: string }[];
}

/**
 * A profile as it was applied.
 *
 * @category tailoring
 * @example
 * ```ts
 * import { digest, type AppliedProfile, type Profile } from '@osee/core';
 *
 * const record = (profile: Profile): AppliedProfile => ({
 *   id: profile.id,
 *   version: profile.version,
 *   digest: digest(profile),
 * });
 * ```
 */
export interface AppliedProfile {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
}
