import { escapeXml, type TextDirection } from '@osee/core';
import { type ChartFrame, mirror, onPage, px } from '../chart/canvas.ts';
import { hatchId } from '../chart/hatch-id.ts';

/** How wide a panel is in its own units: the width of a small phone, so that its letters are read there. */
export const panelWidth = 360;

/** Even places are dark enough for white letters and light enough to be seen on a dark page; odd ones carry dark ink. */
const paints = [
  '#1f6fb5',
  '#9cc9ee',
  '#8250c4',
  '#cdb5ee',
  '#23794f',
  '#9bd8bb',
  '#a85a10',
  '#f0c684',
] as const;

/** The fill of a series: a class that the style of the page may colour, and a colour for where there is no style. */
export const paint = (position: number): string => {
  const place = position % paints.length;
  return `class="osee-c${place + 1}" fill="${paints[place] ?? paints[0]}"`;
};

/** The ink for letters on the paint of that place. */
export const inkOn = (position: number): string => (position % 2 === 0 ? '#fff' : '#14181c');

/** A box drawn from the starting edge of the reading direction. */
export const box = (
  direction: TextDirection,
  [start, top, extent, height]: readonly [number, number, number, number],
  fill: string,
): string =>
  `<rect x="${px(mirror(direction, panelWidth).x(start, extent))}" y="${px(top)}" width="${px(Math.max(0, extent))}" height="${px(height)}" ${fill}/>`;

/** The outline that tells a painted part from the page, whatever the ground of the page is. */
export const outline = `stroke="${onPage}" stroke-width="0.75"`;

/** The place for everything that could be: a faint ground. */
export const ground = `fill="${onPage}" fill-opacity="0.1"`;

/** A line of the grid. */
export const rule = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  extra = 'stroke-opacity="0.35"',
): string =>
  `<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}" stroke="${onPage}" ${extra}/>`;

/** What a text of a panel looks like. */
export interface TextLook {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly size?: number;
  readonly bold?: boolean;
  readonly ink?: string;
}

/** A text of a panel. */
export const words = (x: number, y: number, text: string, look: TextLook = {}): string => {
  const { anchor = 'start', size = 13, bold = false, ink = onPage } = look;
  const weight = bold ? ' font-weight="600"' : '';
  return `<text x="${px(x)}" y="${px(y)}" text-anchor="${anchor}" font-size="${size}"${weight} fill="${ink}">${escapeXml(text)}</text>`;
};

/** What is drawn, and how high it became. */
export interface Drawn {
  readonly height: number;
  readonly parts: readonly string[];
}

/** An SVG without size of its own: it takes the width that it is given. Its ids are those of this figure alone. */
export const panelOf = (frame: ChartFrame, draw: (unknown: string) => Drawn): string => {
  const { title, description, locale, direction, idPrefix } = frame;
  const plain = draw('');
  const id = hatchId([title, description, locale, ...plain.parts].join('\n'), idPrefix);
  const { height, parts } = draw(`fill="url(#${id})"`);
  const hatched = parts.some((part) => part.includes(`url(#${id})`));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="osee-drawing" viewBox="0 0 ${panelWidth} ${px(height)}" role="img" aria-labelledby="${id}-title ${id}-desc" lang="${escapeXml(locale)}" direction="${direction}" fill="${onPage}" font-family="system-ui, sans-serif" font-size="13">`,
    `<title id="${id}-title">${escapeXml(title)}</title>`,
    `<desc id="${id}-desc">${escapeXml(description)}</desc>`,
    ...(hatched ? [hatching(id)] : []),
    ...parts,
    '</svg>',
  ].join('\n');
};

const hatching = (id: string): string =>
  `<defs><pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="6" stroke="${onPage}" stroke-width="2"/></pattern></defs>`;
