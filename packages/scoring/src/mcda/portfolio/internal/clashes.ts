import type { PortfolioRow } from '../solver.ts';

/** Who can be chosen, and who with whom, when two are chosen. */
export interface Clashes {
  /** By position: 1 or 0. */
  readonly allowed: Uint8Array;
  readonly clash: (one: number, other: number) => boolean;
}

const bitsPerWord = 32;

/** Reads rows as bans of candidates and of pairs; `null` when a row asks for something or weighs its members. */
export function createClashes(size: number, rows: readonly PortfolioRow[]): Clashes | null {
  const onlyCaps = rows.every(({ min, coefficients }) => min <= 0 && coefficients.every((own) => own === 1));
  if (!onlyCaps) return null;
  const allowed = new Uint8Array(size).fill(1);
  for (const { max, members } of rows) {
    if (max >= 1) continue;
    for (const position of members) allowed[position] = 0;
  }
  return {
    allowed,
    clash: clashOf(
      size,
      rows.filter(({ max }) => max >= 1 && max < 2),
    ),
  };
}

/** One bit a group in which there may be one only; two candidates clash when they share a bit. */
function clashOf(size: number, groups: readonly PortfolioRow[]): Clashes['clash'] {
  const words = Math.ceil(groups.length / bitsPerWord);
  const masks = new Int32Array(size * words);
  for (const [group, { members }] of groups.entries()) {
    const word = Math.floor(group / bitsPerWord);
    for (const position of members) {
      masks[position * words + word] =
        (masks[position * words + word] as number) | (1 << (group % bitsPerWord));
    }
  }
  return (one, other) => {
    for (let word = 0; word < words; word += 1) {
      if (((masks[one * words + word] as number) & (masks[other * words + word] as number)) !== 0)
        return true;
    }
    return false;
  };
}
