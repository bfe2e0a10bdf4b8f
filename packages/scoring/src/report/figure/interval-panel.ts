import { textWidth } from '../badge/text-width.ts';
import { mirror } from '../chart/canvas.ts';
import { type IntervalBarsInput, intervalText } from '../chart/interval-bars.ts';
import { box, type Drawn, ground, outline, paint, panelOf, panelWidth, words } from './panel.ts';
import { boldSize, wrapText } from './wrap-text.ts';

const edge = 8;
const lineHeight = 16;

/** Bars with their names above them: up to the value filled, up to where it could end hatched. */
export const intervalPanel = (input: IntervalBarsInput): string =>
  panelOf(input, (unknown) => {
    let top = 4;
    const parts = input.bars.flatMap((bar) => {
      const drawn = drawBar(input, bar, top, unknown);
      top += drawn.height;
      return drawn.parts;
    });
    return { parts, height: top + 4 };
  });

const drawBar = (
  input: IntervalBarsInput,
  bar: IntervalBarsInput['bars'][number],
  top: number,
  unknown: string,
): Drawn => {
  const { direction, maximum } = input;
  const place = mirror(direction, panelWidth);
  const indent = Math.min(4, bar.indent ?? 0);
  const isWhole = indent === 0;
  const start = edge + indent * 10;
  const size = isWhole ? 14 : 13;
  const value = bar.label ?? intervalText(input, bar);
  const measured = isWhole ? boldSize(size) : size;
  const room = panelWidth - edge - start - textWidth(value, measured) - 12;
  const names = wrapText(bar.name, Math.max(80, room), measured);
  const barTop = top + names.length * lineHeight + 5;
  const height = isWhole ? 14 : 10;
  const scale = (panelWidth - edge - start) / (maximum > 0 ? maximum : 1);
  const part = (from: number, to: number, fill: string): string =>
    box(direction, [start + from * scale, barTop, (to - from) * scale, height], fill);
  const worst = bar.worst ?? 0;
  const best = bar.best ?? maximum;
  return {
    height: names.length * lineHeight + height + 17,
    parts: [
      ...names.map((line, row) =>
        words(place.at(start), top + 13 + row * lineHeight, line, { size, bold: isWhole }),
      ),
      words(place.at(panelWidth - edge), top + 13, value, { size, bold: isWhole, anchor: 'end' }),
      part(0, maximum, ground),
      ...(bar.value === null ? [] : [part(0, bar.value, `${paint(0)} ${outline}`)]),
      // Over the bar, as what lies between its worst and its value is not sure either.
      ...(best > worst ? [part(worst, best, `${unknown} ${outline}`)] : []),
    ],
  };
};
