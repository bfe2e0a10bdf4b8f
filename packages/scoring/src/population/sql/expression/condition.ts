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
  yes,
} from './expression.ts';

const isYes = ({ sql: text }: Condition): boolean => text === yes.sql;
const isNo = ({ sql: text }: Condition): boolean => text === no.sql;

/** Equal conditions once. */
const distinct = (all: readonly Condition[]): readonly Condition[] => [
  ...new Map(all.map((each) => [each.sql, each])).values(),
];

export const all = (conditions: readonly Condition[]): Condition => {
  const left = distinct(conditions.filter((each) => !isYes(each)));
  if (left.some(isNo)) return no;
  const [first = yes] = left;
  return left.length < 2 ? first : always(sql`(${joined(left, ' AND ')})`);
};

export const any = (conditions: readonly Condition[]): Condition => {
  const left = distinct(conditions.filter((each) => !isNo(each)));
  if (left.some(isYes)) return yes;
  const [first = no] = left;
  return left.length < 2 ? first : always(sql`(${joined(left, ' OR ')})`);
};

export const not = (condition: Condition): Condition =>
  isYes(condition) ? no : isNo(condition) ? yes : always(sql`(NOT ${condition})`);

export const isPresent = (expression: Expression): Condition =>
  expression.presence === 'always'
    ? yes
    : expression.presence === 'never'
      ? no
      : always(sql`(${expression} IS NOT NULL)`);

/** A comparison that does not hold where one side gives nothing. */
export const holds = (comparison: Expression): Condition =>
  comparison.presence === 'always' ? sql`(${comparison})` : always(sql`COALESCE(${comparison}, FALSE)`);

/** The first where the condition holds, the second where not. */
export const when = (condition: Condition, then: Expression, otherwise: Expression): Expression => {
  if (isYes(condition)) return then;
  if (isNo(condition) || then.sql === otherwise.sql) return otherwise;
  if (otherwise.presence === 'never' && condition.sql === isPresent(then).sql) return then;
  const both = [then, otherwise].map(({ presence }) => presence);
  const written = sql`CASE WHEN ${condition} THEN ${then} ELSE ${otherwise} END`;
  if (both.every((presence) => presence === 'never')) return nothing;
  return both.every((presence) => presence === 'always') ? always(written) : sometimes(written);
};

/** A condition that is the first where the deciding one holds, the second where not. */
export const choose = (decides: Condition, then: Condition, otherwise: Condition): Condition =>
  any([all([decides, then]), all([not(decides), otherwise])]);

export const orElse = (expression: Expression, fallback: Expression): Expression => {
  if (expression.presence === 'always') return expression;
  if (expression.presence === 'never') return fallback;
  const written = sql`COALESCE(${expression}, ${fallback})`;
  return fallback.presence === 'always' ? always(written) : sometimes(written);
};

/** Whether whole numbers in their order come one after the other, up to the last. */
const isRun = (numbers: readonly number[], last: number): boolean =>
  numbers.at(-1) === last && last - (numbers[0] ?? 0) + 1 === numbers.length;

/** Which of the whole numbers a column can hold it holds. */
export const isAmong = (column: Expression, numbers: readonly number[], count: number): Condition =>
  numbers.length === 0
    ? no
    : numbers.length === count
      ? yes
      : isRun(numbers, count - 1)
        ? always(sql`(${column} >= ${literal(`${numbers[0]}`)})`)
        : isRun(numbers, numbers.length - 1)
          ? always(sql`(${column} <= ${literal(`${numbers.at(-1)}`)})`)
          : numbers.length === 1
            ? always(sql`(${column} = ${literal(`${numbers[0]}`)})`)
            : always(sql`(${column} IN (${literal(numbers.join(', '))}))`);
