import { describeValue } from '../errors/describe-value.ts';
import { OseeError } from '../errors/osee-error.ts';
import { splitMix64 } from './split-mix-64.ts';
import { xoshiro128 } from './xoshiro-128.ts';

/**
 * A stream of numbers that depends on its seed alone.
 *
 * @category reproducibility
 * @example
 * ```ts
 * import { createRandom, type Random } from '@osee/core';
 *
 * const random: Random = createRandom(2024);
 * const value = random.next();
 * value >= 0 && value < 1; // => true
 * ```
 */
export interface Random {
  /** A number from 0 up to, but never, 1: a multiple of 2^-53. */
  readonly next: () => number;
  /** A whole number from 0 to 2^32 - 1. */
  readonly nextUint32: () => number;
}

/**
 * Makes a seeded generator: xoshiro128**, its state filled by SplitMix64. Only whole-number arithmetic is used,
 * so every JavaScript engine gives the same stream. Not for secrets.
 *
 * @param seed - a whole number from 0 to 2^53 - 1
 * @returns a generator with a state of its own
 * @throws `OseeError` with code `bad-seed` when the seed is not such a number
 * @see Blackman and Vigna, Scrambled linear pseudorandom number generators (2021), https://prng.di.unimi.it
 * @category reproducibility
 * @example
 * ```ts
 * import { createRandom } from '@osee/core';
 *
 * const random = createRandom(2024);
 * const again = createRandom(2024);
 * random.nextUint32() === again.nextUint32(); // => true
 * ```
 */
export function createRandom(seed: number): Random {
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new OseeError(
      'bad-seed',
      `Expected a whole number from 0 to 2^53 - 1, got ${describeValue(seed)}.`,
      {
        path: ['seed'],
        details: { got: seed },
      },
    );
  }
  const nextWord = splitMix64(BigInt(seed));
  const low = nextWord();
  const high = nextWord();
  const nextUint32 = xoshiro128([lowerHalf(low), upperHalf(low), lowerHalf(high), upperHalf(high)]);
  const next = () => ((nextUint32() >>> 5) * 67_108_864 + (nextUint32() >>> 6)) / 9_007_199_254_740_992;
  return { next, nextUint32 };
}

const lowerHalf = (word: bigint): number => Number(word & 0xffff_ffffn);
const upperHalf = (word: bigint): number => Number(word >> 32n);
