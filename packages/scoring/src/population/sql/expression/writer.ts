import { relativeTolerance } from '../../../number/compare.ts';
import type { SqlDialect } from '../dialects/sql-dialect.ts';
import { isPresent, orElse, when } from './condition.ts';
import {
  always,
  type Condition,
  type Expression,
  joined,
  literal,
  no,
  nothing,
  sometimes,
  sql,
} from './expression.ts';

/** Writes expressions for one engine and keeps the columns that they are made of. */
export interface Writer {
  readonly dialect: SqlDialect;
  readonly number: (value: number) => Expression;
  /** Makes a column of an expression, unless it is one already or a literal. */
  readonly define: (name: string, comment: string, expression: Expression) => Expression;
  /** The sum in the order given. */
  readonly sum: (terms: readonly Expression[], name: string) => Expression;
  /** The least or the greatest of what there is; nothing where there is nothing. */
  readonly extreme: (kind: 'least' | 'greatest', among: readonly Expression[]) => Expression;
  readonly quotient: (dividend: Expression, divisor: Expression) => Expression;
  /**
   * Whether a figure falls short of a need of at most 1 by more than rounding: the rule of `number/compare`. As a test of
   * CASE: where there is no figure, it does not hold.
   */
  readonly fallsShort: (figure: Expression, need: number, tolerance?: number) => Condition;
}

/** Engines refuse expressions that nest too deep; longer sums are split over columns. */
const mostTerms = 120;

export const createWriter = (dialect: SqlDialect): Writer => {
  const number = (value: number): Expression => ({ ...literal(dialect.number(value)), constant: value });
  const infinity = literal(dialect.infinity);
  const negativeInfinity = literal(`-${dialect.infinity}`);
  const defined = new Map<string, Expression>();
  const define: Writer['define'] = (name, comment, expression) => {
    const { sql: text, uses, presence } = expression;
    if (uses.length === 0 || (uses.length === 1 && uses[0]?.name === text)) return expression;
    const same = defined.get(text);
    if (same) return same;
    const step = uses.reduce((last, column) => Math.max(last, column.step), 0) + 1;
    const made: Expression = { sql: name, uses: [{ name, sql: text, comment, uses, step }], presence };
    defined.set(text, made);
    return made;
  };
  const sum: Writer['sum'] = (terms, name) => {
    let part = 0;
    let rest = folded(terms, number);
    if (rest.length === 1) return rest[0] as Expression;
    while (rest.length > mostTerms) {
      part += 1;
      const first = define(
        `${name}_${part}`,
        'the first part of a long sum',
        sql`${joined(rest.slice(0, mostTerms), ' + ')}`,
      );
      rest = [first, ...rest.slice(mostTerms)];
    }
    return sql`(${joined(rest, ' + ')})`;
  };
  const extreme: Writer['extreme'] = (kind, among) => {
    const [edge, name] = kind === 'least' ? [infinity, 'LEAST'] : [negativeInfinity, 'GREATEST'];
    const left = among.filter(({ presence }) => presence !== 'never');
    const [only] = left;
    if (only === undefined) return nothing;
    if (left.every(({ sql: text }) => text === only.sql)) return only;
    const isSure = left.some(({ presence }) => presence === 'always');
    const written = left.map((each) => orElse(each, edge));
    const found = sql`${name}(${joined(written, ', ')})`;
    return isSure ? always(found) : sometimes(sql`NULLIF(${found}, ${edge})`);
  };
  return {
    dialect,
    number,
    define,
    sum,
    extreme,
    quotient: (dividend, divisor) => {
      const { constant } = divisor;
      if (constant === undefined) return sometimes(sql`(${dividend} / NULLIF(${divisor}, ${number(0)}))`);
      if (constant === 0) return nothing;
      if (dividend.constant !== undefined) return number(dividend.constant / constant);
      return constant === 1 ? dividend : sql`(${dividend} / ${divisor})`;
    },
    fallsShort: (figure, need, tolerance = 0) => {
      const have = tolerance === 0 ? figure : sql`(${figure} + ${number(tolerance)})`;
      return figure.presence === 'never'
        ? no
        : always(sql`(${number(need)} - ${have} > ${number(relativeTolerance)})`);
    },
  };
};

/** Adds up the constants that stand first, which leaves every rounding as it was, and leaves out what adds 0. */
const folded = (
  terms: readonly Expression[],
  number: (value: number) => Expression,
): readonly Expression[] => {
  const isOther = terms.findIndex(({ constant }) => constant === undefined);
  const first = isOther < 0 ? terms : terms.slice(0, isOther);
  const begin = first.reduce((sum, { constant = 0 }) => sum + constant, 0);
  const rest = isOther < 0 ? [] : terms.slice(isOther).filter(({ constant }) => constant !== 0);
  return begin === 0 && rest.length > 0 ? rest : [number(begin), ...rest];
};

/** A term of a weighted sum: nothing counts as 0. */
export const term = (
  { number }: Writer,
  weight: number,
  value: Expression,
  counts: Condition = isPresent(value),
): Expression => {
  const product =
    value.constant !== undefined
      ? number(weight * value.constant)
      : weight === 1
        ? value
        : sql`${number(weight)} * ${value}`;
  if (counts.sql === isPresent(value).sql) return orElse(product, number(0));
  return when(counts, orElse(product, number(0)), number(0));
};

/** The weighted mean of what there is; of one value of weight 1 it is the value. */
export const meanSql = (
  writer: Writer,
  items: readonly { readonly weight: number; readonly value: Expression }[],
  name: string,
): Expression => {
  const [first] = items;
  if (first === undefined) return nothing;
  if (items.length === 1 && first.weight === 1) return first.value;
  return writer.quotient(
    writer.sum(
      items.map(({ weight, value }) => term(writer, weight, value)),
      `${name}_sum`,
    ),
    writer.sum(
      items.map(({ weight, value }) => weightTerm(writer, weight, isPresent(value))),
      `${name}_weight`,
    ),
  );
};

/** A term of the sum of the weights of what counts. */
export const weightTerm = ({ number }: Writer, weight: number, counts: Condition): Expression =>
  when(counts, number(weight), number(0));
