import { expectShape, shape } from '@osee/core';
import { type ChartFrame, label, mirror, onPage, palette, px, shorten, svgOf } from './canvas.ts';
import { frameMembers, frameOptions } from './chart-shapes.ts';

/**
 * One part of a stacked bar.
 *
 * @category charts
 * @example
 * ```ts
 * import type { BarPart } from '@osee/scoring/report';
 *
 * const part: BarPart = { id: 'champion', value: null, most: 10 };
 * ```
 */
export interface BarPart {
  /** The same id has the same colour and number in every bar. */
  readonly id: string;
  /** From 0 to `most`; `null` is not known and drawn hatched up to `most`. */
  readonly value: number | null;
  readonly most: number;
}

/**
 * What {@link stackedBars} draws.
 *
 * @category charts
 * @example
 * ```ts
 * import type { StackedBarsInput } from '@osee/scoring/report';
 *
 * const input: StackedBarsInput = {
 *   title: 'Scores',
 *   description: 'Points of each country by criterion.',
 *   locale: 'en',
 *   direction: 'ltr',
 *   maximum: 100,
 *   parts: [{ id: 'champion', name: 'Champion' }],
 *   unknown: 'not known',
 *   bars: [{ name: 'Kenya', parts: [{ id: 'champion', value: 40, most: 100 }] }],
 * };
 * ```
 */
export interface StackedBarsInput extends ChartFrame {
  /** The value that fills the width. */
  readonly maximum: number;
  /** Ids and names of the parts, in the order of the legend. */
  readonly parts: readonly { readonly id: string; readonly name: string }[];
  /** The word for hatched parts in the legend. */
  readonly unknown: string;
  readonly bars: readonly { readonly name: string; readonly parts: readonly BarPart[] }[];
}

const width = 760;
const labels = 170;
const row = 26;
const legendRow = 18;

/**
 * Draws one bar an item, cut into parts. Parts are told apart by number as well as by colour, what is not known is
 * hatched, and the drawing mirrors for right-to-left scripts.
 *
 * @param input - bars and legend
 * @returns an SVG as text, without script; it has a title and a description
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `out-of-range` and a path for an input of another form
 * @category charts
 * @see WCAG 2.2, 1.4.1 (use of colour)
 * @example
 * ```ts
 * import { stackedBars } from '@osee/scoring/report';
 *
 * const svg = stackedBars({
 *   title: 'Scores',
 *   description: 'Points by criterion.',
 *   locale: 'en',
 *   direction: 'ltr',
 *   maximum: 100,
 *   parts: [{ id: 'champion', name: 'Champion' }],
 *   unknown: 'not known',
 *   bars: [{ name: 'Kenya', parts: [{ id: 'champion', value: null, most: 100 }] }],
 * });
 * svg.includes('url(#osee-unknown-'); // => true
 * ```
 */
export const stackedBars = (input: StackedBarsInput): string => {
  expectShape(input, stackedBarsForm, ['input']);
  return svgOf(input, width, heightOf(input), (hatch) => drawAll(input, hatch));
};

const legendTopOf = ({ bars }: StackedBarsInput): number => bars.length * row + 12;
const heightOf = (input: StackedBarsInput): number =>
  legendTopOf(input) + (input.parts.length + 1) * legendRow + 4;

const drawAll = (input: StackedBarsInput, hatch: string): string[] => {
  const { bars, parts, maximum, direction } = input;
  const place = mirror(direction, width);
  const scale = (width - labels - 10) / (maximum > 0 ? maximum : 1);
  const order = new Map(parts.map(({ id }, position) => [id, position]));
  const body = bars.flatMap((bar, line) => {
    const top = line * row + 4;
    let start = labels;
    const drawn = bar.parts.flatMap((part) => {
      const extent = (part.value ?? part.most) * scale;
      const position = order.get(part.id) ?? 0;
      const fill = part.value === null ? hatch : colourOf(position);
      const box = drawPart(place.x(start, extent), top, extent, fill, part.value === null ? null : position);
      start += extent;
      return extent > 0 ? box : [];
    });
    return [label(place.at(labels - 8), top + 14, shorten(bar.name, 24), 'end'), ...drawn];
  });
  const legendTop = legendTopOf(input);
  const legend = parts.flatMap(({ name }, position) =>
    legendLine(place, legendTop + position * legendRow, `${position + 1}  ${name}`, colourOf(position)),
  );
  const unknown = legendLine(place, legendTop + parts.length * legendRow, input.unknown, hatch);
  return [...body, ...legend, ...unknown];
};

const colourOf = (position: number): string => palette[position % palette.length] ?? palette[0];

/** A box with the number of its part where there is room; `position` is `null` for what is not known. */
const drawPart = (x: number, y: number, extent: number, fill: string, position: number | null): string[] => {
  const box = `<rect x="${px(x)}" y="${px(y)}" width="${px(extent)}" height="18" fill="${fill}" stroke="${onPage}" stroke-width="0.5"/>`;
  if (extent < 16 || position === null) return [box];
  const ink = position % 2 === 0 ? '#fff' : '#1a1a1a';
  return [box, label(x + extent / 2, y + 13, String(position + 1), 'middle', ink)];
};

const legendLine = (place: ReturnType<typeof mirror>, y: number, text: string, fill: string): string[] => [
  `<rect x="${px(place.x(10, 12))}" y="${px(y)}" width="12" height="12" fill="${fill}" stroke="${onPage}" stroke-width="0.5"/>`,
  label(place.at(30), y + 10, text, 'start'),
];

/** What stacked bars read of their input. */
export const stackedBarsForm = shape.record(
  {
    ...frameMembers,
    maximum: shape.number,
    parts: shape.list(shape.record({ id: shape.text, name: shape.text })),
    unknown: shape.text,
    bars: shape.list(
      shape.record({
        name: shape.text,
        parts: shape.list(
          shape.record({ id: shape.text, value: shape.orNull(shape.number), most: shape.number }),
        ),
      }),
    ),
  },
  frameOptions,
  'the input of stacked bars',
);
