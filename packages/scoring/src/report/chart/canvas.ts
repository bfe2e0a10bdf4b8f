import { escapeXml, type TextDirection } from '@osee/core';
import { hatchId } from './hatch-id.ts';

/** What every chart needs. */
export interface ChartFrame {
  readonly title: string;
  /** What the chart shows, for whoever does not see it. */
  readonly description: string;
  readonly locale: string;
  readonly direction: TextDirection;
  /** Goes before the ids inside the drawing; needed only where one page shows the very same figure twice. */
  readonly idPrefix?: string;
}

/** Colours that stay apart in grey and for the common kinds of colour blindness; labels name them all the same. */
export const palette = [
  '#0b4f8a',
  '#8fb8de',
  '#5b3a8c',
  '#c3a6e0',
  '#1f6b4f',
  '#93cdb4',
  '#8a4b08',
  '#e3b778',
] as const;

/** Draws from the starting edge of the reading direction, so that a chart mirrors for right-to-left scripts. */
export const mirror = (direction: TextDirection, width: number) => ({
  /** Left edge of a box that begins `start` from the starting edge. */
  x: (start: number, extent: number): number => (direction === 'rtl' ? width - start - extent : start),
  /** A point that lies `start` from the starting edge. */
  at: (start: number): number => (direction === 'rtl' ? width - start : start),
});

/** Numbers in SVG: enough digits to draw, the same on every machine. */
export const px = (value: number): string => String(Math.round(value * 100) / 100);

/** What stands on the ground of the page takes the colour of its text, so that dark pages can be read, too. */
export const onPage = 'currentColor';

/** The hatching for what is not known: lines alone, so that the ground of the page shows through. */
const hatching = (id: string): string =>
  `<defs><pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="6" stroke="${onPage}" stroke-width="2"/></pattern></defs>`;

/** An SVG with its text alternative; `draw` gets the fill for what is not known. */
export const svgOf = (
  frame: ChartFrame,
  width: number,
  height: number,
  draw: (unknown: string) => readonly string[],
): string => {
  const start = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${px(width)} ${px(height)}" width="${px(width)}" height="${px(height)}" role="img" lang="${escapeXml(frame.locale)}" direction="${frame.direction}" fill="${onPage}" font-family="system-ui, sans-serif" font-size="12">`,
    `<title>${escapeXml(frame.title)}</title>`,
    `<desc>${escapeXml(frame.description)}</desc>`,
  ];
  const id = hatchId([...start, ...draw('')].join('\n'), frame.idPrefix);
  const fill = `url(#${id})`;
  const body = draw(fill);
  const hatched = body.some((element) => element.includes(`fill="${fill}"`));
  return [...start, ...(hatched ? [hatching(id)] : []), ...body, '</svg>'].join('\n');
};

/** A label; `anchor` follows the reading direction. */
export const label = (
  x: number,
  y: number,
  text: string,
  anchor: 'start' | 'middle' | 'end',
  fill: string = onPage,
): string =>
  `<text x="${px(x)}" y="${px(y)}" text-anchor="${anchor}" fill="${fill}">${escapeXml(text)}</text>`;

/** A text cut to a width that fits the label column; the table beside the chart has it whole. */
export const shorten = (text: string, longest: number): string => {
  const characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text;
};
