import type { DrawRanks } from './rank-draws.ts';

// Three ranks of 9 bits share a word, each below a guard bit: one subtraction then compares three draws.
const laneBits = 10;
const guards = (1 << 9) | (1 << 19) | (1 << 29);
const laneOnes = 1 | (1 << 10) | (1 << 20);
const laneMask = (1 << laneBits) - 1;
const wordsPerBlock = 340;
const mostPackedAlternatives = 512;

/** How often each alternative ranks before each other one: `wins[first * alternatives + second]`. */
export function countPairwiseWins(drawRanks: DrawRanks): Uint32Array {
  if (drawRanks.alternatives > mostPackedAlternatives) return countOneByOne(drawRanks);
  const { alternatives, draws, hasTies } = drawRanks;
  const words = Math.ceil(draws / 3);
  const packed = packLanes(drawRanks, words);
  const losses = new Uint32Array(alternatives * alternatives);
  for (let from = 0; from < words; from += wordsPerBlock) {
    const until = Math.min(words, from + wordsPerBlock);
    for (let first = 0; first < alternatives; first += 1) {
      for (let second = hasTies ? 0 : first + 1; second < alternatives; second += 1) {
        const at = first * alternatives + second;
        losses[at] =
          (losses[at] as number) + countNotBefore(packed, first * words, second * words, from, until);
      }
    }
  }
  return winsFromLosses(losses, alternatives, words * 3, draws, hasTies);
}

/** In how many draws of a block the first ranks with or after the second; empty lanes count as one each. */
function countNotBefore(
  packed: Int32Array,
  first: number,
  second: number,
  from: number,
  until: number,
): number {
  let lanes = 0;
  for (let word = from; word < until; word += 1) {
    const difference = ((packed[first + word] as number) | guards) - (packed[second + word] as number);
    lanes += (difference >>> 9) & laneOnes;
  }
  return (lanes & laneMask) + ((lanes >>> laneBits) & laneMask) + (lanes >>> (2 * laneBits));
}

function winsFromLosses(
  losses: Uint32Array,
  alternatives: number,
  lanes: number,
  draws: number,
  hasTies: boolean,
): Uint32Array {
  const wins = new Uint32Array(alternatives * alternatives);
  for (let first = 0; first < alternatives; first += 1) {
    for (let second = hasTies ? 0 : first + 1; second < alternatives; second += 1) {
      if (first === second) continue;
      const won = lanes - (losses[first * alternatives + second] as number);
      wins[first * alternatives + second] = won;
      if (!hasTies) wins[second * alternatives + first] = draws - won;
    }
  }
  return wins;
}

function packLanes({ ranks, alternatives, draws }: DrawRanks, words: number): Int32Array {
  const packed = new Int32Array(alternatives * words);
  for (let alternative = 0; alternative < alternatives; alternative += 1) {
    for (let word = 0; word < words; word += 1) {
      const at = alternative * draws + word * 3;
      const left = draws - word * 3;
      packed[alternative * words + word] =
        (ranks[at] as number) |
        (left > 1 ? (ranks[at + 1] as number) << laneBits : 0) |
        (left > 2 ? (ranks[at + 2] as number) << (2 * laneBits) : 0);
    }
  }
  return packed;
}

function countOneByOne({ ranks, alternatives, draws }: DrawRanks): Uint32Array {
  const wins = new Uint32Array(alternatives * alternatives);
  for (let first = 0; first < alternatives; first += 1) {
    for (let second = 0; second < alternatives; second += 1) {
      let won = 0;
      for (let draw = 0; draw < draws; draw += 1) {
        if ((ranks[first * draws + draw] as number) < (ranks[second * draws + draw] as number)) won += 1;
      }
      wins[first * alternatives + second] = won;
    }
  }
  return wins;
}
