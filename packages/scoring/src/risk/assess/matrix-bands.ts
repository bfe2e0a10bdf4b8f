import type { RiskScale } from '../register/risk-scale.ts';
import type { StepRange } from './steps.ts';

/** The band of a cell, by place from 0, and what cells are ordered by: the product, or the place of the band. */
export const cellAt = (
  { matrix }: RiskScale,
  likelihood: number,
  impact: number,
): { readonly band: number; readonly score: number } => {
  if (matrix.kind === 'cells') {
    const id = matrix.cells[likelihood]?.[impact];
    const band = matrix.bands.findIndex((each) => each.id === id);
    return { band, score: band };
  }
  const score = (likelihood + 1) * (impact + 1);
  return { band: matrix.bands.findIndex(({ from, to }) => score >= from && score <= to), score };
};

/** The bands and scores that a risk can have. */
export const bandsOf = (
  scale: RiskScale,
  likelihood: StepRange,
  impact: StepRange,
): { readonly bands: readonly string[]; readonly lowest: number; readonly highest: number } => {
  const found = new Set<number>();
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let row = likelihood.first; row <= likelihood.last; row += 1) {
    for (let column = impact.first; column <= impact.last; column += 1) {
      const { band, score } = cellAt(scale, row, column);
      found.add(band);
      lowest = Math.min(lowest, score);
      highest = Math.max(highest, score);
    }
  }
  const bands = scale.matrix.bands.filter((_, place) => found.has(place)).map(({ id }) => id);
  return { bands, lowest, highest };
};
