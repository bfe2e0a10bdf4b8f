import type { CompiledModel } from '../../../maturity/engine/compiled-model.ts';
import { orElse } from '../expression/condition.ts';
import { type Condition, type Expression, no, sql } from '../expression/expression.ts';
import type { Writer } from '../expression/writer.ts';
import { criterionColumn, criterionTerms, isOpenClass } from '../node/criterion-terms.ts';
import type { InputTerms } from '../node/input-terms.ts';
import { levelSql } from '../node/level-sql.ts';
import type { NodeColumns, ShareColumns } from '../node/node-columns.ts';
import { shareSql } from '../node/share-sql.ts';
import { nodeTerms, workNode } from '../node/work-node.ts';
import type { SqlClasses } from '../reading/sql-classes.ts';

/** What is told of one node. */
export interface NodeFigures {
  readonly id: string;
  readonly score: Expression;
  readonly low: Expression;
  readonly high: Expression;
  readonly coverage: Expression;
  readonly level: Expression;
  readonly isOuter: Condition;
  /** The highest score of the model, which quantiles are cut by. */
  readonly maximum: number;
}

/** Writes every figure of every node as columns that are made of those before. */
export const workModel = (
  writer: Writer,
  compiled: CompiledModel,
  classes: readonly SqlClasses[],
): readonly NodeFigures[] => {
  const { criteria, model } = compiled;
  const columns = new Map(
    classes.map((each, position) => [each.id, criterionColumn(writer, each, position)] as const),
  );
  const nodes = new Map<string, NodeColumns>();
  const isCriterionOpen = (id: string): Condition =>
    criteria.get(id)?.inForce ? (columns.get(id)?.isClass(isOpenClass) ?? no) : no;
  const so = { writer, compiled, nodes, isCriterionOpen, columns };
  const asked = new Set(
    model.levels.flatMap(({ requires }) =>
      requires.flatMap((each) => (each.kind === 'level' ? [each.levelId] : [])),
    ),
  );
  const levels = model.levels.flatMap(({ id }, position) => (asked.has(id) ? [{ id, position }] : []));
  return compiled.order.map((node, position): NodeFigures => {
    const name = `n${position + 1}`;
    const inputs = node.inputs.flatMap((input): InputTerms[] => {
      if (input.kind === 'node') {
        const part = nodes.get(input.id);
        return part ? [nodeTerms(so, input, part)] : [];
      }
      const column = columns.get(input.id);
      return column && criteria.get(input.id)?.inForce
        ? [criterionTerms(writer, compiled, column, input)]
        : [];
    });
    const shares = new Map(
      levels.map((level): [number, ShareColumns] => [
        level.position,
        shareSql(writer, compiled, node, level, columns, nodes, `${name}_of_level_${level.position + 1}`),
      ]),
    );
    const own = workNode(so, node, inputs, shares, name);
    nodes.set(node.id, own);
    const { low, high } = own.reach.ends;
    const bound = (kind: 'LEAST' | 'GREATEST', end: Expression): Expression =>
      end.presence === 'never' ? own.shown : sql`${kind}(${end}, ${orElse(own.shown, end)})`;
    return {
      id: node.id,
      score: own.shown,
      low: writer.define(
        `${name}_worst`,
        `the lowest score that "${node.id}" can still have`,
        bound('LEAST', low),
      ),
      high: writer.define(
        `${name}_best`,
        `the highest score that "${node.id}" can still have`,
        bound('GREATEST', high),
      ),
      coverage: own.coverage,
      level: writer.define(`${name}_level`, `level of "${node.id}"`, levelSql(so, node, own)),
      isOuter: own.reach.isOuter,
      maximum: compiled.maxima.get(node.id) ?? 1,
    };
  });
};
