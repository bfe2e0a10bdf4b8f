import type { CompiledModel } from '../engine/compiled-model.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import { indexModel } from './index-model.ts';
import { lintModel } from './lint-model.ts';

/**
 * Checks a model once and prepares it, so that it can be scored many times.
 *
 * @param model - the model; it is not changed
 * @returns the prepared model; its `issues` are warnings (`weight-without-effect`, `level-without-requirement`,
 * `level-out-of-order`, `empty-node`, `duplicate-text`, `must-out-of-reach`, `unequal-maxima`)
 * @throws `OseeError` with the path and code of the first mistake and, where there are more, all of them in
 * `details.issues`: `not-a-model`, `unknown-member`, `unknown-word`, `too-many`, `too-deep`, `bad-version`,
 * `unknown-policy`, `bad-policy`, `bad-number`, `duplicate-id`, `duplicate-competency`, `duplicate-impact`,
 * `duplicate-kind`, `unknown-reference`, `cycle`, `no-weight`, `no-impact`, `empty-scale`, `unordered-scale`,
 * `falling-points`, `bad-range`, `missing-target`, `idle-member`, `deduction-inside`, `band-gap`, `band-overlap`,
 * `empty-band`, `empty-depth` or `depth-without-requirement`.
 * A model has at most 5000 nodes, 5000 criteria, 100 levels and 100 nodes inside each other; a weight is 0 or from
 * 1e-12 to 1e12.
 * @category maturity
 * @example
 * ```ts
 * import { compileModel } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * compileModel(oseeEcosystemModel).issues; // => []
 * ```
 */
export const compileModel = (model: MaturityModel): CompiledModel => {
  const compiled = indexModel(model);
  return { ...compiled, issues: lintModel(compiled) };
};
