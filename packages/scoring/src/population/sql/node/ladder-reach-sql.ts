import { all, any, isPresent, not, when } from '../expression/condition.ts';
import { type Condition, type Expression, no, nothing } from '../expression/expression.ts';
import type { Writer } from '../expression/writer.ts';
import { extremeMeanSql, type MeanTerm } from './extreme-mean-sql.ts';
import type { EndTerms } from './input-terms.ts';
import { meanTermOf, type ReachInput } from './mean-term.ts';

/** Rungs beyond these are not looked at one by one, as the query would grow with their square. */
export const mostRungsInSql = 24;

/** What a ladder can come to, for each rung that it may stop at: `ladderReach` in SQL. */
export const ladderReachSql = (writer: Writer, inputs: readonly ReachInput[], name: string): EndTerms => {
  const { extreme, number } = writer;
  if (inputs.length > mostRungsInSql) {
    const high = extreme(
      'greatest',
      inputs.map(({ reach }) => reach.ends.high),
    );
    return { low: when(isPresent(high), number(0), nothing), high };
  }
  const stuck = inputs.map(({ reach }) =>
    all([isPresent(reach.ends.low), not(reach.canLeave), not(isPresent(reach.full.low))]),
  );
  const canPass = (before: number): Condition => not(any(stuck.slice(0, before)));
  const sideOf = (side: keyof EndTerms): Expression => {
    const below = (count: number): MeanTerm[] =>
      inputs
        .slice(0, count)
        .map((each) =>
          meanTermOf(
            { ...each, value: when(isPresent(each.reach.ends.low), each.reach.full[side], nothing) },
            'full',
            side,
          ),
        );
    const fixed = (weight: number, value: Expression): MeanTerm => ({
      weight,
      value,
      isFree: no,
      least: 0,
      most: Number.POSITIVE_INFINITY,
    });
    const stops = inputs.map(({ weight, reach }, stop) => {
      const above = inputs.slice(stop + 1).map((each) => {
        const counts = all([
          isPresent(each.reach.ends.low),
          // Above the stop a rung only makes the way longer.
          ...(side === 'high' ? [not(each.reach.canLeave)] : []),
        ]);
        return fixed(each.weight, when(counts, number(0), nothing));
      });
      const mean = extremeMeanSql(
        writer,
        [...below(stop), fixed(weight, reach.part[side]), ...above],
        side,
        `${name}_${side}_${stop + 1}`,
      );
      return when(all([isPresent(reach.part[side]), canPass(stop)]), mean, nothing);
    });
    const whole = extremeMeanSql(writer, below(inputs.length), side, `${name}_${side}_all`);
    return extreme(side === 'low' ? 'least' : 'greatest', [
      ...stops,
      when(canPass(inputs.length), whole, nothing),
    ]);
  };
  return { low: sideOf('low'), high: sideOf('high') };
};
