import { digest, expectShape } from '@osee/core';
import { resultShape } from '../../maturity/compare/result-shape.ts';
import { signaturesOf } from '../../maturity/compare/signatures.ts';
import type { MaturityResult } from '../../maturity/result/maturity-result.ts';

/**
 * The fingerprint of the rules behind a result: model and version, policies, and which questions count with which
 * weights. Figures of two results can be compared as a whole when theirs are equal, whatever was answered.
 *
 * @param result - of `scoreMaturity`
 * @returns a digest
 * @throws `OseeError` with code `wrong-type` for what is no result
 * @category country assessment
 * @see `compareResults` of `@osee/scoring/maturity`, which also tells why two cannot be compared, and in which parts
 * @example
 * ```ts
 * import { comparabilityOf } from '@osee/scoring/country';
 * import { scoreMaturity } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const score = (subject: string) =>
 *   scoreMaturity(oseeEcosystemModel, {
 *     subject,
 *     model: { id: oseeEcosystemModel.id, version: oseeEcosystemModel.version },
 *     asOf: '2024-06-30',
 *     answers: [],
 *   });
 * comparabilityOf(score('Health')) === comparabilityOf(score('Transport')); // => true
 * ```
 */
export const comparabilityOf = (result: MaturityResult): string => {
  expectShape(result, resultShape, ['result']);
  const { model, policies, root } = result;
  return digest({
    model: { id: model.id, version: model.version },
    policies: { ...policies },
    questions: signaturesOf(result).get(root.id) ?? '',
  });
};
