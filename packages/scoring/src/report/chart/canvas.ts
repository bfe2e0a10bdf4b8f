import { escapeXml, type TextDirection } from '@osee/core';

/** What every chart needs. */
export interface ChartFrame {
  readonly title: string;
  /** What the chart shows, for whoever does not see it. */
  readonly description: string;
  readonly locale: string;
  readonly direction: TextDirection;
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

/** An SVG with its text alternative; `pattern` is the hatching for what is not known. */
export const svgOf = (frame: ChartFrame, width: number, height: number, body: readonly string[]): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${px(width)} ${px(height)}" width="${px(width)}" height="${px(height)}" role="img" lang="${escapeXml(frame.locale)}" direction="${frame.direction}" font-family="system-ui, sans-serif" font-size="12">`,
    `<title>${escapeXml(frame.title)}</title>`,
    `<desc>${escapeXml(frame.description)}</desc>`,
    '<defs><pattern id="osee-unknown" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff"/><line x1="0" y1="0" x2="0" y2="6" stroke="#555" stroke-width="2"/></pattern></defs>',
    ...body,
    '</svg>',
  ].join('\n');

/** A label; `anchor` follows the reading direction. */
export const label = (
  x: number,
  y: number,
  text: string,
  anchor: 'start' | 'middle' | 'end',
  fill = '#1a1a1a',
): string =>
  `<text x="${px(x)}" y="${px(y)}" text-anchor="${anchor}" fill="${fill}">${escapeXml(text)}</text>`;

/** A text cut to a width that fits the label column; the table beside the chart has it whole. */
export const shorten = (text: string, longest: number): string => {
  const characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text;
};
