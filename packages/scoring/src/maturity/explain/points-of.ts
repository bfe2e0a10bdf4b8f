import type { MaturityResult } from '../result/maturity-result.ts';
import { displayScore } from './display-score.ts';

/** Points of the whole with one decimal; only all of them are all. */
export const pointsOf = ({ policies: { displayMaximum } }: MaturityResult, points: number): number =>
  displayScore(points, displayMaximum, { displayMaximum, displayDecimals: 1, rounding: 'halfUp' }) ?? 0;
