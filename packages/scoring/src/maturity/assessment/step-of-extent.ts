import type { ScaleOption } from '../model/scale.ts';
import type { Extent } from './extent.ts';

/** Compares a / b with c / d in whole numbers, so that no edge is moved by rounding; b and d are above 0. */
const isAtMost = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]): boolean =>
  BigInt(a) * BigInt(d) <= BigInt(c) * BigInt(b);

/** The step in whose range a share lies: the first whose upper end it does not pass. */
export const stepOfExtent = (
  options: Iterable<ScaleOption>,
  { counted, among }: Extent,
): ScaleOption | undefined => {
  for (const option of options) {
    if (option.upTo && isAtMost([counted, among], option.upTo)) return option;
  }
  return undefined;
};

/** What is wrong with an extent, as what was expected; `null` when nothing is. */
export const faultOfExtent = ({ counted, among, unknown = 0 }: Extent): string | null => {
  const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
  if (![counted, among, unknown].every(isCount)) return 'whole numbers of 0 or more';
  if (among === 0) return 'at least one case to count among';
  return counted + unknown <= among ? null : `at most ${among} cases counted or not known`;
};
