import { isPresent, when } from '../expression/condition.ts';
import {
  always,
  type Condition,
  type Expression,
  literal,
  no,
  nothing,
  sql,
} from '../expression/expression.ts';
import { meanSql, term, type Writer, weightTerm } from '../expression/writer.ts';

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
  const [only] = terms;
  // Of one value the mean is the value, whether it may stay out or not.
  if (terms.length === 1 && only?.weight === 1) return only.value;
  const free = terms.filter(({ isFree }) => isFree.sql !== no.sql);
  if (free.length === 0) return meanSql(writer, terms, name);
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
  const first = literal(`${end === 'low' ? '-' : ''}${writer.dialect.infinity}`);
  const sign = literal(end === 'low' ? '<=' : '>=');
  const placed = terms.map((each, position) => ({
    ...each,
    place:
      each.isFree.sql === no.sql
        ? nothing
        : writer.define(
            `${name}_place_${position + 1}`,
            'in which order what may stay out is taken; what may not comes first',
            when(each.isFree, each.value, when(isPresent(each.value), first, nothing)),
          ),
  }));
  const isTaken = (
    { freeValue, value, place }: MeanTerm & { readonly place: Expression },
    limit: Expression,
  ) => {
    const isSure =
      freeValue !== undefined &&
      limit.constant !== undefined &&
      (end === 'low' ? freeValue <= limit.constant : freeValue >= limit.constant);
    // As a test of CASE, where what is not known does not hold.
    return place.presence === 'never' || isSure ? isPresent(value) : always(sql`(${place} ${sign} ${limit})`);
  };
  const meanUpTo = (limit: Expression): Expression => {
    const counted = placed.map((each) => ({ ...each, counts: isTaken(each, limit) }));
    const mean = writer.quotient(
      writer.sum(
        counted.map(({ weight, value, counts }) => takenTerm(writer, weight, value, counts)),
        `${name}_sum`,
      ),
      writer.sum(
        counted.map(({ weight, counts }) => weightTerm(writer, weight, counts)),
        `${name}_weight`,
      ),
    );
    return when(isPresent(limit), mean, nothing);
  };
  // What lies beyond everything else is taken in any case.
  const edge =
    end === 'low' ? Math.min(...terms.map(({ least }) => least)) : Math.max(...terms.map(({ most }) => most));
  const isCovered = [...limits.values()].some(({ constant }) => constant === edge);
  const candidates = [...(isCovered ? [] : [first]), ...limits.values()].map(meanUpTo);
  return writer.extreme(end === 'low' ? 'least' : 'greatest', candidates);
};

/** A term that has a value wherever it is taken. */
const takenTerm = (writer: Writer, weight: number, value: Expression, counts: Condition): Expression =>
  counts.sql === isPresent(value).sql
    ? term(writer, weight, value)
    : when(counts, term(writer, weight, always(value)), writer.number(0));
