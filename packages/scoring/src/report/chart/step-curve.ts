import { expectShape, formatNumber, shape } from '@osee/core';
import { type ChartFrame, label, mirror, onPage, palette, px, svgOf } from './canvas.ts';
import { frameMembers, frameOptions } from './chart-shapes.ts';

/**
 * What {@link stepCurve} draws.
 *
 * @category charts
 * @example
 * ```ts
 * import type { StepCurveInput } from '@osee/scoring/report';
 *
 * const input: StepCurveInput = {
 *   title: 'Reserve',
 *   description: 'How likely it is that an amount suffices.',
 *   locale: 'en',
 *   direction: 'ltr',
 *   across: 'Amount (KES)',
 *   up: 'Chance, per cent',
 *   points: [
 *     { share: 0.5, low: 30_000, high: 30_000 },
 *     { share: 0.8, low: 50_000, high: 52_000 },
 *   ],
 *   marks: [{ share: 0.8, at: 52_000, label: 'P80' }],
 * };
 * ```
 */
export interface StepCurveInput extends ChartFrame {
  /** What the two axes show. */
  readonly across: string;
  readonly up: string;
  /** Shares from 0 to 1, upwards, each with the ends of the amount that reaches it. */
  readonly points: readonly { readonly share: number; readonly low: number; readonly high: number }[];
  /** Points that are named. */
  readonly marks: readonly { readonly share: number; readonly at: number; readonly label: string }[];
}

const width = 760;
const height = 320;
const left = 64;
const right = 24;
const top = 24;
const bottom = 52;

/**
 * Draws which share is reached within which amount, as a line upwards; where the amount is known between two ends, the
 * band between them is hatched. The drawing mirrors for right-to-left scripts.
 *
 * @param input - points, marks and the words of the axes
 * @returns an SVG as text, without script; it has a title and a description
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `out-of-range` and a path for an input of another form
 * @category charts
 * @see WCAG 2.2, 1.4.1 (use of colour)
 * @example
 * ```ts
 * import { stepCurve } from '@osee/scoring/report';
 *
 * const svg = stepCurve({
 *   title: 'Reserve',
 *   description: 'How likely it is that an amount suffices.',
 *   locale: 'en',
 *   direction: 'ltr',
 *   across: 'Amount',
 *   up: 'Chance',
 *   points: [{ share: 0.5, low: 30, high: 30 }],
 *   marks: [{ share: 0.5, at: 30, label: 'P50' }],
 * });
 * svg.includes('P50'); // => true
 * ```
 */
export const stepCurve = (input: StepCurveInput): string => {
  expectShape(input, stepCurveForm, ['input']);
  return svgOf(input, width, height, (hatch) => drawAll(input, hatch));
};

const drawAll = (
  { points, marks, locale, direction, across, up }: StepCurveInput,
  hatch: string,
): string[] => {
  const place = mirror(direction, width);
  const amounts = [0, ...points.flatMap(({ low, high }) => [low, high]), ...marks.map(({ at }) => at)];
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  const extent = most > least ? most - least : 1;
  const x = (amount: number): number => place.at(left + ((amount - least) / extent) * (width - left - right));
  const y = (share: number): number => top + (1 - share) * (height - top - bottom);
  const number = (value: number): string => {
    const text = formatNumber(Number(value.toPrecision(6)), locale, { decimals: 6 });
    return direction === 'rtl' ? `\u2068${text}\u2069` : text;
  };
  const line = (x1: number, y1: number, x2: number, y2: number, extra: string): string =>
    `<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}" stroke="${onPage}" ${extra}/>`;
  const shares = [0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
    line(x(least), y(share), x(most), y(share), 'stroke-width="0.5" stroke-opacity="0.4"'),
    label(place.at(left - 8), y(share) + 4, number(share * 100), 'end'),
  ]);
  const scale = [0, 0.25, 0.5, 0.75, 1].map((part) =>
    label(x(least + part * extent), height - bottom + 18, number(least + part * extent), 'middle'),
  );
  const path = (end: 'low' | 'high'): string =>
    points.map((point) => `${px(x(point[end]))},${px(y(point.share))}`).join(' ');
  const isWide = points.some(({ low, high }) => high > low);
  const reversed = [...points]
    .reverse()
    .map(({ high, share }) => `${px(x(high))},${px(y(share))}`)
    .join(' ');
  return [
    ...shares,
    ...scale,
    label(place.at(8), 14, up, 'start'),
    label(place.at(width - right), height - 14, across, 'end'),
    ...(isWide ? [`<polygon points="${path('low')} ${reversed}" fill="${hatch}" stroke="none"/>`] : []),
    `<polyline points="${path('high')}" fill="none" stroke="${palette[0]}" stroke-width="2"/>`,
    ...marks.flatMap(({ share, at, label: text }) => [
      line(x(at), y(share), x(at), y(0), 'stroke-width="1" stroke-dasharray="4 3"'),
      `<circle cx="${px(x(at))}" cy="${px(y(share))}" r="4" fill="${palette[0]}" stroke="${onPage}" stroke-width="0.5"/>`,
      label(x(at), y(share) - 9, text, 'middle'),
    ]),
  ];
};

/** What a step curve reads of its input. */
export const stepCurveForm = shape.record(
  {
    ...frameMembers,
    across: shape.text,
    up: shape.text,
    points: shape.list(
      shape.record({ share: shape.numberFrom(0, 1), low: shape.number, high: shape.number }),
    ),
    marks: shape.list(shape.record({ share: shape.numberFrom(0, 1), at: shape.number, label: shape.text })),
  },
  frameOptions,
  'the input of a step curve',
);
