import { formatMessage, textDirection } from '@osee/core';
import type { RiskReserve } from '../../risk/reserve/risk-reserve-result.ts';
import { stepCurve } from '../chart/step-curve.ts';
import type { ReportBlock, ReportCell } from '../document/report.ts';
import type { Drawing } from '../figure/drawing.ts';
import { amountText, type RiskReportInput, textsOf } from './risk-report-input.ts';

/** The curve of the reserve with the levels that were asked for, and the table of what it shows. */
export const reserveFigure = (input: RiskReportInput, reserve: RiskReserve): ReportBlock => {
  const texts = textsOf(input);
  const { locale } = texts;
  const unit = reserve.measure === 'days' ? formatMessage(texts, 'unit-days') : (reserve.currency ?? '');
  const title = formatMessage(texts, 'reserve');
  const held = reserve.levels.flatMap(({ level, reserve: amount, ends }) =>
    amount === null ? [] : [{ level, amount, ends }],
  );
  const drawing = {
    kind: 'stepCurve',
    input: {
      title,
      description: formatMessage(texts, 'reserve-description'),
      locale,
      direction: textDirection(locale),
      across: formatMessage(texts, 'reserve-axis', { unit }),
      up: formatMessage(texts, 'reserve-level'),
      points: reserve.curve.map(({ level, quantile }) => ({ share: level, ...quantile })),
      marks: held.map(({ level, amount }) => ({
        share: level,
        at: amount.high,
        label: amountText(amount.high, locale),
      })),
    },
  } as const satisfies Drawing;
  const svg = stepCurve(drawing.input);
  return {
    kind: 'figure',
    svg,
    drawing,
    table: {
      caption: title,
      decimals: 2,
      header: [
        formatMessage(texts, 'reserve-level'),
        formatMessage(texts, 'reserve-amount', { unit }),
        formatMessage(texts, 'at-best'),
        formatMessage(texts, 'at-worst'),
      ],
      rows: held.map(({ level, amount, ends }): ReportCell[] => [
        level * 100,
        amount.low === amount.high
          ? amount.high
          : formatMessage(texts, 'reserve-between', { low: amount.low, high: amount.high }),
        Math.max(0, ends.low),
        ends.high === null ? formatMessage(texts, 'no-limit') : Math.max(0, ends.high),
      ]),
    },
  };
};
