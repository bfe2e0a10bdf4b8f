import { describe, expect, it } from 'vitest';
import { strengthOf } from './strength-of.ts';
import { type StrengthScaleId, strengthScales } from './strength-scales.ts';

const scales = Object.keys(strengthScales) as StrengthScaleId[];

describe('the words that an error allows', () => {
  it('0.775 with 0.143 is "moderate" with 95 per cent (irrCAC)', () => {
    const strength = strengthOf({ value: 0.775, standardError: 0.143 }, 'landis-koch');
    expect([strength.ofValue, strength.holds]).toEqual(['substantial', 'moderate']);
  });

  it.each([
    ['landis-koch', 0.6, 'substantial'],
    ['landis-koch', -0.01, 'poor'],
    ['landis-koch', 0, 'slight'],
    ['altman', 0.8, 'very-good'],
    ['altman', 0.199, 'poor'],
    ['fleiss', 0.75, 'excellent'],
    ['fleiss', 0.399, 'poor'],
    ['krippendorff', 0.8, 'reliable'],
    ['krippendorff', 0.667, 'tentative'],
    ['krippendorff', 0.66, 'unreliable'],
  ] as const)('%s: %f is %s, with no error both words are one', (scale, value, word) => {
    expect(strengthOf({ value, standardError: 0 }, scale)).toMatchObject({ ofValue: word, holds: word });
  });

  it.each(scales)('%s: chances rise from the highest word to the lowest, which always holds', (scale) => {
    for (const value of [-1, -0.3, 0, 0.5, 1]) {
      for (const standardError of [0.001, 0.1, 1, 1e6]) {
        const { chances } = strengthOf({ value, standardError }, scale);
        const sorted = [...chances].sort((one, two) => one.atLeast - two.atLeast);
        expect(sorted).toEqual(chances);
        expect(chances.at(-1)?.atLeast).toBe(1);
      }
    }
  });

  it('a larger error never gives a higher word', () => {
    const order = strengthScales['landis-koch'].map(({ word }) => word);
    const places = [0, 0.05, 0.1, 0.2, 0.4].map((standardError) =>
      order.indexOf(strengthOf({ value: 0.7, standardError }, 'landis-koch').holds),
    );
    expect([...places].sort((one, two) => one - two)).toEqual(places);
  });

  it.each([
    [{ value: 1.1, standardError: 0 }, 'altman', 'out-of-range', ['coefficient', 'value']],
    [{ value: 1, standardError: -1 }, 'altman', 'out-of-range', ['coefficient', 'standardError']],
    [{ value: 1, standardError: 0 }, 'cohen', 'wrong-value', ['scale']],
    [{ value: 1, standardError: 0 }, 'constructor', 'wrong-value', ['scale']],
  ])('refuses %j on %s', (coefficient, scale, code, path) => {
    expect(() => strengthOf(coefficient, scale as never)).toThrow(expect.objectContaining({ code, path }));
  });
});
