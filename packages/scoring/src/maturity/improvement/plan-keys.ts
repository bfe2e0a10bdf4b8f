import { magnitudeOf } from '../../number/compare.ts';
import type { Candidate } from './candidates.ts';

/**
 * One whole number for what a plan is judged by, so that plans add up and compare in one step: the effort first; among
 * equal efforts more criteria, then steps that are spread evenly (the least sum of squares), then more parts.
 */
export interface PlanKeys {
  /** What raising one candidate to a choice adds. */
  readonly keyOf: (position: number, choice: number) => number;
  /** The least effort that a plan of at least this key can have. */
  readonly effortOf: (key: number) => number;
  /** Keys with the same whole share of this, rounded up, have the same effort. */
  readonly effortKey: number;
  /** What a part that is touched takes off. */
  readonly partBonus: number;
}

const largest = 1_125_899_906_842_624;

/** The largest number that all efforts are whole multiples of, or a fraction so small that the rest does not matter. */
const unitOf = (efforts: readonly number[], smallest: number): number => {
  const rest = (left: number, right: number): number =>
    right <= left * 1e-9 ? left : rest(right, left % right > right * (1 - 1e-9) ? 0 : left % right);
  const common = efforts.reduce((unit, effort) => rest(Math.max(unit, effort), Math.min(unit, effort)), 0);
  const fits = efforts.every((effort) => {
    const count = effort / common;
    return Math.abs(count - Math.round(count)) <= count * 1e-12;
  });
  return fits && common >= smallest ? common : smallest;
};

/** Prepares the keys of the plans for some candidates. */
export const planKeys = (candidates: readonly Candidate[], parts: number): PlanKeys => {
  const tops = candidates.map(({ steps }) => steps.length - 1);
  const highest = magnitudeOf(candidates.map(({ effort }) => effort)) || 1;
  const efforts = candidates.map(({ effort }) => effort / highest);
  const evenness = parts + 1;
  const count = evenness * tops.reduce((sum, top) => sum + top * top, 0) + parts + 1;
  const cost = count * (candidates.length + 2);
  const total = efforts.reduce((sum, effort, position) => sum + effort * (tops[position] ?? 0), 0);
  const unit = unitOf(efforts, total / (largest / cost));
  // Rounded down where no unit fits all, so that a bound never claims too much.
  const units = efforts.map((effort) => Math.floor((effort / unit) * (1 + 1e-12)));
  return {
    keyOf: (position, choice) =>
      choice === 0 ? 0 : (units[position] ?? 0) * choice * cost - count + choice * choice * evenness,
    effortOf: (key) => Math.max(0, Math.ceil((key - count) / cost)) * unit * highest,
    effortKey: cost,
    partBonus: 1,
  };
};
