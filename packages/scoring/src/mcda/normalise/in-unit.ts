import type { Column, Scale } from './scaler.ts';

/** Beyond this magnitude, or below its inverse, sums and squares could leave the range of a number. */
const safe = 2 ** 400;

const unitOf = (known: readonly number[]): number => {
  const magnitude = known.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  if (magnitude === 0 || (magnitude < safe && magnitude > 1 / safe)) return 1;
  return 2 ** Math.max(-1074, Math.min(1023, Math.floor(Math.log2(magnitude))));
};

/**
 * For methods that do not depend on the unit: very large and very small values are told in another one first. It
 * is a power of 2, so that no digit is lost.
 */
export const inUnit =
  (scaleOf: (column: Column) => Scale) =>
  (column: Column): Scale => {
    const unit = unitOf(column.known);
    if (unit === 1) return scaleOf(column);
    const scale = scaleOf({ ...column, known: column.known.map((value) => value / unit) });
    return scale && ((value) => scale(value / unit));
  };
