import { goalpostShare } from '../../mcda/normalise/goalpost-share.ts';
import { isAbove, isAtLeast, isBelow, isEqual } from '../../number/compare.ts';
import { ratioOfDifferences } from '../../number/ratio-of-differences.ts';
import type { BandScale, GoalpostScale, PiecewiseScale, Scale } from './scale.ts';

/** An answer on its scale: from 0, worst, to 1, best. */
export interface ScaledValue {
  readonly value: number;
  /** The answer lay outside the goalposts and was moved to the nearer one. */
  readonly truncated: boolean;
}

/** The value of an answer, or `null` when the scale does not hold such an answer. */
export const valueOnScale = (scale: Scale, answer: number | string): ScaledValue | null => {
  if (scale.kind === 'categories') {
    const level = scale.levels.find(({ id }) => id === answer);
    return level === undefined ? null : { value: level.value, truncated: false };
  }
  if (typeof answer !== 'number' || !Number.isFinite(answer)) return null;
  if (scale.kind === 'bands') return valueInBand(scale, answer);
  if (scale.kind === 'piecewise') return valueBetweenPoints(scale, answer);
  return valueBetweenGoalposts(scale, answer);
};

const valueBetweenGoalposts = (scale: GoalpostScale, answer: number): ScaledValue | null => {
  const { lower, upper, outside, domain } = scale;
  const truncated = isBelow(answer, lower) || isAbove(answer, upper);
  const impossible = domain !== undefined && (isBelow(answer, domain[0]) || isAbove(answer, domain[1]));
  if (impossible || (truncated && outside === 'refuse') || isOffGrid(scale, answer)) return null;
  const share = shareOf(scale, Math.min(Math.max(answer, lower), upper));
  return { value: Math.min(1, Math.max(0, share)), truncated };
};

/** Whether an answer lies between the steps of a grid. */
const isOffGrid = ({ lower, step }: GoalpostScale, answer: number): boolean => {
  if (step === undefined) return false;
  const count = Math.round((answer - lower) / step);
  return !isEqual(lower + count * step, answer, Math.max(Math.abs(lower), Math.abs(answer)));
};

const shareOf = ({ lower, upper, direction, transform }: GoalpostScale, answer: number): number => {
  switch (transform) {
    case 'log1p':
      return goalpostShare({ lower: 1 + lower, upper: 1 + upper, logarithmic: true }, direction, 1 + answer);
    case 'reciprocal': {
      const share = ratioOfDifferences(1 / lower, 1 / answer, 1 / lower, 1 / upper);
      return direction === 'maximise' ? share : 1 - share;
    }
    default:
      return goalpostShare({ lower, upper, logarithmic: transform === 'logarithm' }, direction, answer);
  }
};

const valueBetweenPoints = ({ points, outside }: PiecewiseScale, answer: number): ScaledValue | null => {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const truncated = isBelow(answer, first[0]) || isAbove(answer, last[0]);
  if (truncated && outside === 'refuse') return null;
  if (answer <= first[0]) return { value: first[1], truncated };
  const next = points.findIndex(([quantity]) => answer <= quantity);
  const [from, to] = [points[next - 1], points[next]];
  if (from === undefined || to === undefined) return { value: last[1], truncated };
  const share = ratioOfDifferences(answer, from[0], to[0], from[0]);
  const value = from[1] * (1 - share) + to[1] * share;
  const [least, most] = from[1] < to[1] ? [from[1], to[1]] : [to[1], from[1]];
  return { value: Math.min(most, Math.max(least, value)), truncated };
};

const valueInBand = ({ bands, edge = 'begins' }: BandScale, answer: number): ScaledValue | null => {
  const reaches = (limit: number): boolean =>
    edge === 'begins' ? isAtLeast(answer, limit) : isAbove(answer, limit);
  const lowest = bands[0]?.from;
  if (lowest !== undefined && isBelow(answer, lowest)) return null;
  const band = bands.find(({ below }) => below === undefined || !reaches(below));
  return band === undefined ? null : { value: band.value, truncated: false };
};
