import type { CompiledNode } from '../../../maturity/engine/compiled-model.ts';
import { all, any, holds, isPresent, not } from '../expression/condition.ts';
import { type Condition, type Expression, no, sql } from '../expression/expression.ts';
import type { InputTerms } from './input-terms.ts';

/** Whether a node is at its best, as the rung of a ladder has to be: `isFull` of the engine. */
export const fullSql = (
  { rollUp, cap }: CompiledNode,
  inputs: readonly InputTerms[],
  score: Expression,
  maximum: Expression,
  isDeducted: Condition,
): Condition => {
  if (score.presence === 'never') return no;
  const stands = all([isPresent(score), not(isDeducted)]);
  if (rollUp === 'min' || cap !== null) return all([stands, holds(sql`${score} >= ${maximum}`)]);
  const weighing = inputs.filter(({ weight }) => weight > 0);
  const lacks = weighing.map((each) => all([isPresent(each.value), not(each.isFull)]));
  const waits = rollUp === 'ladder' ? weighing.map((each) => each.isBlocked) : [];
  const isShort =
    rollUp === 'sum' ? inputs.map((each) => (each.kind === 'criterion' ? each.isOpen : each.isBlocked)) : [];
  return all([stands, not(any([...lacks, ...waits, ...isShort]))]);
};
