import type { SqlDialect } from '../dialects/sql-dialect.ts';
import type { Column, Expression } from '../expression/expression.ts';
import type { NamedStep } from '../reading/named-step.ts';
import { commentText } from './comment.ts';

/** Every column that the outputs need, by the step that works it out. */
export const columnsOf = (outputs: readonly Expression[]): readonly (readonly Column[])[] => {
  const found = new Set<Column>();
  const steps: Column[][] = [];
  const waiting = outputs.flatMap(({ uses }) => [...uses]);
  for (let column = waiting.pop(); column !== undefined; column = waiting.pop()) {
    if (found.has(column)) continue;
    found.add(column);
    if (column.step > 0) {
      const same = steps[column.step - 1] ?? [];
      same.push(column);
      steps[column.step - 1] = same;
    }
    waiting.push(...column.uses);
  }
  return Array.from(steps, (columns = []) =>
    [...columns].sort((one, other) => (order(one) < order(other) ? -1 : 1)),
  );
};

/** Numbers in names in their order. */
const order = ({ name }: Column): string => name.replaceAll(/\d+/g, (digits) => digits.padStart(6, '0'));

/** The steps of a query, each with the columns that need those of the steps before. */
export const stepsOf = (
  dialect: SqlDialect,
  source: string,
  steps: readonly (readonly Column[])[],
): { readonly steps: readonly NamedStep[]; readonly last: string } => {
  const named = steps.map((columns, position): NamedStep => {
    const from = position === 0 ? source : `step_${position}`;
    const lines = columns.map(
      ({ name, sql, comment }) => `    -- ${commentText(`${name}: ${comment}`)}\n    ${sql} AS ${name}`,
    );
    return {
      comment: [],
      text: `step_${position + 1} AS (\n  SELECT *,\n${lines.join(',\n')}\n  FROM ${from}${dialect.fence}\n)`,
    };
  });
  return { steps: named, last: steps.length === 0 ? source : `step_${steps.length}` };
};
