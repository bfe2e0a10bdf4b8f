import type { AccessibilityFeature } from '../resource/accessibility-feature.ts';
import type { LearnerLevel } from '../resource/learner-level.ts';
import type { EstimateBasis } from '../resource/learning-estimate.ts';
import type { Login } from '../resource/login.ts';
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
  | `level.${LearnerLevel}`
  | `login.${Login}`
  | `accessibility.${AccessibilityFeature}`
  | `estimate.${EstimateBasis}`
  | `language.${'ar' | 'en' | 'es' | 'fr' | 'pt'}`
  | 'value.unknown';
