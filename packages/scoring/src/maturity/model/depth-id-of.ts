import type { MaturityModel } from './maturity-model.ts';

/**
 * The ids of the depths of a model, where its type tells them; `string` for a model that is not known before it is read.
 *
 * @typeParam Model - the type of the model
 * @category maturity models
 * @example
 * ```ts
 * import type { DepthIdOf } from '@osee/scoring/maturity';
 * import type { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const depth: DepthIdOf<typeof oseeEcosystemModel> = 'quick';
 * ```
 */
export type DepthIdOf<Model extends MaturityModel> = NonNullable<Model['depths']>[number]['id'];
