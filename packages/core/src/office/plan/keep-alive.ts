import { readDecimal } from '../../resourcing/amount/decimal.ts';
import { plain, zero } from '../../resourcing/amount/exact.ts';
import type { AmountRange } from '../../resourcing/amount/measure.ts';
import { shiftMonth } from './months.ts';
import type { OfficeMonth, OfficeStep } from './planned-office.ts';

/** Months before its year in which a ministry asks for a budget line. */
const budgetCycle = 12;

/** The steps that keep an office alive, by the month in which each has to be done; none without a gap. */
export const keepAliveSteps = (
  months: readonly OfficeMonth[],
  start: string,
  noticeMonths: number,
): OfficeStep[] => {
  const sure = months.find(({ gap }) => readDecimal(gap.low).gt(0));
  const possible = months.find(({ gap }) => gap.high === null || readDecimal(gap.high).gt(0));
  if (possible === undefined) return [];
  const steps: OfficeStep[] = [];
  const takeStep = (
    id: OfficeStep['id'],
    before: number,
    month: OfficeMonth,
    closes: AmountRange | null,
  ): void => {
    const by = shiftMonth(month.month, -before);
    steps.push({ id, by: by < start ? start : by, because: month.month, closes });
  };
  const unknown = months.find(({ gap }) => gap.high === null);
  if (unknown) takeStep('know-the-need', noticeMonths + 3, unknown, null);
  const gapMonth = sure ?? possible;
  const { gap, gapWithConditional } = gapMonth;
  if (readDecimal(gapMonth.conditional).gt(0)) {
    takeStep('secure-conditional', noticeMonths + 3, gapMonth, {
      low: minus(gap.low, gapWithConditional.low),
      high:
        gap.high === null || gapWithConditional.high === null
          ? gapMonth.conditional
          : minus(gap.high, gapWithConditional.high),
    });
  }
  const isOpen = gapWithConditional.high === null || readDecimal(gapWithConditional.high).gt(0);
  if (isOpen) {
    if (gapMonth.isAfterTerm) takeStep('ask-for-budget-line', budgetCycle, gapMonth, gapWithConditional);
    takeStep('find-source', noticeMonths + 6, gapMonth, gapWithConditional);
  }
  if (sure) takeStep('give-notice', noticeMonths, sure, null);
  return steps.sort((a, b) => (a.by === b.by ? (a.id < b.id ? -1 : 1) : a.by < b.by ? -1 : 1));
};

const minus = (a: string, b: string): string => {
  const rest = readDecimal(a).minus(readDecimal(b));
  return plain(rest.lt(0) ? zero : rest);
};
