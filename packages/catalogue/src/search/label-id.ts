import type { Cost, ResourceFormat, ResourceType } from '../resource/resource-type.ts';
import type { FacetName } from './catalogue-filters.ts';

/**
 * The ids of the labels of a catalogue: the names of the filters, and those of their values that are codes.
 *
 * @category search
 * @example
 * ```ts
 * import type { CatalogueLabelId } from '@osee/catalogue';
 *
 * const id: CatalogueLabelId = 'type.course';
 * ```
 */
export type CatalogueLabelId =
  | `facet.${FacetName}`
  | `type.${ResourceType}`
  | `cost.${Cost}`
  | `format.${ResourceFormat}`
  | `language.${'ar' | 'en' | 'es' | 'fr' | 'pt'}`
  | 'value.unknown';
