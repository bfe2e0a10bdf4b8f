import { describe, expect, it } from 'vitest';
import { assess, sound } from '../testing/build-model.fixture.ts';
import { scoreMaturity } from './score-maturity.ts';

describe('bands', () => {
  it('finds the band of a score, with the edge on the side that the policy names', () => {
    const bands = [
      { id: 'low', title: 'Low', from: 0, to: 0.5 },
      { id: 'high', title: 'High', from: 0.5, to: 1 },
    ];
    const bandAt = (value: number, bandEdge: 'upper' | 'lower') => {
      const banded = sound({ bands, policies: { bandEdge } });
      return scoreMaturity(banded, assess(banded, { x: value, y: value })).root.bandId;
    };
    expect([0, 0.25, 0.5, 1].map((value) => bandAt(value, 'upper'))).toEqual(['low', 'low', 'high', 'high']);
    expect([0, 0.25, 0.5, 1].map((value) => bandAt(value, 'lower'))).toEqual(['low', 'low', 'low', 'high']);
  });
});
