import type { CompiledModel, CompiledNode } from '../../../maturity/engine/compiled-model.ts';
import { any, when } from '../expression/condition.ts';
import { type Condition, type Expression, no, nothing } from '../expression/expression.ts';
import { meanSql, type Writer } from '../expression/writer.ts';
import type { CriterionColumn } from './criterion-terms.ts';
import type { NodeColumns, ShareColumns } from './node-columns.ts';

interface ShareItem {
  readonly weight: number;
  readonly value: Expression;
  readonly isBlocked: Condition;
  readonly isKnown: Condition;
  readonly isWaiting: Condition;
}

/** The share of the questions bound to a level that a node reaches: `shareAt` of the engine in SQL. */
export const shareSql = (
  writer: Writer,
  { criteria }: CompiledModel,
  node: CompiledNode,
  level: { readonly position: number; readonly id: string },
  columns: ReadonlyMap<string, CriterionColumn>,
  nodes: ReadonlyMap<string, NodeColumns>,
  name: string,
): ShareColumns => {
  const { define, number } = writer;
  const items = (node.levelInputs[level.position] ?? []).map(({ kind, id, weight, isEmpty }): ShareItem => {
    const rest = { weight, isBlocked: no, isKnown: no, isWaiting: no };
    if (isEmpty) return { ...rest, value: number(0) };
    if (kind === 'node') {
      const part = nodes.get(id)?.shares.get(level.position);
      return { ...rest, value: nothing, ...part, ...(part && { value: part.share }) };
    }
    const column = columns.get(id);
    if (column === undefined || !criteria.get(id)?.inForce) return { ...rest, value: nothing };
    const highest = criteria.get(id)?.highest || 1;
    return {
      weight,
      value: define(
        `q${column.position + 1}_of_highest`,
        `"${id}" as a share of its highest step`,
        column.pick(({ value }) => (Number.isNaN(value) ? null : value / highest)),
      ),
      isBlocked: column.isClass(({ reading }) => reading.drop === 'blocked'),
      isKnown: column.isClass(({ value, known }) => !Number.isNaN(value) && known !== 0),
      isWaiting: column.isClass(({ known }) => known === 0),
    };
  });
  const weighing = items.filter(({ weight }) => weight > 0);
  const counting = weighing.filter(({ value }) => value.presence !== 'never');
  const mean = meanSql(writer, counting, name);
  const about = (what: string): string => `${what} of "${node.id}" for level "${level.id}"`;
  return {
    share: define(
      `${name}_share`,
      about('share'),
      when(any(weighing.map((each) => each.isBlocked)), nothing, mean),
    ),
    isKnown: define(`${name}_known`, about('whether any answer'), any(items.map((each) => each.isKnown))),
    isWaiting: define(
      `${name}_waiting`,
      about('whether an answer is missing'),
      any(items.map((each) => each.isWaiting)),
    ),
  };
};
