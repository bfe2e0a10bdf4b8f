import { textWidth } from '../badge/text-width.ts';
import { mirror } from '../chart/canvas.ts';
import { type TornadoBarsInput, tornadoNumber } from '../chart/tornado-bars.ts';
import { legend } from './legend.ts';
import { box, outline, paint, panelOf, panelWidth, rule, words } from './panel.ts';
import { wrapText } from './wrap-text.ts';

const edge = 8;
const barHeight = 14;

/** Two bars a figure below its name, away from the line of the base; an end that is not known says so. */
export const tornadoPanel = (input: TornadoBarsInput): string =>
  panelOf(input, () => {
    const { bars, base, direction, locale } = input;
    const place = mirror(direction, panelWidth);
    const ends = bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh]).filter((end) => end !== null);
    const text = (result: number): string => tornadoNumber(result, locale, direction);
    const [least, most] = [Math.min(base, ...ends), Math.max(base, ...ends)];
    const side = Math.max(24, ...ends.map((end) => textWidth(text(end), 12))) + 8;
    const extent = most / 2 - least / 2;
    const room = Math.max(60, panelWidth - 2 * edge - 2 * side);
    const across = (result: number): number =>
      edge + side + (extent > 0 ? (result / 2 - least / 2) / extent : 0.5) * room;
    const zero = place.at(across(0));
    const turns = least < 0 && most > 0 && base !== 0;
    let top = 4;
    const drawn = bars.flatMap(({ name, atLow, atHigh }) => {
      const names = wrapText(name, panelWidth - 2 * edge, 13);
      const barTop = top + names.length * 16 + 4;
      const one = (result: number | null, row: number): string[] => {
        const y = barTop + row * (barHeight + 2);
        if (result === null)
          return [words(place.at(across(base) + 6), y + 11, input.notKnown ?? '–', { size: 12 })];
        const [from, to] = [across(Math.min(base, result)), across(Math.max(base, result))];
        const look = { size: 12, anchor: result < base ? 'end' : 'start' } as const;
        return [
          box(direction, [from, y, to - from, barHeight], `${paint(row === 0 ? 1 : 0)} ${outline}`),
          words(place.at(result < base ? from - 5 : to + 5), y + 11, text(result), look),
        ];
      };
      const lines = names.map((line, row) => words(place.at(edge), top + 13 + row * 16, line));
      const x = place.at(across(base));
      const foot = barTop + 2 * barHeight + 4;
      const uprights = [
        rule(x, barTop - 2, x, foot, 'stroke-width="1.5"'),
        ...(turns ? [rule(zero, barTop - 2, zero, foot, 'stroke-dasharray="2 3"')] : []),
      ];
      top = barTop + 2 * barHeight + 14;
      return [...lines, ...one(atLow, 0), ...one(atHigh, 1), ...uprights];
    });
    const key = legend(direction, top + 4, [
      { fill: paint(1), text: input.lowName },
      { fill: paint(0), text: input.highName },
    ]);
    const baseLine = words(place.at(30), top + key.height + 18, `${input.baseName}  ${text(base)}`);
    const baseMark = rule(
      place.at(15),
      top + key.height + 6,
      place.at(15),
      top + key.height + 20,
      'stroke-width="1.5"',
    );
    return {
      parts: [...drawn, ...key.parts, baseMark, baseLine],
      height: top + key.height + 28,
    };
  });
