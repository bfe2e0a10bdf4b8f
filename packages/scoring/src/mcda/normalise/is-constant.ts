/** Values that differ by no more than this share of the largest magnitude differ by rounding only. */
const tolerance = 1e-12;

/** Whether values cannot tell their alternatives apart. */
export function isConstant(known: readonly number[]): boolean {
  const low = known.reduce((a, b) => Math.min(a, b));
  const high = known.reduce((a, b) => Math.max(a, b));
  // Each end by itself, since the difference of two large ones can overflow.
  const magnitude = Math.max(Math.abs(low), Math.abs(high));
  return low === high || high / magnitude - low / magnitude <= tolerance;
}
