import { expectShape, shape } from '@osee/core';
import { textWidth } from '../badge/text-width.ts';
import { type ChartFrame, mirror, onPage, px } from '../chart/canvas.ts';
import { frameMembers, frameOptions } from '../chart/chart-shapes.ts';
import { figureText } from '../chart/shown-figure.ts';
import { cosine, sine } from './circle.ts';
import { type Drawn, outline, paint, panelOf, panelWidth, rule, words } from './panel.ts';
import { wrapText } from './wrap-text.ts';

/**
 * What {@link radarChart} draws.
 *
 * @category charts
 * @example
 * ```ts
 * import type { RadarChartInput } from '@osee/scoring/report';
 *
 * const input: RadarChartInput = {
 *   title: 'Parts',
 *   description: 'Score of each part.',
 *   locale: 'en',
 *   direction: 'ltr',
 *   maximum: 100,
 *   notKnown: 'not known',
 *   axes: [
 *     { name: 'Technical', value: 40, worst: 30, best: 70 },
 *     { name: 'Legal', value: null, worst: null, best: null },
 *     { name: 'Skills', value: 80, worst: 80, best: 80 },
 *   ],
 * };
 * ```
 */
export interface RadarChartInput extends ChartFrame {
  /** The value at the rim. */
  readonly maximum: number;
  /** The words for an axis without a value. */
  readonly notKnown: string;
  /** From the top on, in the reading direction: three or more, or there is nothing to see. */
  readonly axes: readonly {
    readonly name: string;
    readonly value: number | null;
    /** Where it could end; both `null` where nothing is known: the whole axis is hatched. */
    readonly worst: number | null;
    readonly best: number | null;
    /** The text to print for the value; without it the number, rounded. */
    readonly label?: string;
  }[];
}

type Axis = RadarChartInput['axes'][number];

const radius = 132;
const middle = { x: panelWidth / 2, y: 160 };
const listTop = 318;

/**
 * Draws values on axes around a point. Neighbours are joined only where both are known, so that nothing is drawn through
 * what is not; what could still change is hatched along its axis. Axes are told apart by numbers, which the list below
 * names with their values. It mirrors for right-to-left scripts.
 *
 * @param input - axes with value, worst and best
 * @returns an SVG as text without size of its own, readable 360 pixels wide; it has a title and a description
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `out-of-range` and a path for an input of another form
 * @category charts
 * @see WCAG 2.2, 1.4.1 (use of colour)
 * @example
 * ```ts
 * import { radarChart } from '@osee/scoring/report';
 *
 * const axis = (name: string, value: number | null) => ({ name, value, worst: value, best: value });
 * const svg = radarChart({
 *   title: 'Parts',
 *   description: 'Score of each part.',
 *   locale: 'en',
 *   direction: 'ltr',
 *   maximum: 100,
 *   notKnown: 'not known',
 *   axes: [axis('Technical', 40), axis('Legal', null), axis('Skills', 80)],
 * });
 * svg.includes('not known'); // => true
 * ```
 */
export const radarChart = (input: RadarChartInput): string => {
  expectShape(input, radarForm, ['input']);
  return panelOf(input, (unknown) => drawAll(input, unknown));
};

const drawAll = (input: RadarChartInput, unknown: string): Drawn => {
  const { axes, maximum, direction } = input;
  const full = maximum > 0 ? maximum : 1;
  const count = Math.max(1, axes.length);
  const turn = direction === 'rtl' ? -1 : 1;
  const at = (axis: number, share: number, beside = 0): readonly [number, number] => {
    const angle = turn * ((2 * Math.PI * axis) / count) - Math.PI / 2;
    const reach = Math.max(0, Math.min(1, share)) * radius;
    return [
      middle.x + reach * cosine(angle) - beside * sine(angle),
      middle.y + reach * sine(angle) + beside * cosine(angle),
    ];
  };
  const point = (place: readonly [number, number]): string => `${px(place[0])},${px(place[1])}`;
  const rings = [0.25, 0.5, 0.75, 1].map(
    (share) =>
      `<polygon points="${axes.map((_, axis) => point(at(axis, share))).join(' ')}" fill="none" stroke="${onPage}" stroke-opacity="${share === 1 ? 0.6 : 0.25}"/>`,
  );
  const spokes = axes.map((_, axis) => {
    const [x, y] = at(axis, 1);
    return rule(middle.x, middle.y, x, y, 'stroke-opacity="0.25"');
  });
  const ranges = axes.flatMap(({ worst, best }, axis) => {
    const [from, to] = [(worst ?? 0) / full, (best ?? full) / full];
    if (to <= from) return [];
    const corners = [at(axis, from, -6), at(axis, to, -6), at(axis, to, 6), at(axis, from, 6)];
    return [`<polygon points="${corners.map(point).join(' ')}" ${unknown} ${outline}/>`];
  });
  const known = (axis: number): number | null => {
    const value = axes[axis % count]?.value;
    return typeof value === 'number' ? value / full : null;
  };
  const whole = axes.length > 2 && axes.every(({ value }) => value !== null);
  const area = whole
    ? [
        `<polygon points="${axes.map((_, axis) => point(at(axis, known(axis) ?? 0))).join(' ')}" class="osee-c1" fill="#1f6fb5" fill-opacity="0.25" stroke="none"/>`,
      ]
    : [];
  const joins = axes.flatMap((_, axis) => {
    const [here, next] = [known(axis), known(axis + 1)];
    if (here === null || next === null || count < 2) return [];
    const [from, to] = [at(axis, here), at((axis + 1) % count, next)];
    return [
      `<line x1="${px(from[0])}" y1="${px(from[1])}" x2="${px(to[0])}" y2="${px(to[1])}" class="osee-line" stroke="#1f6fb5" stroke-width="2.5"/>`,
    ];
  });
  const dots = axes.flatMap((_, axis) => {
    const here = known(axis);
    if (here === null) return [];
    const [x, y] = at(axis, here);
    return [`<circle cx="${px(x)}" cy="${px(y)}" r="5" ${paint(0)} ${outline}/>`];
  });
  const numbers = axes.map((_, axis) => {
    const [x, y] = at(axis, 1);
    const [dx, dy] = [(x - middle.x) / radius, (y - middle.y) / radius];
    return words(x + dx * 14, y + dy * 14 + 5, String(axis + 1), { anchor: 'middle', bold: true });
  });
  const list = listOf(input);
  return {
    parts: [...rings, ...spokes, ...ranges, ...area, ...joins, ...dots, ...numbers, ...list.parts],
    height: list.height + 4,
  };
};

/** The names of the axes with their values. */
const listOf = (input: RadarChartInput): Drawn => {
  const place = mirror(input.direction, panelWidth);
  let top = listTop;
  const parts = input.axes.flatMap((axis, row) => {
    const value = axisText(input, axis);
    const room = panelWidth - 40 - textWidth(value, 13);
    const lines = wrapText(axis.name, room, 13);
    const drawn = [
      words(place.at(8), top + 14, String(row + 1), { bold: true }),
      ...lines.map((line, number) => words(place.at(30), top + 14 + number * 16, line)),
      words(place.at(panelWidth - 8), top + 14, value, { anchor: 'end' }),
    ];
    top += lines.length * 16 + 5;
    return drawn;
  });
  return { parts, height: top };
};

const axisText = ({ maximum, locale, direction, notKnown }: RadarChartInput, axis: Axis): string => {
  if (axis.label !== undefined) return axis.label;
  if (axis.value === null) return notKnown;
  const text = figureText(axis.value, maximum, locale, 0);
  return direction === 'rtl' ? `\u2068${text}\u2069` : text;
};

/** What a radar chart reads of its input. */
export const radarForm = /* #__PURE__ */ shape.record(
  {
    ...frameMembers,
    maximum: shape.number,
    notKnown: shape.text,
    axes: /* #__PURE__ */ shape.list(
      /* #__PURE__ */ shape.record(
        {
          name: shape.text,
          value: /* #__PURE__ */ shape.orNull(shape.number),
          worst: /* #__PURE__ */ shape.orNull(shape.number),
          best: /* #__PURE__ */ shape.orNull(shape.number),
        },
        { label: shape.text },
      ),
    ),
  },
  frameOptions,
  'the input of a radar chart',
);
