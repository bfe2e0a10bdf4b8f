import { type Shape, simple } from '../../input/shape-walk.ts';

/** A month as `YYYY-MM`. */
export const monthShape: Shape = /* @__PURE__ */ simple(
  'a month as YYYY-MM',
  (value) => typeof value === 'string' && /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])$/u.test(value),
  'wrong-value',
);

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

/** The month so many months later. */
export const shiftMonth = (month: string, months: number): string => {
  const number = numberOf(month) + months;
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
};

/** So many months from a first one on. */
export const monthsFrom = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, place) => shiftMonth(first, place));

/** Whether something is there in a month. */
export const isIn = (
  month: string,
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
): boolean => (from === undefined || month >= from) && (to === undefined || month <= to);

/** Months that follow each other, as runs. */
export const runsOf = (months: readonly string[]): { readonly from: string; readonly to: string }[] => {
  const runs: { from: string; to: string }[] = [];
  for (const month of months) {
    const last = runs.at(-1);
    if (last && shiftMonth(last.to, 1) === month) last.to = month;
    else runs.push({ from: month, to: month });
  }
  return runs;
};
