import type { PlacedNode } from '../../../mcda/internal/walk-tree.ts';
import type { Settings } from '../../../selection/settings/settings.ts';
import { all, any, holds, isPresent, not, orElse, when } from '../expression/condition.ts';
import {
  always,
  type Column,
  type Condition,
  type Expression,
  literal,
  no,
  nothing,
  sql,
} from '../expression/expression.ts';
import type { Writer } from '../expression/writer.ts';
import { type TreeColumns, treeSql } from './tree-sql.ts';

/** A column that is there before the first step. */
const given = (name: string, isSure = false): Expression => {
  const column: Column = { name, sql: name, comment: '', uses: [], step: 0 };
  return { sql: name, uses: [column], presence: isSure ? 'always' : 'sometimes' };
};

/** What is told of one application without looking at the others. */
export interface JudgedColumns {
  readonly score: Expression;
  readonly low: Expression;
  readonly high: Expression;
  readonly coverage: Expression;
  readonly eligibility: Expression;
  readonly standing: Expression;
  readonly unranked: Expression;
  readonly refused: Expression;
  /** By gate in force, its outcome. */
  readonly gates: readonly Expression[];
  /** What decides between equal scores. */
  readonly keys: readonly Expression[];
}

const leavesSql = (writer: Writer, settings: Settings): ReadonlyMap<string, TreeColumns> => {
  const { number, define } = writer;
  const { interval, geometricFloor } = settings.policies;
  return new Map(
    settings.criteria.map(({ id }, position) => {
      const at = `${position + 1}`;
      const lift = (value: Expression, name: string): Expression =>
        settings.lifted.has(id)
          ? define(name, `"${id}", at least the floor`, {
              ...sql`CASE WHEN ${value} < ${number(geometricFloor)} THEN ${number(geometricFloor)} ELSE ${value} END`,
              presence: value.presence,
            })
          : value;
      const [value, lowest, highest] = ['w', 'l', 'h'].map((name) => given(`${name}${at}`)) as [
        Expression,
        Expression,
        Expression,
      ];
      const [low, high] = interval === 'gaps' ? [value, value] : [lowest, highest];
      const columns: TreeColumns = {
        value: lift(value, `w${at}_lifted`),
        low: lift(orElse(low, number(0)), `l${at}_lifted`),
        high: lift(orElse(high, number(1)), `h${at}_lifted`),
        coverage: when(isPresent(value), number(1), number(0)),
      };
      return [id, columns];
    }),
  );
};

interface JudgedGate {
  readonly outcome: Expression;
  readonly fails: Condition;
  readonly isUnknown: Condition;
  /** Whether only its rule, which is not in the query, could tell. */
  readonly isUntold: Condition;
}

const gatesSql = ({ model, gates }: Settings, hasAnswers: boolean): readonly JudgedGate[] =>
  gates.map(({ id, rule }) => {
    const position = model.gates.findIndex((gate) => gate.id === id) + 1;
    const answer = hasAnswers ? given(`g${position}`) : nothing;
    const isWaived = hasAnswers ? holds(sql`${given(`x${position}`)} = 1`) : no;
    const says = (code: number): Condition =>
      answer.presence === 'never' ? no : holds(sql`${answer} = ${literal(`${code}`)}`);
    const stands = not(isWaived);
    const isOpen = any([says(1), not(isPresent(answer))]);
    return {
      outcome: when(
        says(2),
        literal("'pass'"),
        when(isWaived, literal("'waived'"), when(says(0), literal("'fail'"), literal("'unknown'"))),
      ),
      fails: all([stands, says(0)]),
      isUnknown: all([stands, isOpen]),
      isUntold: rule === undefined ? no : all([stands, not(isPresent(answer))]),
    };
  });

/** Judges gates and criteria of each application: `judgeApplicant` in SQL. */
export const judgeSql = (
  writer: Writer,
  settings: Settings,
  tree: PlacedNode,
  hasAnswers: boolean,
): JudgedColumns => {
  const { define, number } = writer;
  const { policies } = settings;
  const { missing, minimumCoverage } = policies;
  const coverages = typeof minimumCoverage === 'number' ? [minimumCoverage] : minimumCoverage;
  const root = treeSql(writer, tree, leavesSql(writer, settings), { missing, minimumCoverage: coverages });
  const gates = gatesSql(settings, hasAnswers);
  const score = root.value;
  const low = sql`GREATEST(${number(0)}, LEAST(${root.low}, ${orElse(score, root.low)}))`;
  const high = sql`LEAST(${number(1)}, GREATEST(${root.high}, ${orElse(score, root.high)}))`;
  const fails = any(gates.map((each) => each.fails));
  const isUndecided = any(gates.map((each) => each.isUnknown));
  const eligibility = define(
    'eligibility_found',
    'eligibility by the gates',
    always(
      when(
        fails,
        literal("'not-eligible'"),
        when(isUndecided, literal("'undecided'"), literal("'eligible'")),
      ),
    ),
  );
  const isWithdrawn = always(sql`(${given('withdrawn', true)} = 1)`);
  const standing = when(isWithdrawn, literal("'withdrawn'"), literal("'active'"));
  const noScore = not(isPresent(score));
  const isHeldBack = policies.admit === 'eligible' ? all([not(fails), isUndecided]) : no;
  const unranked = when(
    isWithdrawn,
    literal("'withdrawn'"),
    when(
      fails,
      literal("'not-eligible'"),
      when(isHeldBack, literal("'undecided'"), when(noScore, literal("'missing-branch'"), nothing)),
    ),
  );
  const untold = gates.map(({ isUntold }) => isUntold).filter((each) => each.sql !== no.sql);
  const refused = [
    given('refused_inputs', true),
    ...untold.map((each) => when(each, literal('1'), literal('0'))),
  ];
  return {
    score,
    low: define('low_found', 'lowest score that is possible', low),
    high: define('high_found', 'highest score that is possible', high),
    coverage: root.coverage,
    eligibility,
    standing,
    unranked,
    refused: refused.reduce((sum, each) => sql`${sum} + ${each}`),
    gates: gates.map(({ outcome }) => outcome),
    keys: policies.tieBreak.map((id) => {
      const position = settings.criteria.findIndex((criterion) => criterion.id === id) + 1;
      return orElse(given(`w${position}`), number(-1));
    }),
  };
};
