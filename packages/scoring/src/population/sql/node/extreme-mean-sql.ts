import { all, any, holds, isPresent } from '../expression/condition.ts';
import { type Condition, type Expression, no, nothing, sql, yes } from '../expression/expression.ts';
import { term, type Writer, weightTerm } from '../expression/writer.ts';

/** For more parts that may stay out at values of their own, the end is a bound: that of the values. */
export const mostLimits = 24;

/** Something that counts in a weighted mean where it has a value, or may stay out of it. */
export interface MeanTerm {
  readonly weight: number;
  readonly value: Expression;
  /** Whether it may stay out. */
  readonly isFree: Condition;
  /** Where the value is the same whenever the term is free. */
  readonly freeValue?: number;
  readonly least: number;
  readonly most: number;
}

/**
 * The lowest or the highest weighted mean of terms of which the free ones may stay out, as `extremeMean` finds it: the
 * free terms are taken in the order of their values, so that the end is the best of the means that take those up to one
 * of the values.
 */
export const extremeMeanSql = (
  writer: Writer,
  given: readonly MeanTerm[],
  end: 'low' | 'high',
  name: string,
  most = mostLimits,
): Expression => {
  const terms = given.filter(({ value }) => value.presence !== 'never');
  if (terms.length === 0) return nothing;
  const free = terms.filter(({ isFree }) => isFree.sql !== no.sql);
  const meanOf = (takes: (each: MeanTerm) => Condition): Expression => {
    const counted = terms.map((each) => ({ ...each, counts: all([isPresent(each.value), takes(each)]) }));
    return writer.quotient(
      writer.sum(
        counted.map(({ weight, value, counts }) => term(writer, weight, value, counts)),
        `${name}_sum`,
      ),
      writer.sum(
        counted.map(({ weight, counts }) => weightTerm(writer, weight, counts)),
        `${name}_weight`,
      ),
    );
  };
  const [only] = terms;
  // Of one value the mean is the value, whether it may stay out or not.
  if (terms.length === 1 && only?.weight === 1) return only.value;
  const isFixed = ({ isFree }: MeanTerm): Condition => notFree(isFree);
  if (free.length === 0) return meanOf(isFixed);
  const reaches = (one: Expression, limit: Expression): Condition =>
    holds(end === 'low' ? sql`${one} <= ${limit}` : sql`${one} >= ${limit}`);
  const upTo =
    (limit: Expression) =>
    (each: MeanTerm): Condition => {
      if (each.isFree.sql === no.sql) return yes;
      const { freeValue } = each;
      const isTaken =
        freeValue !== undefined && limit.constant !== undefined
          ? (end === 'low' ? freeValue <= limit.constant : freeValue >= limit.constant)
            ? yes
            : no
          : each.value.sql === limit.sql
            ? yes
            : reaches(each.value, limit);
      return any([notFree(each.isFree), isTaken]);
    };
  const limits = new Map(
    free.map(({ freeValue, value }) => {
      const limit = freeValue === undefined ? value : writer.number(freeValue);
      return [limit.sql, limit];
    }),
  );
  // The query would grow with the square of them.
  if (limits.size > most) {
    return writer.extreme(
      end === 'low' ? 'least' : 'greatest',
      terms.map(({ value }) => value),
    );
  }
  // What lies beyond everything else is taken in any case.
  const edge =
    end === 'low' ? Math.min(...terms.map(({ least }) => least)) : Math.max(...terms.map(({ most }) => most));
  const candidates = [...limits.values()].map((limit) => meanOf(upTo(limit)));
  const isCovered = [...limits.values()].some(({ constant }) => constant === edge);
  return writer.extreme(end === 'low' ? 'least' : 'greatest', [
    ...(isCovered ? [] : [meanOf(isFixed)]),
    ...candidates,
  ]);
};

const notFree = (isFree: Condition): Condition =>
  isFree.sql === no.sql ? yes : isFree.sql === yes.sql ? no : { ...sql`(NOT ${isFree})`, presence: 'always' };
