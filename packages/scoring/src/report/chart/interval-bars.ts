import { expectShape, shape } from '@osee/core';
import { type ChartFrame, label, mirror, onPage, palette, px, shorten, svgOf } from './canvas.ts';
import { frameMembers, frameOptions } from './chart-shapes.ts';
import { figureText } from './shown-figure.ts';

/**
 * What {@link intervalBars} draws.
 *
 * @category charts
 * @example
 * ```ts
 * import type { IntervalBarsInput } from '@osee/scoring/report';
 *
 * const input: IntervalBarsInput = {
 *   title: 'Maturity',
 *   description: 'Score of each category.',
 *   locale: 'en',
 *   direction: 'ltr',
 *   maximum: 100,
 *   notKnown: 'not known',
 *   bars: [{ name: 'Technical', value: 40, worst: 30, best: 70 }],
 * };
 * ```
 */
export interface IntervalBarsInput extends ChartFrame {
  /** The value that fills the width. */
  readonly maximum: number;
  /** The words for a bar without a value. */
  readonly notKnown: string;
  readonly bars: readonly {
    readonly name: string;
    readonly value: number | null;
    /** Where it could end; both `null` where nothing is known, which is drawn hatched over the whole width. */
    readonly worst: number | null;
    readonly best: number | null;
    readonly indent?: number;
    /** The text to print beside the bar, so that it reads as it does elsewhere; without it the numbers, rounded. */
    readonly label?: string;
  }[];
}

const width = 760;
const labels = 340;
const row = 24;

/**
 * Draws one bar an item up to its value, with hatching up to where it could end once everything unknown is known. A
 * value that is not full is never written as the full one. From right to left give `label`: a range in figures with a
 * dash between them is read backwards there.
 *
 * @param input - bars with value, worst and best
 * @returns an SVG as text, without script; it has a title and a description
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `out-of-range` and a path for an input of another form
 * @category charts
 * @example
 * ```ts
 * import { intervalBars } from '@osee/scoring/report';
 *
 * const svg = intervalBars({
 *   title: 'Maturity',
 *   description: 'Score of each category.',
 *   locale: 'en',
 *   direction: 'ltr',
 *   maximum: 100,
 *   notKnown: 'not known',
 *   bars: [{ name: 'Technical', value: null, worst: 0, best: 100 }],
 * });
 * svg.includes('not known'); // => true
 * ```
 */
export const intervalBars = (input: IntervalBarsInput): string => {
  expectShape(input, intervalBarsForm, ['input']);
  const { bars } = input;
  return svgOf(input, width, bars.length * row + 8, (hatch) =>
    bars.flatMap((bar, line) => drawBar(input, bar, line, hatch)),
  );
};

type Bar = IntervalBarsInput['bars'][number];

const drawBar = (input: IntervalBarsInput, bar: Bar, line: number, hatch: string): string[] => {
  const { maximum, direction } = input;
  const { name, value, indent = 0 } = bar;
  const worst = bar.worst ?? 0;
  const best = bar.best ?? maximum;
  const place = mirror(direction, width);
  const scale = (width - labels - 110) / (maximum > 0 ? maximum : 1);
  const top = line * row + 4;
  const box = (from: number, to: number, fill: string): string => {
    const extent = Math.max(0, to - from) * scale;
    return `<rect x="${px(place.x(labels + from * scale, extent))}" y="${px(top)}" width="${px(extent)}" height="16" fill="${fill}" stroke="${onPage}" stroke-width="0.5"/>`;
  };
  return [
    label(place.at(10 + indent * 14), top + 13, shorten(name, Math.max(8, 48 - indent * 2)), 'start'),
    box(worst, best, hatch),
    ...(value === null ? [] : [box(0, value, palette[0])]),
    label(
      place.at(labels + Math.max(best, value ?? 0) * scale + 6),
      top + 13,
      bar.label ?? intervalText(input, bar),
      'start',
    ),
  ];
};

/** The value of a bar with how far it may go, in words. */
export const intervalText = (
  { maximum, locale, direction, notKnown }: IntervalBarsInput,
  bar: Bar,
): string => {
  const { value, worst, best } = bar;
  const isolate = (text: string): string => (direction === 'rtl' ? `\u2068${text}\u2069` : text);
  const shown = (figure: number): string => isolate(figureText(figure, maximum, locale, 0));
  const known = value === null ? notKnown : shown(value);
  return worst !== null && best !== null && best > worst
    ? `${known} (${shown(worst)}–${shown(best)})`
    : known;
};

/** What interval bars read of their input. */
export const intervalBarsForm = shape.record(
  {
    ...frameMembers,
    maximum: shape.number,
    notKnown: shape.text,
    bars: shape.list(
      shape.record(
        {
          name: shape.text,
          value: shape.orNull(shape.number),
          worst: shape.orNull(shape.number),
          best: shape.orNull(shape.number),
        },
        { indent: shape.numberFrom(0), label: shape.text },
      ),
    ),
  },
  frameOptions,
  'the input of interval bars',
);
