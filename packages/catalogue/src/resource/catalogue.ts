import type { AudienceLink, UserGroup } from './audience-link.ts';
import type { CatalogueGap } from './catalogue-gap.ts';
import type { Resource } from './resource.ts';

/**
 * A catalogue of training resources, with what is known to be missing.
 *
 * @category resources
 * @example
 * ```ts
 * import { oseeCatalogue, type Catalogue } from '@osee/catalogue';
 *
 * const catalogue: Catalogue = oseeCatalogue;
 * catalogue.vintage; // => '2026-11'
 * ```
 */
export interface Catalogue {
  readonly id: string;
  /** Semantic version: major when an id goes or changes its meaning, minor for new ids, patch for the rest. */
  readonly version: string;
  /** SPDX id of the licence of the texts and links of the catalogue, not of the resources. */
  readonly licence: string;
  /** Month in which the facts were collected, as `YYYY-MM`. */
  readonly vintage: string;
  readonly resources: readonly Resource[];
  readonly knownGaps: readonly CatalogueGap[];
  readonly userGroups: readonly UserGroup[];
  readonly audienceLinks: readonly AudienceLink[];
}
