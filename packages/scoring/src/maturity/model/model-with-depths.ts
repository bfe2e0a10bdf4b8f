import type { MaturityModel } from './maturity-model.ts';
import type { ModelDepth } from './model-depth.ts';

/**
 * A maturity model whose depths are known by their ids, so that `atDepth` refuses a misspelt one where it is written.
 *
 * @typeParam Id - the ids of its depths
 * @category maturity models
 * @example
 * ```ts
 * import type { ModelWithDepths } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const model: ModelWithDepths<'quick' | 'standard' | 'full'> = oseeEcosystemModel;
 * model.depths.length; // => 3
 * ```
 */
export interface ModelWithDepths<Id extends string> extends MaturityModel {
  readonly depths: readonly (ModelDepth & { readonly id: Id })[];
}
