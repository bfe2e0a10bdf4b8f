import type { CompiledInput, CompiledModel } from '../../../maturity/engine/compiled-model.ts';
import { hull } from '../../../maturity/range/reach.ts';
import { criterionReach } from '../../../maturity/range/ways.ts';
import type { ReadingClass } from '../../cells/reading-class.ts';
import { isAmong, when } from '../expression/condition.ts';
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
import type { SqlClasses } from '../reading/sql-classes.ts';
import type { EndTerms, InputTerms } from './input-terms.ts';

/** The column that holds the class of the answer to one criterion, and what can be asked of it. */
export interface CriterionColumn {
  readonly position: number;
  readonly classes: readonly ReadingClass[];
  readonly column: Expression;
  readonly isClass: (test: (each: ReadingClass) => boolean) => Condition;
  /** A number for each class. */
  readonly pick: (of: (each: ReadingClass) => number | null) => Expression;
}

export const criterionColumn = (
  { dialect, number }: Writer,
  { classes }: SqlClasses,
  position: number,
): CriterionColumn => {
  const name = `c${position + 1}`;
  const source: Column = { name, sql: name, comment: '', uses: [], step: 0 };
  const column: Expression = { sql: name, uses: [source], presence: 'always' };
  const isClass = (test: (each: ReadingClass) => boolean): Condition =>
    isAmong(
      column,
      classes.flatMap((each, code) => (test(each) ? [code] : [])),
      classes.length,
    );
  return {
    position,
    classes,
    column,
    isClass,
    pick: (of) => {
      const numbers = classes.map(of);
      const [first = null] = numbers;
      if (numbers.every((each) => each === first)) return first === null ? nothing : number(first);
      const written = (each: number | null): Expression => (each === null ? nothing : number(each));
      const [one = null, other = null, ...more] = [...new Set(numbers)];
      if (more.length === 0)
        return when(
          isClass((each) => of(each) === one),
          written(one),
          written(other),
        );
      const items = literal(dialect.list(numbers.map((each) => written(each).sql)));
      const found = sql`${items}[${column} + 1]`;
      return numbers.includes(null) ? { ...found, presence: 'sometimes' } : always(found);
    },
  };
};

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** Whether an answer is still open. */
export const isOpenClass = ({ ways }: ReadingClass): boolean => ways !== null;

/** What a criterion brings into a node. */
export const criterionTerms = (
  writer: Writer,
  compiled: CompiledModel,
  criterion: CriterionColumn,
  input: CompiledInput,
): InputTerms => {
  const { define, number } = writer;
  const { position, pick, isClass } = criterion;
  const { id, weight, from, span } = input;
  const highest = compiled.criteria.get(id)?.highest ?? 1;
  const isPlain = from === 0 && span === 1;
  const name = `q${position + 1}${isPlain ? '' : `_from_${nameOf(from)}_by_${nameOf(span)}`}`;
  const worth = pick(({ value }) => (Number.isNaN(value) ? null : from + span * value));
  const value = define(`${name}_value`, `what "${id}" counts with`, worth);
  const reachOf = ({ reading, ways }: ReadingClass) => criterionReach(compiled, input, ways ?? [reading]);
  const endsOf = (which: 'ends' | 'full' | 'part', told: string): EndTerms => {
    const end = (side: 'low' | 'high') =>
      define(
        `${name}_${which === 'ends' ? '' : `${which}_`}${side}`,
        `the ${side === 'low' ? 'lowest' : 'highest'} that "${id}" can come to${told}`,
        pick((each) => reachOf(each)[which]?.[side] ?? null),
      );
    return { low: end('low'), high: end('high') };
  };
  const best = number(from + span * highest);
  const { leavingIds, policies } = compiled;
  // Every open question may turn out as the same.
  const free = criterion.classes.find(({ canLeave, ways }) => canLeave && ways !== null);
  const bounds = hull(...criterion.classes.map((each) => reachOf(each).ends)) ?? { low: 0, high: 0 };
  return {
    kind: 'criterion',
    id,
    weight,
    value,
    isFull: isClass((each) => each.value >= highest),
    known: define(
      `q${position + 1}_known`,
      `whether "${id}" is answered`,
      pick(({ known }) => orNull(known)),
    ),
    isOpen: isClass(({ isOpenOut }) => isOpenOut),
    isBlocked: isClass(({ reading }) => reading.drop === 'blocked'),
    applies: isClass((each) => !Number.isNaN(each.value) || each.known === 0),
    mayLeave: isClass(
      ({ known }) => known === 0 && (leavingIds.has(id) || policies.unanswered === 'exclude'),
    ),
    best,
    bounds: { least: bounds.low, most: bounds.high },
    reach: {
      ends: endsOf('ends', ''),
      canLeave: isClass(({ canLeave }) => canLeave),
      full: endsOf('full', ' when it is full'),
      part: endsOf('part', ' when it is not full'),
      maximum: { low: best, high: best },
      whenFree: free ? { ends: reachOf(free).ends, full: reachOf(free).full } : { ends: null, full: null },
      isOuter: no,
    },
  };
};

const nameOf = (value: number): string => `${value}`.replace('-', 'minus').replaceAll(/\W/g, '_');
