import { describe, expect, it } from 'vitest';
import { createRandom } from './create-random.ts';
import { splitMix64 } from './split-mix-64.ts';
import { xoshiro128 } from './xoshiro-128.ts';

describe('createRandom', () => {
  it('follows the reference algorithms', () => {
    // The first words of xoshiro128** from the state 1, 2, 3, 4, and of SplitMix64 from 1477776061723855037:
    // both worked out apart from this code, from the published algorithms.
    const next = xoshiro128([1, 2, 3, 4]);
    expect(Array.from({ length: 5 }, next)).toEqual([11520, 0, 5927040, 70819200, 2031721883]);
    const nextWord = splitMix64(1477776061723855037n);
    expect([nextWord(), nextWord()]).toEqual([1985237415132408290n, 2979275885539914483n]);
  });

  it('gives the same stream for the same seed', () => {
    const [one, other] = [createRandom(7), createRandom(7)];
    expect(Array.from({ length: 50 }, one.next)).toEqual(Array.from({ length: 50 }, other.next));
  });
});
