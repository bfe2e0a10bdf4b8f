import { OseeError, type Path } from '@osee/core';
import { isBelow } from '../../number/compare.ts';
import { logOfRatio } from '../../number/log.ts';
import { ratioOfDifferences } from '../../number/ratio-of-differences.ts';
import { checkNumber } from '../internal/check-number.ts';
import { checkMembers, type OptionNames } from '../internal/check-options.ts';
import type { Direction } from '../types.ts';
import type { Goalpost } from './normalise-options.ts';

const goalpostNames: OptionNames<Goalpost> = { lower: true, upper: true, logarithmic: true };

/** Refuses goalposts without width, and logarithmic ones that reach 0. */
export function checkGoalpost(goalpost: Goalpost, path: Path): Goalpost {
  checkMembers(goalpost, goalpostNames, path);
  const { lower, upper, logarithmic = false } = goalpost;
  const lowest = logarithmic ? 0 : Number.NEGATIVE_INFINITY;
  if (!isBelow(checkNumber(lower, path), checkNumber(upper, path)) || lower <= lowest) {
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
    return direction === 'maximise'
      ? ratioOfDifferences(value, lower, upper, lower)
      : ratioOfDifferences(upper, value, upper, lower);
  }
  const share = logOfRatio(Math.max(value, 0), lower) / logOfRatio(upper, lower);
  return direction === 'maximise' ? share : 1 - share;
}
