import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsOf } from '../internal/matrices.fixture.ts';
import { normalise } from './normalise.ts';
import type { NormalisationMethod } from './normalise-options.ts';

const problems = problemsOf(fc);

const monotone: NormalisationMethod[] = [
  'minmax',
  'max',
  'max-absolute',
  'sum',
  'vector',
  'linear',
  'nonlinear',
  'enhanced-accuracy',
  'zavadskas-turskis',
  'zscore',
  'rank',
  'borda',
  'percentile-rank',
];

describe.each(monotone)('%s', (method) => {
  it('keeps the order of benefits and turns that of costs round', () => {
    fc.assert(
      fc.property(problems, ({ matrix, directions }) => {
        const scaled = normalise(matrix, directions, method);
        for (const [column, direction] of directions.entries()) {
          for (const [i, row] of matrix.entries()) {
            for (const [k, other] of matrix.entries()) {
              const difference = (row[column] as number) - (other[column] as number);
              const lead = direction === 'maximise' ? difference : -difference;
              const after = (scaled[i]?.[column] as number) - (scaled[k]?.[column] as number);
              if (lead > 0) expect(after).toBeGreaterThan(-1e-12);
              if (lead === 0) expect(after).toBe(0);
            }
          }
        }
      }),
    );
  });

  it('is finite and leaves its input alone', () => {
    fc.assert(
      fc.property(problems, ({ matrix, directions }) => {
        const before = structuredClone(matrix);
        expect(normalise(matrix, directions, method).flat().every(Number.isFinite)).toBe(true);
        expect(matrix).toEqual(before);
      }),
    );
  });
});

describe('goalposts', () => {
  it('judge each alternative by itself', () => {
    fc.assert(
      fc.property(problems, ({ matrix, directions }) => {
        const goalposts = directions.map(() => ({ lower: 5, upper: 80 }));
        const all = normalise(matrix, directions, 'goalposts', { goalposts });
        for (const [index, row] of matrix.entries()) {
          expect(normalise([row], directions, 'goalposts', { goalposts })[0]).toEqual(all[index]);
        }
      }),
    );
  });
});

describe('minmax and zscore', () => {
  it('do not depend on the unit', () => {
    fc.assert(
      fc.property(problems, fc.constantFrom(0.5, 8), ({ matrix, directions }, k) => {
        const moved = matrix.map((row) => row.map((value) => value * k + 3));
        for (const method of ['minmax', 'zscore'] as const) {
          const expected = normalise(matrix, directions, method).flat();
          for (const [index, value] of normalise(moved, directions, method).flat().entries()) {
            expect(value).toBeCloseTo(expected[index] as number, 8);
          }
        }
      }),
    );
  });
});
