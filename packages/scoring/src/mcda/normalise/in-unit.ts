import { magnitudeOf } from '../../number/compare.ts';
import { unitOf } from '../../number/power-of-two.ts';
import type { Column, Scale } from './scaler.ts';

/** Beyond this magnitude, or below its inverse, sums and squares could leave the range of a number. */
const safe = 1e120;

const isSafe = (magnitude: number): boolean => magnitude === 0 || (magnitude < safe && magnitude > 1 / safe);

/**
 * For methods that do not depend on the unit: very large and very small values are told in another one first. It
 * is a power of 2, so that no digit is lost.
 */
export const inUnit =
  (scaleOf: (column: Column) => Scale) =>
  (column: Column): Scale => {
    const magnitude = magnitudeOf(column.known);
    if (isSafe(magnitude)) return scaleOf(column);
    const unit = unitOf(magnitude);
    const scale = scaleOf({ ...column, known: column.known.map((value) => value / unit) });
    return typeof scale === 'function' ? (value) => scale(value / unit) : scale;
  };
