/**
 * xoshiro128**: 32 bits a step, period 2^128 - 1. Published by D. Blackman and S. Vigna (xoshiro128starstar.c,
 * public domain). The four words of the state must not all be zero.
 */
export function xoshiro128(words: readonly [number, number, number, number]): () => number {
  const state = Uint32Array.from(words);
  return () => {
    const first = state[0] as number;
    const second = state[1] as number;
    const third = (state[2] as number) ^ first;
    const fourth = (state[3] as number) ^ second;
    state[0] = first ^ fourth;
    state[1] = second ^ third;
    state[2] = third ^ (second << 9);
    state[3] = rotateLeft(fourth, 11);
    return Math.imul(rotateLeft(Math.imul(second, 5), 7), 9) >>> 0;
  };
}

const rotateLeft = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));
