import type { FrameworkPlace } from './framework-place.ts';

/**
 * An address that may or may not be what a gap looks for. It is never served as the resource.
 *
 * @category resources
 * @example
 * ```ts
 * import type { GapCandidate } from '@osee/catalogue';
 *
 * const candidate: GapCandidate = {
 *   url: 'https://www.gov.uk/search/services',
 *   reason: 'Catalogue of services of the United Kingdom.',
 * };
 * ```
 */
export interface GapCandidate {
  readonly url: string;
  readonly reason: string;
}

/**
 * Something that the training framework names and that has no address here: the work was not found, could not be
 * told apart, or the row prints no title at all.
 *
 * @category resources
 * @example
 * ```ts
 * import { oseeCatalogue, type CatalogueGap } from '@osee/catalogue';
 *
 * const gaps: readonly CatalogueGap[] = oseeCatalogue.knownGaps;
 * gaps.length; // => 23
 * ```
 */
export interface CatalogueGap {
  /** Kebab-case, unique among the resources and gaps of the catalogue. */
  readonly id: string;
  readonly kind: 'address-not-found' | 'nothing-printed';
  readonly title: string;
  /** The publisher where it is known or printed; otherwise `null`. */
  readonly publisher: string | null;
  readonly moduleIds: readonly string[];
  readonly technicalDomainIds: readonly string[];
  readonly places: readonly FrameworkPlace[];
  /** What was looked for and why it was not found, in own words. */
  readonly lookedFor: string;
  readonly candidates: readonly GapCandidate[];
  /** Ids of resources of the catalogue that serve the same need meanwhile, chosen by this project. */
  readonly standInIds: readonly string[];
}
