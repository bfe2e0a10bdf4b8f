import type { Goalpost } from '../normalise/normalise-options.ts';

/** Life expectancy, expected and mean years of schooling, income; UNDP, Human Development Report, technical note 1. */
export const hdiGoalposts: Goalpost[] = [
  { lower: 20, upper: 85 },
  { lower: 0, upper: 18 },
  { lower: 0, upper: 15 },
  { lower: 100, upper: 75_000, logarithmic: true },
];
