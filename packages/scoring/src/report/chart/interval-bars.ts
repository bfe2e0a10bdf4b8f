import { formatNumber } from '@osee/core';
import { type ChartFrame, label, mirror, palette, px, shorten, svgOf } from './canvas.ts';

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
    readonly worst: number;
    readonly best: number;
    readonly indent?: number;
  }[];
}

const width = 760;
const labels = 340;
const row = 24;

/**
 * Draws one bar an item up to its value, with hatching up to where it could end once everything unknown is known.
 *
 * @param input - bars with value, worst and best
 * @returns an SVG as text, without script; it has a title and a description
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
  const { bars, maximum, direction, locale, notKnown } = input;
  const place = mirror(direction, width);
  const shown = (value: number): string => formatNumber(value, locale, { decimals: 0 });
  const scale = (width - labels - 110) / (maximum > 0 ? maximum : 1);
  const body = bars.flatMap(({ name, value, worst, best, indent = 0 }, line) => {
    const top = line * row + 4;
    const box = (from: number, to: number, fill: string): string => {
      const extent = Math.max(0, to - from) * scale;
      return `<rect x="${px(place.x(labels + from * scale, extent))}" y="${px(top)}" width="${px(extent)}" height="16" fill="${fill}" stroke="#1a1a1a" stroke-width="0.5"/>`;
    };
    const range = `${shown(worst)}–${shown(best)}`;
    const known = value === null ? notKnown : shown(value);
    const text = best > worst ? `${known} (${range})` : known;
    return [
      label(place.at(10 + indent * 14), top + 13, shorten(name, 48 - indent * 2), 'start'),
      box(worst, best, 'url(#osee-unknown)'),
      ...(value === null ? [] : [box(0, value, palette[0])]),
      label(place.at(labels + Math.max(best, value ?? 0) * scale + 6), top + 13, text, 'start'),
    ];
  });
  return svgOf(input, width, bars.length * row + 8, body);
};
