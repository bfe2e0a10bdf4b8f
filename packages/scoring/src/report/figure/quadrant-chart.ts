import { expectShape, shape } from '@osee/core';
import { type ChartFrame, mirror, onPage, px } from '../chart/canvas.ts';
import { frameMembers, frameOptions } from '../chart/chart-shapes.ts';
import { box, type Drawn, inkOn, outline, paint, panelOf, panelWidth, rule, words } from './panel.ts';
import { reachOf, shareOf, widened } from './quadrant-reach.ts';
import { boldSize, wrapText } from './wrap-text.ts';

/**
 * What {@link quadrantChart} draws.
 *
 * @category charts
 * @example
 * ```ts
 * import type { QuadrantChartInput } from '@osee/scoring/report';
 *
 * const input: QuadrantChartInput = {
 *   title: 'What to do first',
 *   description: 'Gain and effort of each step.',
 *   locale: 'en',
 *   direction: 'ltr',
 *   across: { name: 'Effort', from: 0, to: 10, middle: 5 },
 *   up: { name: 'Gain', from: 0, to: 100, middle: 50 },
 *   quarters: ['Do now', 'Plan', 'If time allows', 'Leave'],
 *   notKnown: 'not known',
 *   points: [{ name: 'Publish the code', across: 2, up: 60 }],
 * };
 * ```
 */
export interface QuadrantChartInput extends ChartFrame {
  readonly across: QuadrantAxis;
  readonly up: QuadrantAxis;
  /** Words for the quarters: above at the start and at the end of the line, then below at the start and at the end. */
  readonly quarters: readonly [string, string, string, string];
  /** The words for a point of which a side is not known. */
  readonly notKnown: string;
  readonly points: readonly {
    readonly name: string;
    /** `null` is not known: the point could lie anywhere along a hatched band, or anywhere at all. */
    readonly across: number | null;
    readonly up: number | null;
    /** Where it could lie once everything is known, hatched; anywhere on a side that is not known if left out. */
    readonly couldBe?: {
      readonly across: { readonly worst: number; readonly best: number };
      readonly up: { readonly worst: number; readonly best: number };
    };
  }[];
}

/**
 * An axis of a {@link quadrantChart}: from where to where, and where the quarters meet.
 *
 * @category charts
 * @example
 * ```ts
 * import type { QuadrantAxis } from '@osee/scoring/report';
 *
 * const axis: QuadrantAxis = { name: 'Effort', from: 0, to: 10, middle: 5 };
 * ```
 */
export interface QuadrantAxis {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly middle: number;
}

const left = 24;
const top = 10;
const side = panelWidth - left - 8;
const listTop = top + side + 34;
const lineHeight = 18;

/**
 * Draws things between two measures, cut into four quarters. Each has a number that the list below names. Where it could
 * still lie is hatched: a band for what has one side alone. What could lie anywhere stands in the list only, which says so. Things at the very
 * same place share a mark with all of their numbers. It mirrors for right-to-left scripts.
 *
 * @param input - two axes, four quarters, and points
 * @returns an SVG as text without size of its own, readable 360 pixels wide; it has a title and a description
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `out-of-range` and a path for an input of another form
 * @category charts
 * @see WCAG 2.2, 1.4.1 (use of colour)
 * @example
 * ```ts
 * import { quadrantChart } from '@osee/scoring/report';
 *
 * const svg = quadrantChart({
 *   title: 'What to do first',
 *   description: 'Gain and effort of each step.',
 *   locale: 'en',
 *   direction: 'ltr',
 *   across: { name: 'Effort', from: 0, to: 10, middle: 5 },
 *   up: { name: 'Gain', from: 0, to: 100, middle: 50 },
 *   quarters: ['Do now', 'Plan', 'If time allows', 'Leave'],
 *   notKnown: 'not known',
 *   points: [{ name: 'Publish the code', across: 2, up: null }],
 * });
 * svg.includes('not known'); // => true
 * ```
 */
export const quadrantChart = (input: QuadrantChartInput): string => {
  expectShape(input, quadrantForm, ['input']);
  return panelOf(input, (unknown) => drawAll(input, unknown));
};

const drawAll = (input: QuadrantChartInput, unknown: string): Drawn => {
  const { across, up, direction, quarters, points } = input;
  const place = mirror(direction, panelWidth);
  const start = (value: number): number => left + shareOf(across, value) * side;
  const y = (value: number): number => top + (1 - shareOf(up, value)) * side;
  const [midStart, midY] = [start(across.middle), y(up.middle)];
  const frame = `${box(direction, [left, top, side, side], `fill="none" stroke="${onPage}" stroke-opacity="0.6"`)}`;
  const cross = [
    rule(place.at(midStart), top, place.at(midStart), top + side),
    rule(place.at(left), midY, place.at(left + side), midY),
  ];
  const corners = quarters.flatMap((text, quarter) => {
    const [atEnd, below] = [quarter % 2 === 1, quarter > 1];
    const room = (atEnd ? left + side - midStart : midStart - left) - 12;
    const lines = wrapText(text, Math.max(40, room), boldSize(12));
    const first = below ? top + side - 8 - (lines.length - 1) * 15 : top + 16;
    const at = place.at(atEnd ? left + side - 6 : left + 6);
    return lines.map((line, row) =>
      words(at, first + row * 15, line, { size: 12, bold: true, anchor: atEnd ? 'end' : 'start' }),
    );
  });
  const bands = points.flatMap((point, row) => {
    const reach = reachOf(input, point);
    if (reach === null) return [];
    const [from, to] = [start(reach.across.worst), start(reach.across.best)];
    const [high, low] = [y(reach.up.best), y(reach.up.worst)];
    const [x, extent] = widened(from, to, left, left + side);
    const [z, height] = widened(high, low, top, top + side);
    const band = box(direction, [x, z, extent, height], `${unknown} ${outline}`);
    if (point.across !== null && point.up !== null) return [band];
    const number = String(row + 1);
    return [
      band,
      extent < height
        ? words(place.at(x + extent + 4), z + height / 2, number, { bold: true })
        : words(place.at(x + extent / 2), z - 3, number, { bold: true, anchor: 'middle' }),
    ];
  });
  const marks = new Map<string, { x: number; y: number; rows: number[] }>();
  for (const [row, { across: x, up: z }] of points.entries()) {
    if (x === null || z === null) continue;
    const [markX, markY] = [place.at(start(x)), y(z)];
    const key = `${px(markX)} ${px(markY)}`;
    const mark = marks.get(key) ?? { x: markX, y: markY, rows: [] };
    mark.rows.push(row + 1);
    marks.set(key, mark);
  }
  const dots = [...marks.values()].flatMap((mark) => {
    const text = mark.rows.join(', ');
    const half = Math.max(11, 5 + text.length * 3.6);
    const x = Math.max(half + 2, Math.min(panelWidth - half - 2, mark.x));
    return [
      `<rect x="${px(x - half)}" y="${px(mark.y - 11)}" width="${px(2 * half)}" height="22" rx="11" ${paint(0)} ${outline}/>`,
      words(x, mark.y + 4.5, text, { anchor: 'middle', size: 12, bold: true, ink: inkOn(0) }),
    ];
  });
  const list = points.map((point, row) => {
    const open = point.across === null || point.up === null ? ` (${input.notKnown})` : '';
    const text = wrapText(`${row + 1}  ${point.name}${open}`, panelWidth - 16, 13, 1)[0] ?? '';
    return words(place.at(8), listTop + row * lineHeight, text);
  });
  const upName = `<text transform="translate(${px(place.at(16))} ${px(top + side / 2)}) rotate(${direction === 'rtl' ? 90 : -90})"`;
  const names = [
    words(place.at(left + side / 2), top + side + 16, wrapText(across.name, side, 12, 1)[0] ?? '', {
      anchor: 'middle',
      size: 12,
    }),
    words(0, 0, wrapText(up.name, side, 12, 1)[0] ?? '', { anchor: 'middle', size: 12 }).replace(
      '<text x="0" y="0"',
      upName,
    ),
  ];
  return {
    parts: [frame, ...cross, ...bands, ...corners, ...dots, ...names, ...list],
    height: listTop + points.length * lineHeight,
  };
};

const axisForm = /* #__PURE__ */ shape.record({
  name: shape.text,
  from: shape.number,
  to: shape.number,
  middle: shape.number,
});

const endsForm = /* #__PURE__ */ shape.record({ worst: shape.number, best: shape.number });

/** What a quadrant chart reads of its input. */
export const quadrantForm = /* #__PURE__ */ shape.record(
  {
    ...frameMembers,
    across: axisForm,
    up: axisForm,
    quarters: /* #__PURE__ */ shape.list(shape.text),
    notKnown: shape.text,
    points: /* #__PURE__ */ shape.list(
      /* #__PURE__ */ shape.record(
        {
          name: shape.text,
          across: /* #__PURE__ */ shape.orNull(shape.number),
          up: /* #__PURE__ */ shape.orNull(shape.number),
        },
        { couldBe: /* #__PURE__ */ shape.record({ across: endsForm, up: endsForm }) },
      ),
    ),
  },
  frameOptions,
  'the input of a quadrant chart',
);
