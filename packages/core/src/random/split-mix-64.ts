const mask = (1n << 64n) - 1n;

/**
 * SplitMix64: turns one integer into well mixed 64-bit words, used to fill the state of a larger generator.
 * Published by S. Vigna (splitmix64.c, public domain), after Steele, Lea and Flood (2014).
 */
export function splitMix64(seed: bigint): () => bigint {
  let state = seed & mask;
  return () => {
    state = (state + 0x9e3779b97f4a7c15n) & mask;
    let word = state;
    word = ((word ^ (word >> 30n)) * 0xbf58476d1ce4e5b9n) & mask;
    word = ((word ^ (word >> 27n)) * 0x94d049bb133111ebn) & mask;
    return word ^ (word >> 31n);
  };
}
