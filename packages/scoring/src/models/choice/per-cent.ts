import type { GoalpostScale } from '../../selection/model/scale.ts';

/** A share in per cent, of which all counts alike; what lies beyond `enough` adds nothing. */
export const perCent = (enough = 100): GoalpostScale => ({
  kind: 'goalposts',
  lower: 0,
  upper: enough,
  direction: 'maximise',
  outside: enough < 100 ? 'truncate' : 'refuse',
  domain: [0, 100],
  unit: '%',
});
