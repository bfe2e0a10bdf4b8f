/** The kernel of a relation, and what its cycles leave undecided. */
export interface Kernel {
  readonly kernel: readonly number[];
  readonly undecided: readonly number[];
}

/** Takes what nobody left outranks, drops what that outranks, and goes on. */
export function kernelOf(outranks: readonly (readonly boolean[])[]): Kernel {
  const kernel: number[] = [];
  let left = outranks.map((_, index) => index);
  while (left.length > 0) {
    const free = left.filter((index) => !left.some((rival) => outranks[rival]?.[index] === true));
    if (free.length === 0) break;
    kernel.push(...free);
    left = left.filter(
      (index) => !free.includes(index) && !free.some((member) => outranks[member]?.[index] === true),
    );
  }
  return { kernel: kernel.sort((a, b) => a - b), undecided: left };
}
