import type { CompiledNode } from '../../../maturity/engine/compiled-model.ts';
import { all, any, holds, isPresent, not, when } from '../expression/condition.ts';
import {
  always,
  type Condition,
  type Expression,
  joined,
  literal,
  no,
  nothing,
  sql,
  yes,
} from '../expression/expression.ts';
import { meanSql, term, type Writer, weightTerm } from '../expression/writer.ts';
import type { InputTerms } from './input-terms.ts';

/** The score of a node before caps and deductions, and what a ladder made of its inputs. */
export interface RolledUpSql {
  readonly score: Expression;
  /** By input, whether a ladder did not come to it. */
  readonly isStopped: (input: InputTerms) => Condition;
  /** Whether a ladder gives a score in spite of what it did not come to. */
  readonly climbs: Condition;
}

/** `rollUp` in SQL: the sums run in the order of the inputs, so that each figure is the same number. */
export const rollUpSql = (
  writer: Writer,
  { rollUp: method }: CompiledNode,
  inputs: readonly InputTerms[],
  name: string,
): RolledUpSql => {
  const weighing = inputs.filter(({ weight }) => weight > 0);
  if (method === 'ladder') return climbSql(writer, weighing, name);
  const isBlocked = any(weighing.map((each) => each.isBlocked));
  const counting = weighing.filter(({ value }) => value.presence !== 'never');
  const score = when(isBlocked, nothing, methodSql(writer, method, counting, name));
  return { score, isStopped: () => no, climbs: no };
};

const methodSql = (
  writer: Writer,
  method: CompiledNode['rollUp'],
  counting: readonly InputTerms[],
  name: string,
): Expression => {
  const { extreme, sum } = writer;
  if (counting.length === 0) return nothing;
  if (method === 'min')
    return extreme(
      'least',
      counting.map(({ value }) => value),
    );
  if (method !== 'sum') return meanSql(writer, counting, name);
  const total = sum(
    counting.map(({ weight, value }) => term(writer, weight, value)),
    `${name}_sum`,
  );
  return when(any(counting.map(({ value }) => isPresent(value))), total, nothing);
};

/** A ladder counts its inputs in order, up to and with the first that is not full, as a share of all. */
const climbSql = (writer: Writer, inputs: readonly InputTerms[], name: string): RolledUpSql => {
  const { define, quotient, sum } = writer;
  const counts = ({ value, isBlocked }: InputTerms): Condition => all([not(isBlocked), isPresent(value)]);
  const ends = inputs.flatMap((input, position): { at: number; test: Condition }[] => {
    const test = any([input.isBlocked, all([counts(input), not(input.isFull)])]);
    return test.sql === no.sql ? [] : [{ at: position + 1, test }];
  });
  const branches = ends.map(({ at, test }) => sql`WHEN ${test} THEN ${literal(`${at}`)}`);
  const past = literal(`${inputs.length + 1}`);
  const isEndless = branches.length === 0;
  const stop = isEndless
    ? past
    : define(
        `${name}_stop`,
        'the first rung that is not full',
        always(sql`CASE ${joined(branches, ' ')} ELSE ${past} END`),
      );
  const isWithin = (position: number): Condition =>
    isEndless ? yes : always(sql`(${stop} >= ${literal(`${position + 1}`)})`);
  const stopsAt = (position: number): Condition =>
    isEndless ? no : always(sql`(${stop} = ${literal(`${position + 1}`)})`);
  const isBlocked = any(inputs.map((input, position) => all([stopsAt(position), input.isBlocked])));
  const isAny = any(inputs.map((input, position) => all([isWithin(position), counts(input)])));
  const weighted = sum(
    inputs.flatMap((input, position) =>
      input.value.presence === 'never'
        ? []
        : [term(writer, input.weight, input.value, all([isWithin(position), counts(input)]))],
    ),
    `${name}_sum`,
  );
  const counted = sum(
    inputs.map((input) => weightTerm(writer, input.weight, counts(input))),
    `${name}_weight`,
  );
  const blocked = inputs.filter((input) => input.isBlocked.sql !== no.sql);
  const waiting = sum(
    blocked.map((input) => weightTerm(writer, input.weight, input.isBlocked)),
    `${name}_blocked`,
  );
  const whole = blocked.length === 0 ? counted : sql`(${counted} + ${waiting})`;
  const found = all([isAny, not(isBlocked)]);
  const hasScore =
    found.sql === no.sql ? no : define(`${name}_climbs`, 'whether the ladder gives a score', found);
  return {
    score: when(hasScore, quotient(weighted, whole), nothing),
    climbs: hasScore,
    isStopped: (input) => {
      const position = inputs.indexOf(input);
      if (position < 0) return no;
      return all([hasScore, any([counts(input), input.isBlocked]), not(isWithin(position))]);
    },
  };
};

/** The cap of a sum, and the deduction that another part decides: `adjust` in SQL. */
export const adjustSql = (
  { number }: Writer,
  { cap, deduction }: CompiledNode,
  score: Expression,
  isDeducted: Condition,
): Expression => {
  const capped =
    cap === null || score.presence === 'never'
      ? score
      : when(holds(sql`${score} > ${number(cap)}`), number(cap), score);
  if (deduction === null || score.presence === 'never') return capped;
  return when(isDeducted, sql`(${capped} * ${number(1 - deduction.share)})`, capped);
};
