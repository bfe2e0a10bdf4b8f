/** A column that a step of the query works out. */
export interface Column {
  readonly name: string;
  readonly sql: string;
  /** What the column tells, for the reader of the query. */
  readonly comment: string;
  readonly uses: readonly Column[];
  /** The step that works it out: one after the last column that it uses. */
  readonly step: number;
}

/** SQL that gives a number or nothing, or, as a condition, true or false and never nothing. */
export interface Expression {
  readonly sql: string;
  readonly uses: readonly Column[];
  /** Whether it gives a value never, for some rows or always, as far as the model tells. */
  readonly presence: 'never' | 'sometimes' | 'always';
  /** The number, where it is always the same. */
  readonly constant?: number;
}

export type Condition = Expression;

export const literal = (sql: string): Expression => ({ sql, uses: [], presence: 'always' });

export const nothing: Expression = { sql: 'NULL', uses: [], presence: 'never' };
export const yes: Condition = /* #__PURE__ */ literal('TRUE');
export const no: Condition = /* #__PURE__ */ literal('FALSE');

/** SQL with other expressions in it; text is written as it stands. */
export const sql = (parts: TemplateStringsArray, ...inside: readonly (Expression | string)[]): Expression => {
  const columns = new Set<Column>();
  let [text, presence]: [string, Expression['presence']] = [parts[0] ?? '', 'always'];
  for (const [position, each] of inside.entries()) {
    const written = typeof each === 'string' ? each : each.sql;
    if (typeof each !== 'string') {
      for (const column of each.uses) columns.add(column);
      if (each.presence !== 'always') presence = 'sometimes';
    }
    text += written + (parts[position + 1] ?? '');
  }
  return { sql: text, uses: [...columns], presence };
};

/** Joins expressions. */
export const joined = (all: readonly Expression[], by: string): Expression => ({
  sql: all.map((each) => each.sql).join(by),
  uses: [...new Set(all.flatMap(({ uses }) => uses))],
  presence: all.every(({ presence }) => presence === 'always') ? 'always' : 'sometimes',
});

export const always = (expression: Expression): Expression => ({ ...expression, presence: 'always' });
export const sometimes = (expression: Expression): Expression => ({ ...expression, presence: 'sometimes' });
