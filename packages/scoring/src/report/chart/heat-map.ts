import { expectShape, formatPercent, shape } from '@osee/core';
import { type ChartFrame, label, mirror, onPage, px, shorten, svgOf } from './canvas.ts';
import { frameMembers, frameOptions } from './chart-shapes.ts';
import { roundFigure } from './shown-figure.ts';

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
  /** A share from 0 to 1 for each column; `null` is not known and drawn hatched. */
  readonly rows: readonly { readonly name: string; readonly shares: readonly (number | null)[] }[];
  /** The words for what is not known; a dash if left out. */
  readonly notKnown?: string;
}

const labels = 170;
const cell = { width: 44, height: 24 };

/**
 * Draws shares as shaded cells. Each cell also has its share in per cent, so nothing hangs on the shade alone. A share
 * that is not whole is never written as 100%, and one that is not nothing never as 0%: a cell without words is 0.
 *
 * @param input - rows, columns and shares
 * @returns an SVG as text, without script; it has a title and a description
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `out-of-range` and a path for an input of another form
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
  expectShape(input, heatMapForm, ['input']);
  const { columns, rows, direction, locale } = input;
  const width = labels + columns.length * cell.width + 10;
  const place = mirror(direction, width);
  const percent = (share: number): string =>
    formatPercent(roundFigure(share * 100, 100, 0), locale, { decimals: 12 });
  const centre = (column: number): number => place.at(labels + column * cell.width + cell.width / 2);
  const heads = columns.map((name, column) => label(centre(column), 14, name, 'middle'));
  const body = ({ name, shares }: HeatMapInput['rows'][number], line: number, hatch: string): string[] => {
    const top = 22 + line * cell.height;
    return [
      label(place.at(labels - 8), top + 16, shorten(name, 24), 'end'),
      ...shares.slice(0, columns.length).flatMap((share, column) => {
        const x = place.x(labels + column * cell.width, cell.width);
        if (share === null) {
          return `<rect x="${px(x)}" y="${px(top)}" width="${cell.width}" height="${cell.height}" fill="${hatch}" stroke="#767676" stroke-width="0.5"/>`;
        }
        const ink = share > 0.5 ? '#fff' : onPage;
        return [
          `<rect x="${px(x)}" y="${px(top)}" width="${cell.width}" height="${cell.height}" fill="#0b4f8a" fill-opacity="${px(share)}" stroke="#767676" stroke-width="0.5"/>`,
          ...(share > 0 ? [label(centre(column), top + 16, percent(share), 'middle', ink)] : []),
        ];
      }),
    ];
  };
  const isOpen = rows.some(({ shares }) => shares.slice(0, columns.length).includes(null));
  const foot = 22 + rows.length * cell.height + 6;
  const legend = (hatch: string): string[] => [
    `<rect x="${px(place.x(10, 12))}" y="${px(foot)}" width="12" height="12" fill="${hatch}" stroke="${onPage}" stroke-width="0.5"/>`,
    label(place.at(30), foot + 10, input.notKnown ?? '–', 'start'),
  ];
  return svgOf(input, width, foot + (isOpen ? 18 : 0), (hatch) => [
    ...heads,
    ...rows.flatMap((row, line) => body(row, line, hatch)),
    ...(isOpen ? legend(hatch) : []),
  ]);
};

/** What a heat map reads of its input. */
export const heatMapForm = shape.record(
  {
    ...frameMembers,
    columns: shape.list(shape.text),
    rows: shape.list(shape.record({ name: shape.text, shares: shape.list(shape.orNull(shape.number)) })),
  },
  { ...frameOptions, notKnown: shape.text },
  'the input of a heat map',
);
