import { formatNumber, formatPercent } from '@osee/core';
import { mirror, px } from '../chart/canvas.ts';
import type { StepCurveInput } from '../chart/step-curve.ts';
import { outline, panelOf, panelWidth, rule, words } from './panel.ts';
import { wrapText } from './wrap-text.ts';

const left = 44;
const right = 14;
const top = 34;
const high = 230;

/** The line of what suffices, with the band of what is known between two ends hatched, and its marks listed. */
export const stepPanel = (input: StepCurveInput): string =>
  panelOf(input, (unknown) => {
    const { points, marks, locale, direction } = input;
    const place = mirror(direction, panelWidth);
    const amounts = [0, ...points.flatMap(({ low, high: end }) => [low, end]), ...marks.map(({ at }) => at)];
    const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
    const extent = most > least ? most - least : 1;
    const x = (amount: number): number =>
      place.at(left + ((amount - least) / extent) * (panelWidth - left - right));
    const y = (share: number): number => top + (1 - share) * high;
    const number = (value: number): string => {
      const text = formatNumber(Number(value.toPrecision(3)), locale, { decimals: 6 });
      return direction === 'rtl' ? `\u2068${text}\u2069` : text;
    };
    const percent = (share: number): string => {
      const text = formatPercent(share * 100, locale, { decimals: 1 });
      return direction === 'rtl' ? `\u2068${text}\u2069` : text;
    };
    const grid = [0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
      rule(x(least), y(share), x(most), y(share)),
      words(place.at(left - 6), y(share) + 4, number(share * 100), { anchor: 'end', size: 12 }),
    ]);
    const scale = [0, 0.5, 1].map((part) =>
      words(x(least + part * extent), top + high + 18, number(least + part * extent), {
        size: 12,
        anchor: part === 0 ? 'start' : part === 1 ? 'end' : 'middle',
      }),
    );
    const path = (end: 'low' | 'high'): string[] =>
      points.map((point) => `${px(x(point[end]))},${px(y(point.share))}`);
    const isWide = points.some(({ low, high: end }) => end > low);
    const band = `<polygon points="${[...path('low'), ...path('high').reverse()].join(' ')}" ${unknown} stroke="none"/>`;
    const listTop = top + high + 48;
    const drawnMarks = marks.flatMap(({ share, at, label }, row) => [
      rule(x(at), y(share), x(at), y(0), 'stroke-dasharray="4 3"'),
      `<circle cx="${px(x(at))}" cy="${px(y(share))}" r="5" class="osee-c1" fill="#1f6fb5" ${outline}/>`,
      words(x(at) + (direction === 'rtl' ? 8 : -8), y(share) + 4, String(row + 1), {
        anchor: 'end',
        size: 12,
        bold: true,
      }),
      words(place.at(8), listTop + row * 18, `${row + 1}  ${percent(share)}: ${label}`),
    ]);
    return {
      parts: [
        words(place.at(8), 14, wrapText(input.up, panelWidth - 16, 13, 1)[0] ?? ''),
        ...grid,
        ...scale,
        words(
          place.at(panelWidth - 8),
          top + high + 34 - 2,
          wrapText(input.across, panelWidth - 60, 12, 1)[0] ?? '',
          { anchor: 'end', size: 12 },
        ),
        ...(isWide ? [band] : []),
        `<polyline points="${path('high').join(' ')}" fill="none" class="osee-line" stroke="#1f6fb5" stroke-width="2.5"/>`,
        ...drawnMarks,
      ],
      height: listTop + marks.length * 18,
    };
  });
