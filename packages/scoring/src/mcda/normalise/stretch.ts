/** Moves a share (0 to 1) to the range asked for. */
export function stretch(share: number, range: readonly [number, number] = [0, 1]): number {
  const [lower, upper] = range;
  return lower === 0 && upper === 1 ? share : lower + share * (upper - lower);
}
