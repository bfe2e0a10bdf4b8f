import type { CompiledNode } from '../../../maturity/engine/compiled-model.ts';
import { all, any, choose, holds, isPresent, not, when } from '../expression/condition.ts';
import { type Condition, type Expression, literal, no, nothing, sql } from '../expression/expression.ts';
import type { Writer } from '../expression/writer.ts';
import type { EndTerms, ReachTerms } from './input-terms.ts';
import { mostRungsInSql } from './ladder-reach-sql.ts';
import type { ReachInput } from './mean-term.ts';
import { rollUpReachSql } from './roll-up-reach-sql.ts';

type Rung = Pick<ReachTerms, 'full' | 'part' | 'isOuter'>;

const pickEnds = (decides: Condition, then: EndTerms, otherwise: EndTerms): EndTerms => ({
  low: when(decides, then.low, otherwise.low),
  high: when(decides, then.high, otherwise.high),
});

const noEnds: EndTerms = { low: nothing, high: nothing };

/** The value of a rung where it is full, and where it is not: `asRung` in SQL. */
export const rungReachSql = (
  writer: Writer,
  { rollUp, cap }: CompiledNode,
  inputs: readonly ReachInput[],
  { ends, maximum }: Pick<ReachTerms, 'ends' | 'maximum'>,
  {
    isTouched,
    isFull,
    score,
  }: { readonly isTouched: Condition; readonly isFull: Condition; readonly score: Expression },
  name: string,
): Rung => {
  const isBounded = cap !== null ? literal('TRUE') : rollUp === 'min' ? not(isEvenSql(writer, inputs)) : no;
  const exact: Rung = {
    full: rollUpReachSql(writer, rollUp, inputs, 'full', `${name}_full`),
    ...partialReachSql(writer, rollUp, inputs, ends, isTouched, `${name}_part`),
  };
  if (isBounded.sql === no.sql) return exact;
  // A cap, or a lowest input beside one that cannot rise as high, is full before all inputs are.
  const canBeFull = holds(sql`${ends.high} >= ${maximum.low}`);
  const settled = { low: score, high: score };
  const bounded: Rung = {
    full: pickEnds(isTouched, pickEnds(canBeFull, ends, noEnds), pickEnds(isFull, settled, noEnds)),
    part: pickEnds(isTouched, ends, pickEnds(isFull, noEnds, settled)),
    isOuter: isTouched,
  };
  return {
    full: pickEnds(isBounded, bounded.full, exact.full),
    part: pickEnds(isBounded, bounded.part, exact.part),
    isOuter: choose(isBounded, bounded.isOuter, exact.isOuter),
  };
};

/** Whether all inputs that count can rise as high. */
const isEvenSql = ({ extreme }: Writer, inputs: readonly ReachInput[]): Condition => {
  const present = inputs.map(({ reach }) => isPresent(reach.ends.low));
  const side = (which: keyof EndTerms) =>
    inputs.map(({ reach }, each) => when(present[each] ?? no, reach.maximum[which], nothing));
  const [low, high] = [extreme('least', side('low')), extreme('greatest', side('high'))];
  const constants = inputs.flatMap(({ reach }) => [reach.maximum.low.constant, reach.maximum.high.constant]);
  if (constants.every((each) => each !== undefined && each === constants[0])) return literal('TRUE');
  return holds(sql`${low} = ${high}`);
};

/** What a node comes to where at least one of its inputs is not full: `partialReach` in SQL. */
const partialReachSql = (
  writer: Writer,
  method: CompiledNode['rollUp'],
  inputs: readonly ReachInput[],
  ends: EndTerms,
  isTouched: Condition,
  name: string,
): Pick<Rung, 'part' | 'isOuter'> => {
  const lacks = inputs.map(({ reach }) => all([isPresent(reach.ends.low), isPresent(reach.part.low)]));
  const isAny = any(lacks);
  if (inputs.length > mostRungsInSql) return { part: pickEnds(isAny, ends, noEnds), isOuter: isTouched };
  const parts = inputs.map((_, each) => {
    const held = inputs.map((other, at) =>
      at === each
        ? { ...other, reach: { ...other.reach, canLeave: no, ends: other.reach.part, full: noEnds } }
        : other,
    );
    return pickEnds(
      lacks[each] ?? no,
      rollUpReachSql(writer, method, held, 'ends', `${name}_${each + 1}`),
      noEnds,
    );
  });
  return {
    part: {
      low: writer.extreme(
        'least',
        parts.map(({ low }) => low),
      ),
      high: writer.extreme(
        'greatest',
        parts.map(({ high }) => high),
      ),
    },
    isOuter: no,
  };
};
