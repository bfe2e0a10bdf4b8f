import { OseeError, type Path } from '@osee/core';
import { checkNumber } from '../internal/check-number.ts';
import type { Direction } from '../types.ts';
import type { Goalpost } from './normalise-options.ts';

/** Refuses goalposts without width, and logarithmic ones that reach 0. */
export function checkGoalpost(goalpost: Goalpost, path: Path): Goalpost {
  const { lower, upper, logarithmic = false } = goalpost;
  const lowest = logarithmic ? 0 : Number.NEGATIVE_INFINITY;
  if (!(checkNumber(lower, path) < checkNumber(upper, path) && lower > lowest)) {
    const wanted = logarithmic ? 'a goalpost with 0 < lower < upper' : 'a goalpost with lower < upper';
    throw new OseeError('bad-goalpost', `Expected ${wanted}, got ${lower} and ${upper}.`, {
      path,
      details: { lower, upper },
    });
  }
  return goalpost;
}

/** How far a raw value stands from the worse end (0) to the better end (1); not truncated. */
export function goalpostShare(goalpost: Goalpost, direction: Direction, value: number): number {
  const { lower, upper, logarithmic = false } = goalpost;
  if (!logarithmic) {
    return (direction === 'maximise' ? value - lower : upper - value) / (upper - lower);
  }
  const share = Math.log(Math.max(value, 0) / lower) / Math.log(upper / lower);
  return direction === 'maximise' ? share : 1 - share;
}
