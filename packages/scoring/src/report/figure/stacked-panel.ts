import { mirror } from '../chart/canvas.ts';
import type { StackedBarsInput } from '../chart/stacked-bars.ts';
import { legend } from './legend.ts';
import { box, ground, inkOn, outline, paint, panelOf, panelWidth, words } from './panel.ts';
import { boldSize, wrapText } from './wrap-text.ts';

const edge = 8;
const barHeight = 22;

/** Bars cut into numbered parts, their names above them, and a legend below. */
export const stackedPanel = (input: StackedBarsInput): string =>
  panelOf(input, (unknown) => {
    const { bars, parts, maximum, direction } = input;
    const place = mirror(direction, panelWidth);
    const scale = (panelWidth - 2 * edge) / (maximum > 0 ? maximum : 1);
    const order = new Map(parts.map(({ id }, position) => [id, position]));
    let top = 4;
    const drawn = bars.flatMap((bar) => {
      const names = wrapText(bar.name, panelWidth - 2 * edge, boldSize(14));
      const barTop = top + names.length * 16 + 5;
      let start = edge;
      const boxes = bar.parts.flatMap(({ id, value, most }) => {
        const position = order.get(id) ?? 0;
        const extent = (value ?? most) * scale;
        const at = start;
        start += extent;
        if (extent <= 0) return [];
        const fill = value === null ? unknown : paint(position);
        return [
          box(direction, [at, barTop, extent, barHeight], `${fill} ${outline}`),
          ...(value === null || extent < 16
            ? []
            : [
                words(place.at(at + extent / 2), barTop + 16, String(position + 1), {
                  anchor: 'middle',
                  ink: inkOn(position),
                }),
              ]),
        ];
      });
      const lines = names.map((name, row) =>
        words(place.at(edge), top + 13 + row * 16, name, { size: 14, bold: true }),
      );
      const whole = box(direction, [edge, barTop, panelWidth - 2 * edge, barHeight], ground);
      top = barTop + barHeight + 12;
      return [...lines, whole, ...boxes];
    });
    const key = legend(direction, top + 4, [
      ...parts.map(({ name }, position) => ({ fill: paint(position), text: `${position + 1}  ${name}` })),
      { fill: unknown, text: input.unknown },
    ]);
    return { parts: [...drawn, ...key.parts], height: top + key.height + 8 };
  });
