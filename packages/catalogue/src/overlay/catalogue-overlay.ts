import type { Resource } from '../resource/resource.ts';

/**
 * The fields of a resource that an overlay may set; the id stays.
 *
 * @category overlays
 * @example
 * ```ts
 * import type { ResourceChange } from '@osee/catalogue';
 *
 * const change: ResourceChange = { note: 'The ministry runs this course twice a year.' };
 * ```
 */
export type ResourceChange = Partial<Omit<Resource, 'id'>>;

/**
 * A change to one resource. `expected` holds the values that the curator saw, so that a later change of the
 * catalogue does not pass unnoticed.
 *
 * @category overlays
 * @example
 * ```ts
 * import type { ResourceOverride } from '@osee/catalogue';
 *
 * const override: ResourceOverride = {
 *   id: 'x-road-academy',
 *   set: { cost: 'paid' },
 *   expected: { cost: 'free' },
 *   reason: 'Asked the publisher.',
 * };
 * ```
 */
export interface ResourceOverride {
  readonly id: string;
  readonly set: ResourceChange;
  readonly expected?: ResourceChange;
  readonly reason: string;
}

/**
 * What a country or organisation changes in a catalogue without copying it.
 *
 * @category overlays
 * @example
 * ```ts
 * import type { CatalogueOverlay } from '@osee/catalogue';
 *
 * const overlay: CatalogueOverlay = {
 *   id: 'kenya',
 *   basedOn: { id: 'osee-training-resources', version: '1.1.0' },
 *   hide: [{ id: 'training-on-community-development', reason: 'Not about software.' }],
 *   change: [],
 *   add: [],
 *   first: ['open-source-guides'],
 * };
 * ```
 */
export interface CatalogueOverlay {
  /** Kebab-case; goes into the version of the result. */
  readonly id: string;
  /** The catalogue and version that the overlay was written for. */
  readonly basedOn: { readonly id: string; readonly version: string };
  readonly hide: readonly { readonly id: string; readonly reason: string }[];
  readonly change: readonly ResourceOverride[];
  readonly add: readonly Resource[];
  /** Ids of resources that come before all others, in this order. */
  readonly first: readonly string[];
}
