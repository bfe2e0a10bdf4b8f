import type { Direction } from '../types.ts';

/** A decision problem for property tests; values are positive and have two decimals. */
export interface Problem {
  readonly matrix: number[][];
  readonly directions: Direction[];
  readonly weights: number[];
}

type FastCheck = typeof import('fast-check')['default'];

/** Handed the library, so that only test files import it. */
export const problemsOf = (fc: FastCheck): import('fast-check').Arbitrary<Problem> =>
  fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) => {
    const cell = fc.integer({ min: 1, max: 10_000 }).map((cents) => cents / 100);
    const list = <T>(of: import('fast-check').Arbitrary<T>, length: number) =>
      fc.array(of, { minLength: length, maxLength: length });
    return fc.record({
      matrix: list(list(cell, columns), rows),
      directions: list(fc.constantFrom<Direction>('maximise', 'minimise'), columns),
      weights: list(fc.integer({ min: 1, max: 100 }), columns),
    });
  });
