import { expectShape } from '../../input/expect-shape.ts';
import { words } from '../../input/shape-values.ts';
import { type LicenceExpression, textOfExpression } from '../expression/licence-expression.ts';
import { readLicenceExpression } from '../expression/read-licence-expression.ts';
import { evaluate, judgeFor } from '../verdict/evaluate.ts';
import { type LicenceUse, licenceUses } from '../verdict/verdict.ts';
import { outboundCandidates } from './candidates.ts';

const useShape = /* @__PURE__ */ words(licenceUses);

/**
 * The branch of an `OR` that goes into works under most licences of the table, for whoever has not chosen the licence
 * of the whole yet.
 *
 * @param expression - an expression; one without a choice is its own branch
 * @param use - what is done with the part
 * @returns the branch as SPDX text; `null` for what is no expression
 * @throws `OseeError` with code `wrong-type` for what is no text, `wrong-value` for an unknown use
 * @category licences
 * @example
 * ```ts
 * import { widestBranch } from '@osee/core/licences';
 *
 * widestBranch('GPL-2.0-only OR LGPL-2.1-only'); // => 'LGPL-2.1-only'
 * ```
 */
export const widestBranch = (expression: string, use: LicenceUse = 'combine'): string | null => {
  expectShape(use, useShape, ['use']);
  const read = readLicenceExpression(expression).expression;
  if (read === null) return null;
  const branches = read.kind === 'or' ? read.parts : [read];
  const judge = judgeFor(use);
  const widthOf = (branch: LicenceExpression): number =>
    outboundCandidates().filter((candidate) => evaluate(branch, candidate, judge).verdict === 'yes').length;
  const widths = branches.map((branch) => ({ branch, width: widthOf(branch) }));
  const [first] = widths.sort((left, right) => right.width - left.width);
  return first ? textOfExpression(first.branch) : null;
};
