import { expectShape, formatNumber, shape, type TextDirection } from '@osee/core';
import { type ChartFrame, label, mirror, onPage, palette, px, shorten, svgOf } from './canvas.ts';
import { frameMembers, frameOptions } from './chart-shapes.ts';

/**
 * What {@link tornadoBars} draws.
 *
 * @category charts
 * @example
 * ```ts
 * import type { TornadoBarsInput } from '@osee/scoring/report';
 *
 * const input: TornadoBarsInput = {
 *   title: 'What moves the difference',
 *   description: 'Difference in cost with each assumption at both of its ends.',
 *   locale: 'en',
 *   direction: 'ltr',
 *   base: -100,
 *   baseName: 'as assumed',
 *   lowName: 'assumption at its low end',
 *   highName: 'assumption at its high end',
 *   bars: [{ name: 'Users', atLow: 400, atHigh: -1100 }],
 * };
 * ```
 */
export interface TornadoBarsInput extends ChartFrame {
  /** The result with every figure as assumed. */
  readonly base: number;
  /** The words for the line of the base, and for the two parts of a bar. */
  readonly baseName: string;
  readonly lowName: string;
  readonly highName: string;
  /** In the order in which they are drawn; `costSensitivity` of `@osee/core/resourcing` gives the widest first. */
  readonly bars: readonly {
    readonly name: string;
    /** The result with this figure at its low end, and at its high end; `null` where it is not known. */
    readonly atLow: number | null;
    readonly atHigh: number | null;
  }[];
  /** The words for an end that is not known; a dash if left out. */
  readonly notKnown?: string;
}

const width = 760;
const labels = 220;
const side = 92;
const row = 34;
const half = 13;
const legendRow = 18;

/**
 * Draws how far each figure moves a result: from the base to the result with the figure at its low end, hatched, and
 * below it to the result at its high end, filled, each with its number. A dotted line marks zero, where a difference
 * turns. The drawing mirrors for right-to-left scripts.
 *
 * @param input - base and bars
 * @returns an SVG as text, without script; it has a title and a description
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `out-of-range` and a path for an input of another form
 * @category charts
 * @see WCAG 2.2, 1.4.1 (use of colour)
 * @example
 * ```ts
 * import { tornadoBars } from '@osee/scoring/report';
 *
 * const svg = tornadoBars({
 *   title: 'What moves the difference',
 *   description: 'Difference in cost with each assumption at both of its ends.',
 *   locale: 'en',
 *   direction: 'ltr',
 *   base: -100,
 *   baseName: 'as assumed',
 *   lowName: 'low end',
 *   highName: 'high end',
 *   bars: [{ name: 'Users', atLow: 400, atHigh: -1100 }],
 * });
 * svg.includes('>-1,100<'); // => true
 * ```
 */
export const tornadoBars = (input: TornadoBarsInput): string => {
  expectShape(input, tornadoForm, ['input']);
  const height = input.bars.length * row + 28 + 3 * legendRow;
  return svgOf(input, width, height, (hatch) => drawAll(input, hatch));
};

type Bar = TornadoBarsInput['bars'][number];

interface Scale {
  readonly place: ReturnType<typeof mirror>;
  /** Where a result lies, from the starting edge. */
  readonly across: (result: number) => number;
  readonly number: (result: number) => string;
}

const drawAll = (input: TornadoBarsInput, hatch: string): string[] => {
  const { bars, base, baseName, lowName, highName } = input;
  const scale = scaleOf(input);
  const foot = bars.length * row + 8;
  const upright = (result: number, dashes: string): string => {
    const x = px(scale.place.at(scale.across(result)));
    return `<line x1="${x}" y1="2" x2="${x}" y2="${px(foot)}" stroke="${onPage}" stroke-width="1"${dashes}/>`;
  };
  const spans = bars.some(({ atLow, atHigh }) => {
    const ends = [atLow ?? base, atHigh ?? base, base];
    return Math.min(...ends) < 0 && Math.max(...ends) > 0;
  });
  const legendTop = foot + 12;
  const words = [lowName, highName].flatMap((name, place) => [
    box(scale, 10, legendTop + place * legendRow, 12, 12, place === 0 ? hatch : palette[0]),
    label(scale.place.at(30), legendTop + place * legendRow + 10, name, 'start'),
  ]);
  const baseLine = label(
    scale.place.at(30),
    legendTop + 2 * legendRow + 10,
    `${baseName}  ${scale.number(base)}`,
    'start',
  );
  return [
    ...bars.flatMap((bar, line) => drawBar(input, bar, line, scale, hatch)),
    upright(base, ''),
    ...(spans ? [upright(0, ' stroke-dasharray="2 3"')] : []),
    ...words,
    baseLine,
  ];
};

/** From the least to the greatest result; ends of more than double range are brought down first. */
const scaleOf = ({ bars, base, direction, locale }: TornadoBarsInput): Scale => {
  const results = [base, ...bars.flatMap(({ atLow, atHigh }) => [atLow ?? base, atHigh ?? base])];
  let [least, most] = [base, base];
  for (const result of results) {
    least = Math.min(least, result);
    most = Math.max(most, result);
  }
  const extent = most / 2 - least / 2;
  const room = width - labels - 2 * side;
  const share = (result: number): number => (extent > 0 ? (result / 2 - least / 2) / extent : 0.5);
  return {
    place: mirror(direction, width),
    across: (result) => labels + side + share(result) * room,
    number: (result) => tornadoNumber(result, locale, direction),
  };
};

/** A result as it stands beside its bar. */
export const tornadoNumber = (result: number, locale: string, direction: TextDirection): string => {
  const isLarge = Math.abs(result) >= 100_000;
  const shown = isLarge ? result : Number(result.toPrecision(6));
  const text = formatNumber(shown, locale, { decimals: isLarge ? 0 : 6 });
  return direction === 'rtl' ? `\u2068${text}\u2069` : text;
};

const box = (
  { place }: Scale,
  start: number,
  y: number,
  extent: number,
  height: number,
  fill: string,
): string =>
  `<rect x="${px(place.x(start, extent))}" y="${px(y)}" width="${px(extent)}" height="${px(height)}" fill="${fill}" stroke="${onPage}" stroke-width="0.5"/>`;

const drawBar = (input: TornadoBarsInput, bar: Bar, line: number, scale: Scale, hatch: string): string[] => {
  const { base, notKnown = '–' } = input;
  const top = line * row + 4;
  const part = (result: number | null, y: number, fill: string): string[] => {
    if (result === null) return [label(scale.place.at(scale.across(base) + 6), y + 10, notKnown, 'start')];
    const [from, to] = [scale.across(Math.min(base, result)), scale.across(Math.max(base, result))];
    const text = scale.number(result);
    return [
      box(scale, from, y, to - from, half, fill),
      result < base
        ? label(scale.place.at(from - 6), y + 10, text, 'end')
        : label(scale.place.at(to + 6), y + 10, text, 'start'),
    ];
  };
  return [
    label(scale.place.at(10), top + half + 4, shorten(bar.name, 30), 'start'),
    ...part(bar.atLow, top, hatch),
    ...part(bar.atHigh, top + half, palette[0]),
  ];
};

/** What tornado bars read of their input. */
export const tornadoForm = shape.record(
  {
    ...frameMembers,
    base: shape.number,
    baseName: shape.text,
    lowName: shape.text,
    highName: shape.text,
    bars: shape.list(
      shape.record({
        name: shape.text,
        atLow: shape.orNull(shape.number),
        atHigh: shape.orNull(shape.number),
      }),
    ),
  },
  { ...frameOptions, notKnown: shape.text },
  'the input of tornado bars',
);
