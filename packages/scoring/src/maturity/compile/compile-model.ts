import type { CompiledModel } from '../engine/compiled-model.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import { indexModel } from './index-model.ts';
import { lintModel } from './lint-model.ts';

/**
 * Checks a model once and prepares it, so that it can be scored many times.
 *
 * @param model - the model; it is not changed
 * @returns the prepared model; its `issues` are warnings (`weight-without-effect`, `level-without-requirement`,
 * `level-out-of-order`, `empty-node`, `duplicate-text`, `must-out-of-reach`)
 * @throws `OseeError` with a path and code `not-a-model`, `bad-version`, `unknown-policy`, `bad-number`,
 * `duplicate-id`, `duplicate-competency`, `duplicate-impact`, `unknown-reference`, `cycle`, `no-weight`, `no-impact`,
 * `empty-scale`, `unordered-scale`, `missing-target`, `band-gap`, `band-overlap` or `empty-band`
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
