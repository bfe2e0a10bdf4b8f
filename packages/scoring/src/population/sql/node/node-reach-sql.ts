import type { CompiledModel, CompiledNode } from '../../../maturity/engine/compiled-model.ts';
import type { Ends } from '../../../maturity/range/reach.ts';
import { all, any, holds, isPresent, not, when } from '../expression/condition.ts';
import { always, type Condition, type Expression, no, nothing, sql } from '../expression/expression.ts';
import type { Writer } from '../expression/writer.ts';
import { mostLimits } from './extreme-mean-sql.ts';
import type { EndTerms, ReachTerms } from './input-terms.ts';
import { mostRungsInSql } from './ladder-reach-sql.ts';
import type { ReachInput } from './mean-term.ts';
import { rollUpReachSql } from './roll-up-reach-sql.ts';
import { rungReachSql } from './rung-reach-sql.ts';

const noEnds: EndTerms = { low: nothing, high: nothing };

/** Both ends with one thing done to them. */
const eachEnd = (ends: EndTerms, change: (end: Expression) => Expression): EndTerms => ({
  low: change(ends.low),
  high: change(ends.high),
});

/** What a node can come to before any deduction, from what its inputs can: `nodeReach` in SQL. */
export const nodeReachSql = (
  writer: Writer,
  compiled: CompiledModel,
  node: CompiledNode,
  given: readonly ReachInput[],
  areDependent: Condition,
  point: { readonly isTouched: Condition; readonly isFull: Condition; readonly score: Expression },
  name: string,
): ReachTerms => {
  const { maxima, steadyIds } = compiled;
  const atBest = writer.number(maxima.get(node.id) ?? 1);
  const inputs = given.filter(({ weight, reach }) => weight > 0 && reach.ends.low.presence !== 'never');
  const counts = inputs.map(({ reach }) => isPresent(reach.ends.low));
  const capped = (ends: EndTerms): EndTerms => eachEnd(ends, (end) => cappedSql(writer, node.cap, end));
  const ends = capped(rollUpReachSql(writer, node.rollUp, inputs, 'ends', name));
  const maximum = steadyIds.has(node.id)
    ? { low: atBest, high: atBest }
    : eachEnd(capped(rollUpReachSql(writer, node.rollUp, inputs, 'maximum', `${name}_maximum`)), (end) =>
        end.presence === 'always' ? end : always(sql`COALESCE(${end}, ${atBest})`),
      );
  const rung = node.isRung
    ? rungReachSql(writer, node, inputs, { ends, maximum }, point, name)
    : { full: noEnds, part: noEnds, isOuter: no };
  const ways = inputs.filter(({ reach }) => reach.canLeave.sql !== no.sql && reach.whenFree === undefined);
  const isCoarse =
    node.rollUp === 'ladder'
      ? inputs.length > mostRungsInSql
      : node.rollUp !== 'min' && node.rollUp !== 'sum' && ways.length > mostLimits;
  const anyOpen = point.isTouched;
  const free = freeEnds(node, inputs);
  return {
    ends,
    ...(free !== undefined && { whenFree: free === null ? { ends: null, full: null } : { ends: free } }),
    canLeave: all(inputs.map(({ reach }, each) => any([not(counts[each] ?? no), reach.canLeave]))),
    full: capped(rung.full),
    part: capped(rung.part),
    maximum,
    isOuter: any([
      areDependent,
      rung.isOuter,
      ...(isCoarse ? [anyOpen] : []),
      ...inputs.map(({ reach }, each) => all([counts[each] ?? no, reach.isOuter])),
    ]),
  };
};

const means: ReadonlySet<string> = new Set(['mean', 'flatMean', 'avgOfAvg']);

/** A mean may stay out only where all that counts in it may: of equal values it is that value. */
const freeEnds = (
  { rollUp, deduction }: CompiledNode,
  inputs: readonly ReachInput[],
): Ends | null | undefined => {
  const all = inputs.map(({ reach }) => reach.whenFree?.ends);
  const leaving = all.filter((each) => each !== null);
  const [first] = leaving;
  if (leaving.length === 0) return null;
  if (first === undefined || !means.has(rollUp) || deduction !== null) return undefined;
  return leaving.every((each) => each?.low === first.low && each.high === first.high) ? first : undefined;
};

const cappedSql = ({ number }: Writer, cap: number | null, end: Expression): Expression =>
  cap === null || end.presence === 'never'
    ? end
    : when(holds(sql`${end} > ${number(cap)}`), number(cap), end);
