import type { RollUp } from '../../../maturity/model/policies.ts';
import { all, any, isPresent, not, when } from '../expression/condition.ts';
import { type Condition, type Expression, nothing } from '../expression/expression.ts';
import { term, type Writer } from '../expression/writer.ts';
import { extremeMeanSql } from './extreme-mean-sql.ts';
import type { EndTerms } from './input-terms.ts';
import { ladderReachSql } from './ladder-reach-sql.ts';
import { meanTermOf, type Part, type ReachInput } from './mean-term.ts';

type Side = 'low' | 'high';

/** What the inputs of a node come to together where each is at the part that is meant: `rollUpReach` in SQL. */
export const rollUpReachSql = (
  writer: Writer,
  method: RollUp,
  given: readonly ReachInput[],
  part: Part,
  name: string,
): EndTerms => {
  const inputs = given.filter(({ reach }) => reach.ends.low.presence !== 'never');
  if (method === 'ladder' && part === 'ends') return ladderReachSql(writer, inputs, name);
  const counts = ({ reach }: ReachInput): Condition =>
    all([isPresent(reach.ends.low), isPresent(reach[part].low)]);
  // What cannot leave and has no such value makes the whole impossible.
  const isImpossible = any(
    (part === 'ends' ? [] : inputs).map(({ reach }) =>
      all([isPresent(reach.ends.low), not(reach.canLeave), not(isPresent(reach[part].low))]),
    ),
  );
  const sideOf = (side: Side): Expression => {
    const valued = inputs.map((input) => ({
      ...input,
      value: part === 'ends' ? input.reach.ends[side] : when(counts(input), input.reach[part][side], nothing),
    }));
    const found = (() => {
      if (method === 'min') return leastSide(writer, valued, side);
      if (method === 'sum') return sumSide(writer, valued, side, name);
      return extremeMeanSql(
        writer,
        valued.map((each) => meanTermOf(each, part, side)),
        side,
        `${name}_${side}`,
      );
    })();
    return when(isImpossible, nothing, found);
  };
  return { low: sideOf('low'), high: sideOf('high') };
};

type Valued = ReachInput & { readonly value: Expression };

const isFree = ({ reach }: ReachInput): Condition => reach.canLeave;

const leastSide = ({ extreme }: Writer, inputs: readonly Valued[], side: Side): Expression => {
  if (side === 'low')
    return extreme(
      'least',
      inputs.map(({ value }) => value),
    );
  const fixed = inputs.map((each) => when(isFree(each), nothing, each.value));
  const hasFixed = any(fixed.map(isPresent));
  return when(
    hasFixed,
    extreme('least', fixed),
    extreme(
      'greatest',
      inputs.map(({ value }) => value),
    ),
  );
};

const sumSide = (writer: Writer, inputs: readonly Valued[], side: Side, name: string): Expression => {
  const { extreme, sum } = writer;
  const isAny = any(inputs.map(({ value }) => isPresent(value)));
  const total = (of: readonly Valued[], told: string) =>
    sum(
      of.map(({ weight, value }) => term(writer, weight, value)),
      `${name}_${told}`,
    );
  if (side === 'high') return when(isAny, total(inputs, 'high_sum'), nothing);
  const fixed = inputs
    .map((each) => ({ ...each, value: when(isFree(each), nothing, each.value) }))
    .filter(({ value }) => value.presence !== 'never');
  const hasFixed = any(fixed.map(({ value }) => isPresent(value)));
  const products = inputs.map(({ weight, value }) =>
    when(isPresent(value), term(writer, weight, value), nothing),
  );
  return when(hasFixed, total(fixed, 'low_sum'), extreme('least', products));
};
