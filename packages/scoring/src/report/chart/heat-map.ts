import { formatPercent } from '@osee/core';
import { type ChartFrame, label, mirror, px, shorten, svgOf } from './canvas.ts';

/**
 * What {@link heatMap} draws.
 *
 * @category charts
 * @example
 * ```ts
 * import type { HeatMapInput } from '@osee/scoring/report';
 *
 * const input: HeatMapInput = {
 *   title: 'Ranks',
 *   description: 'How often each country takes each rank.',
 *   locale: 'en',
 *   direction: 'ltr',
 *   columns: ['1', '2'],
 *   rows: [{ name: 'Kenya', shares: [0.7, 0.3] }],
 * };
 * ```
 */
export interface HeatMapInput extends ChartFrame {
  readonly columns: readonly string[];
  /** A share from 0 to 1 for each column. */
  readonly rows: readonly { readonly name: string; readonly shares: readonly number[] }[];
}

const labels = 170;
const cell = { width: 44, height: 24 };

/**
 * Draws shares as shaded cells. Each cell also has its share in per cent, so nothing hangs on the shade alone.
 *
 * @param input - rows, columns and shares
 * @returns an SVG as text, without script; it has a title and a description
 * @category charts
 * @see Lahdelma and Salminen (2001), SMAA-2, for rank acceptability
 * @example
 * ```ts
 * import { heatMap } from '@osee/scoring/report';
 *
 * const svg = heatMap({
 *   title: 'Ranks',
 *   description: 'How often each country takes each rank.',
 *   locale: 'en',
 *   direction: 'ltr',
 *   columns: ['1', '2'],
 *   rows: [{ name: 'Kenya', shares: [0.7, 0.3] }],
 * });
 * svg.includes('70%'); // => true
 * ```
 */
export const heatMap = (input: HeatMapInput): string => {
  const { columns, rows, direction, locale } = input;
  const width = labels + columns.length * cell.width + 10;
  const place = mirror(direction, width);
  const percent = (share: number): string => formatPercent(share * 100, locale, { decimals: 0 });
  const centre = (column: number): number => place.at(labels + column * cell.width + cell.width / 2);
  const heads = columns.map((name, column) => label(centre(column), 14, name, 'middle'));
  const body = rows.flatMap(({ name, shares }, line) => {
    const top = 22 + line * cell.height;
    return [
      label(place.at(labels - 8), top + 16, shorten(name, 24), 'end'),
      ...shares.slice(0, columns.length).flatMap((share, column) => {
        const x = place.x(labels + column * cell.width, cell.width);
        const ink = share > 0.5 ? '#fff' : '#1a1a1a';
        return [
          `<rect x="${px(x)}" y="${px(top)}" width="${cell.width}" height="${cell.height}" fill="#0b4f8a" fill-opacity="${px(share)}" stroke="#767676" stroke-width="0.5"/>`,
          ...(share >= 0.005 ? [label(centre(column), top + 16, percent(share), 'middle', ink)] : []),
        ];
      }),
    ];
  });
  return svgOf(input, width, 22 + rows.length * cell.height + 6, [...heads, ...body]);
};
