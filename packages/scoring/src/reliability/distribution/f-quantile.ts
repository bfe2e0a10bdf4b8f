import { betaShareBelow } from './beta.ts';

/** The value at or below which a share of the F distribution lies; the share lies between 0 and 1. */
export const fQuantile = (share: number, above: number, below: number): number => {
  let low = 0;
  let high = 1;
  // Halving until the two are neighbours, or the last place of 1 is reached.
  for (let step = 0; step < 120; step += 1) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (betaShareBelow(middle, above / 2, below / 2) < share) low = middle;
    else high = middle;
  }
  const x = (low + high) / 2;
  return (below * x) / (above * (1 - x));
};
