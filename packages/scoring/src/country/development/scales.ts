import type { GoalpostScale } from '../../selection/model/scale.ts';

/** A figure that its publisher gives from 0 to `most`: taken as it is. */
export const upTo = (most: number): GoalpostScale => ({
  kind: 'goalposts',
  lower: 0,
  upper: most,
  direction: 'maximise',
  outside: 'refuse',
});

/** A figure in whole steps from 0 to `most`. */
export const stepsTo = (most: number): GoalpostScale => ({ ...upTo(most), step: 1 });

/** A figure between two points; what lies beyond them counts as the nearer one. */
export const between = (lower: number, upper: number, more: Partial<GoalpostScale> = {}): GoalpostScale => ({
  ...upTo(upper),
  lower,
  outside: 'truncate',
  domain: [0, Number.MAX_SAFE_INTEGER],
  ...more,
});
