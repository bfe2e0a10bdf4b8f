import type { ItemRef } from '../../framework/item-ref.ts';
import type { DraftSubdomainId } from './draft-ids.ts';

/**
 * How much of a subdomain is found again in version 1.0.
 *
 * @category framework content
 * @example
 * ```ts
 * import type { CrosswalkFit } from '@osee/core';
 *
 * const fit: CrosswalkFit = 'partial';
 * ```
 */
export type CrosswalkFit = 'full' | 'partial' | 'none';

/**
 * Where a subdomain of the draft went in version 1.0.
 *
 * @category framework content
 * @example
 * ```ts
 * import { type CrosswalkLink, draftCrosswalk } from '@osee/core';
 *
 * const link: CrosswalkLink | undefined = draftCrosswalk.links.find((entry) => entry.fit === 'none');
 * link?.subdomainId; // => 'open-source-ai'
 * ```
 */
export interface CrosswalkLink {
  readonly subdomainId: DraftSubdomainId;
  /** Items of version 1.0; empty where nothing corresponds. */
  readonly targets: readonly ItemRef[];
  readonly fit: CrosswalkFit;
  readonly note?: string;
}

/**
 * A translation table between two versions of the framework.
 *
 * @category framework content
 * @example
 * ```ts
 * import { draftCrosswalk, type FrameworkCrosswalk } from '@osee/core';
 *
 * const crosswalk: FrameworkCrosswalk = draftCrosswalk;
 * crosswalk.basis; // => 'judgement'
 * ```
 */
export interface FrameworkCrosswalk {
  readonly from: { readonly id: string; readonly version: string };
  readonly to: { readonly id: string; readonly version: string };
  /** `judgement`: drawn up by this project, as no document of the programme gives one. */
  readonly basis: 'judgement';
  readonly source: 'project';
  readonly links: readonly CrosswalkLink[];
}
