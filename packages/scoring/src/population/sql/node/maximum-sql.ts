import type { CompiledModel, CompiledNode } from '../../../maturity/engine/compiled-model.ts';
import { all, any, holds, isPresent, not, when } from '../expression/condition.ts';
import { type Condition, type Expression, literal, nothing, sql, yes } from '../expression/expression.ts';
import { term, type Writer } from '../expression/writer.ts';
import { extremeMeanSql } from './extreme-mean-sql.ts';
import type { InputTerms } from './input-terms.ts';

/** The highest that a node can score, as what may leave it leaves or not: `maximumOf` in SQL. */
export const maximumSql = (
  writer: Writer,
  { maxima, steadyIds }: CompiledModel,
  { id, rollUp, cap }: CompiledNode,
  inputs: readonly InputTerms[],
  name: string,
): { readonly maximum: Expression; readonly mayLeave: Condition } => {
  const { extreme, number, sum } = writer;
  const atBest = number(maxima.get(id) ?? 1);
  if (steadyIds.size > 0 && steadyIds.size === maxima.size)
    return { maximum: atBest, mayLeave: literal('FALSE') };
  const items = inputs
    .filter(({ weight }) => weight > 0)
    .map((input) => ({ ...input, value: when(input.applies, input.best, nothing) }))
    .filter(({ value }) => value.presence !== 'never');
  const mayLeave =
    items.length === 0 ? yes : all(items.map((each) => any([not(isPresent(each.value)), each.mayLeave])));
  if (items.length === 0 || steadyIds.has(id)) return { maximum: atBest, mayLeave };
  const found = ((): Expression => {
    if (rollUp === 'sum') {
      const total = sum(
        items.map(({ weight, value }) => term(writer, weight, value)),
        `${name}_maximum_sum`,
      );
      const capped = cap === null ? total : when(holds(sql`${total} > ${number(cap)}`), number(cap), total);
      return when(any(items.map(({ value }) => isPresent(value))), capped, nothing);
    }
    if (rollUp === 'min') {
      const fixed = items.map((each) => when(each.mayLeave, nothing, each.value));
      const isFixed = any(fixed.map(isPresent));
      return when(
        isFixed,
        extreme('least', fixed),
        extreme(
          'greatest',
          items.map(({ value }) => value),
        ),
      );
    }
    return extremeMeanSql(
      writer,
      items.map(({ weight, value, mayLeave: isFree, best }) => ({
        weight,
        value,
        isFree,
        ...(best.constant !== undefined && { freeValue: best.constant }),
        least: 0,
        most: Number.POSITIVE_INFINITY,
      })),
      'high',
      `${name}_maximum`,
      Number.POSITIVE_INFINITY,
    );
  })();
  return {
    maximum:
      found.presence === 'always' ? found : { ...sql`COALESCE(${found}, ${atBest})`, presence: 'always' },
    mayLeave,
  };
};
