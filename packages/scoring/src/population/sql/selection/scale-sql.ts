import { relativeTolerance } from '../../../number/compare.ts';
import { log } from '../../../number/log.ts';
import type { BandScale, GoalpostScale, PiecewiseScale, Scale } from '../../../selection/model/scale.ts';
import type { SqlDialect } from '../dialects/sql-dialect.ts';

type Numbers = Pick<SqlDialect, 'number'>;

/** Whether two figures are equal within rounding: the rule of `number/compare`. */
const isEqual = ({ number }: Numbers, one: string, other: string, more: readonly string[] = []): string =>
  `ABS(${one} - ${other}) <= ${number(relativeTolerance)} * GREATEST(${[one, other, ...more].map((each) => `ABS(${each})`).join(', ')})`;

const isBelow = (dialect: Numbers, one: string, other: string): string =>
  `(${one} < ${other} AND NOT ${isEqual(dialect, one, other)})`;

const isAbove = (dialect: Numbers, one: string, other: string): string =>
  `(${one} > ${other} AND NOT ${isEqual(dialect, one, other)})`;

const goalpostSql = (dialect: Numbers, scale: GoalpostScale, answer: string): string => {
  const { number } = dialect;
  const { lower, upper, direction, outside, domain, step, transform } = scale;
  const refused = [
    ...(outside === 'refuse' ? [[lower, upper] as const] : []),
    ...(domain ? [domain] : []),
  ].map(
    ([least, most]) =>
      `${isBelow(dialect, answer, number(least))} OR ${isAbove(dialect, answer, number(most))}`,
  );
  if (step !== undefined) {
    const count = `FLOOR((${answer} - ${number(lower)}) / ${number(step)} + ${number(0.5)})`;
    const place = `(${number(lower)} + ${count} * ${number(step)})`;
    refused.push(`NOT ${isEqual(dialect, place, answer, [number(lower)])}`);
  }
  const within = `LEAST(GREATEST(${answer}, ${number(lower)}), ${number(upper)})`;
  const share = shareSql(dialect, { lower, upper, direction, ...(transform && { transform }) }, within);
  const cut = `LEAST(${number(1)}, GREATEST(${number(0)}, ${share}))`;
  return refused.length === 0 ? cut : `CASE WHEN ${refused.join(' OR ')} THEN NULL ELSE ${cut} END`;
};

const shareSql = (
  { number }: Numbers,
  { lower, upper, direction, transform }: Pick<GoalpostScale, 'lower' | 'upper' | 'direction' | 'transform'>,
  answer: string,
): string => {
  const isUp = direction === 'maximise';
  const turned = (share: string): string => (isUp ? share : `(${number(1)} - ${share})`);
  const logarithm = (least: number, most: number, figure: string): string =>
    turned(`(LN(${figure} / ${number(least)}) / ${number(log(most / least))})`);
  switch (transform) {
    case 'logarithm':
      return logarithm(lower, upper, answer);
    case 'log1p':
      return logarithm(1 + lower, 1 + upper, `(${number(1)} + ${answer})`);
    case 'reciprocal':
      return turned(`((${number(1 / lower)} - ${number(1)} / ${answer}) / ${number(1 / lower - 1 / upper)})`);
    default:
      return isUp
        ? `((${answer} - ${number(lower)}) / ${number(upper - lower)})`
        : `((${number(upper)} - ${answer}) / ${number(upper - lower)})`;
  }
};

const piecewiseSql = (dialect: Numbers, { points, outside }: PiecewiseScale, answer: string): string => {
  const { number } = dialect;
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return 'NULL';
  const refused =
    outside === 'refuse'
      ? [
          `WHEN ${isBelow(dialect, answer, number(first[0]))} OR ${isAbove(dialect, answer, number(last[0]))} THEN NULL`,
        ]
      : [];
  const pieces = points.slice(1).map(([quantity, worth], position) => {
    const [from, own] = points[position] ?? first;
    const share = `((${answer} - ${number(from)}) / ${number(quantity - from)})`;
    const value = `(${number(own)} * (${number(1)} - ${share}) + ${number(worth)} * ${share})`;
    const [least, most] = own < worth ? [own, worth] : [worth, own];
    return `WHEN ${answer} <= ${number(quantity)} THEN LEAST(${number(most)}, GREATEST(${number(least)}, ${value}))`;
  });
  return `CASE ${[...refused, `WHEN ${answer} <= ${number(first[0])} THEN ${number(first[1])}`, ...pieces].join(' ')} ELSE ${number(last[1])} END`;
};

const bandSql = (dialect: Numbers, { bands, edge = 'begins' }: BandScale, answer: string): string => {
  const { number } = dialect;
  const reaches = (limit: number): string =>
    edge === 'begins'
      ? `(${answer} >= ${number(limit)} OR ${isEqual(dialect, answer, number(limit))})`
      : isAbove(dialect, answer, number(limit));
  const lowest = bands[0]?.from;
  const branches = bands.map(({ below, value }) =>
    below === undefined ? { test: null, value } : { test: `NOT ${reaches(below)}`, value },
  );
  const open = branches.findIndex(({ test }) => test === null);
  const before = open < 0 ? branches : branches.slice(0, open);
  return [
    'CASE',
    ...(lowest === undefined ? [] : [`WHEN ${isBelow(dialect, answer, number(lowest))} THEN NULL`]),
    ...before.map(({ test, value }) => `WHEN ${test} THEN ${number(value)}`),
    // A CASE has to have a branch.
    ...(before.length === 0 && lowest === undefined ? ['WHEN FALSE THEN NULL'] : []),
    `ELSE ${open < 0 ? 'NULL' : number(branches[open]?.value ?? 0)} END`,
  ].join(' ');
};

/** The worth of a number on its scale, nothing where the scale does not hold it: `valueOnScale` in SQL. */
export const scaleSql = (dialect: Numbers, scale: Scale, answer: string): string | null => {
  if (scale.kind === 'categories') return null;
  if (scale.kind === 'bands') return bandSql(dialect, scale, answer);
  return scale.kind === 'piecewise'
    ? piecewiseSql(dialect, scale, answer)
    : goalpostSql(dialect, scale, answer);
};
