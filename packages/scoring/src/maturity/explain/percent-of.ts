import { displayScore } from './display-score.ts';

/** A share as whole per cent; only all of it is 100. */
export const percentOf = (share: number): number =>
  displayScore(share, 1, { displayMaximum: 100, displayDecimals: 0, rounding: 'halfUp' }) ?? 0;
