import type { TextDirection } from '@osee/core';
import { mirror } from '../chart/canvas.ts';
import { box, type Drawn, outline, panelWidth, words } from './panel.ts';
import { wrapText } from './wrap-text.ts';

/** A line of a legend: how its sample is filled, and what it stands for. */
export interface LegendEntry {
  readonly fill: string;
  readonly text: string;
}

const lineHeight = 17;

/** Samples with their words, one below the other. */
export const legend = (direction: TextDirection, top: number, entries: readonly LegendEntry[]): Drawn => {
  const place = mirror(direction, panelWidth);
  let y = top;
  const parts = entries.flatMap(({ fill, text }) => {
    const lines = wrapText(text, panelWidth - 40, 13);
    const drawn = [
      box(direction, [8, y + 2, 14, 14], `${fill} ${outline}`),
      ...lines.map((line, row) => words(place.at(30), y + 14 + row * lineHeight, line)),
    ];
    y += lines.length * lineHeight + 4;
    return drawn;
  });
  return { parts, height: y - top };
};
