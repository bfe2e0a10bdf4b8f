import { describe, expect, it } from 'vitest';
import { grainOf } from './grain.ts';

describe('grainOf', () => {
  it.each<[string, number[], number]>([
    ['whole scores', [3, -7, 0, 1e15], 1],
    ['one decimal', [0.1, 0.7, -2], 0.1],
    ['two decimals', [71.35, 0.07, 12], 0.01],
    ['three decimals', [0.001, 5], 0.001],
    ['finer scores', [0.0001, 5], 0],
    ['noise in a sum', [0.1 + 0.2, 5], 0],
    ['scores just off the grid', [1 + 5e-7, 1], 0],
  ])('of %s', (_, scores, grain) => {
    expect(grainOf(Float64Array.from(scores))).toBe(grain);
  });
});
