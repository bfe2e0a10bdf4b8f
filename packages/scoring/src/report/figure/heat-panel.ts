import { formatPercent } from '@osee/core';
import { mirror, px } from '../chart/canvas.ts';
import type { HeatMapInput } from '../chart/heat-map.ts';
import { roundFigure } from '../chart/shown-figure.ts';
import { legend } from './legend.ts';
import { box, outline, panelOf, panelWidth, words } from './panel.ts';
import { wrapText } from './wrap-text.ts';

const edge = 8;
const side = 28;
/** More columns than this go on below, so that each cell has room for its words. */
const columnsAbreast = 8;

/** Shaded cells with their shares, the name of each row above it; what is not known is hatched and says so. */
export const heatPanel = (input: HeatMapInput): string =>
  panelOf(input, (unknown) => {
    const { columns, rows, direction, locale, notKnown } = input;
    const place = mirror(direction, panelWidth);
    const percent = (share: number): string =>
      formatPercent(roundFigure(share * 100, 100, 0), locale, { decimals: 12 });
    const parts: string[] = [];
    let top = 0;
    for (let first = 0; first < Math.max(1, columns.length); first += columnsAbreast) {
      const shown = columns.slice(first, first + columnsAbreast);
      const width = (panelWidth - 2 * edge) / Math.max(1, Math.min(columns.length, columnsAbreast));
      const centre = (column: number): number => place.at(edge + column * width + width / 2);
      parts.push(
        ...shown.map((name, column) =>
          words(centre(column), top + 14, wrapText(name, width - 4, 12, 1)[0] ?? '', {
            anchor: 'middle',
            size: 12,
          }),
        ),
      );
      top += 20;
      for (const { name, shares } of rows) {
        const names = wrapText(name, panelWidth - 2 * edge, 13);
        parts.push(...names.map((line, row) => words(place.at(edge), top + 13 + row * 16, line)));
        top += names.length * 16 + 4;
        for (const [column] of shown.entries()) {
          const share = shares[first + column];
          if (share === undefined) continue;
          const at = [edge + column * width, top, width, side] as const;
          parts.push(
            share === null
              ? box(direction, at, `${unknown} ${outline}`)
              : box(
                  direction,
                  at,
                  `class="osee-c1" fill="#1f6fb5" fill-opacity="${px(share * 0.7)}" ${outline}`,
                ),
          );
          if (share !== null && share > 0) {
            parts.push(words(centre(column), top + 18, percent(share), { anchor: 'middle', size: 12 }));
          }
        }
        top += side + 8;
      }
      top += 4;
    }
    const open = rows.some(({ shares }) => shares.includes(null));
    const key = open
      ? legend(direction, top, [{ fill: unknown, text: notKnown ?? '–' }])
      : { parts: [], height: 0 };
    return { parts: [...parts, ...key.parts], height: top + key.height + 4 };
  });
