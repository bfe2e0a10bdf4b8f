import { goalpostShare } from '../../mcda/normalise/goalpost-share.ts';
import { isAbove, isBelow } from '../../number/compare.ts';
import type { GoalpostScale, Scale } from './scale.ts';

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
  return valueBetweenGoalposts(scale, answer);
};

const valueBetweenGoalposts = (scale: GoalpostScale, answer: number): ScaledValue | null => {
  const { lower, upper, direction, outside, transform, domain } = scale;
  const truncated = isBelow(answer, lower) || isAbove(answer, upper);
  const impossible = domain !== undefined && (isBelow(answer, domain[0]) || isAbove(answer, domain[1]));
  if (impossible || (truncated && outside === 'refuse')) return null;
  const share = goalpostShare({ lower, upper, logarithmic: transform === 'logarithm' }, direction, answer);
  return { value: Math.min(1, Math.max(0, share)), truncated };
};
