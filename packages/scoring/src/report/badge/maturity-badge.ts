import { escapeXml, expectShape, type MessagesOn, messagesOf, shape, textDirection } from '@osee/core';
import type { MaturityResult } from '../../maturity/result/maturity-result.ts';
import type { ProjectMessageId } from '../../project/messages/project-message-id.ts';
import { mirror, px } from '../chart/canvas.ts';
import { badgeForm } from './badge-form.ts';
import { type BadgeTexts, badgeTexts } from './badge-texts.ts';
import { textWidth } from './text-width.ts';

/**
 * How a badge looks: `line` has the level of the whole on one line, `profile` the level of each part below it.
 *
 * @category reports
 * @example
 * ```ts
 * import type { BadgeStyle } from '@osee/scoring/report';
 *
 * const style: BadgeStyle = 'profile';
 * ```
 */
export type BadgeStyle = 'line' | 'profile';

/**
 * In what language and form a badge is made.
 *
 * @category reports
 * @example
 * ```ts
 * import { fr } from '@osee/scoring/locales/fr';
 * import type { BadgeOptions } from '@osee/scoring/report';
 *
 * const options: BadgeOptions = { locale: fr, style: 'profile' };
 * ```
 */
export interface BadgeOptions {
  readonly locale: MessagesOn<'project', ProjectMessageId>;
  /** `line` unless told. */
  readonly style?: BadgeStyle;
}

const [size, pad, line] = [11, 8, 20];
/** White on both has a contrast above 7 to 1. */
const [dark, blue, grey] = ['#333333', '#0b4f8a', '#505050'];

const text = (x: number, y: number, content: string, fill: string): string =>
  `<text x="${px(x)}" y="${px(y)}" text-anchor="middle" fill="${fill}">${escapeXml(content)}</text>`;

/** A step of a profile: filled where it is reached, an outline where not; the words beside it say the same. */
const step = (x: number, y: number, isReached: boolean): string =>
  `<rect x="${px(x)}" y="${px(y)}" width="10" height="10" fill="${isReached ? '#ffffff' : 'none'}" stroke="#ffffff"/>`;

const isolated = (content: string, direction: 'ltr' | 'rtl'): string =>
  direction === 'rtl' ? `\u2068${content}\u2069` : content;

const drawn = (texts: BadgeTexts, style: BadgeStyle, locale: string): string => {
  const direction = textDirection(locale);
  const about = isolated(texts.about, direction);
  const rows = style === 'profile' ? texts.parts : [];
  const stepsWidth = rows.length > 0 ? texts.levels * 13 + pad : 0;
  const startWidth =
    Math.max(...[texts.label, ...rows.map(({ title }) => title)].map((each) => textWidth(each, size))) +
    2 * pad;
  const valueWidth =
    Math.max(...[texts.value, ...rows.map(({ value }) => value)].map((each) => textWidth(each, size))) +
    2 * pad;
  const endWidth = stepsWidth + valueWidth + (rows.length > 0 ? 0 : textWidth(about, size - 2) + pad);
  const width = Math.ceil(startWidth + endWidth);
  const height = line * (1 + rows.length + (rows.length > 0 ? 1 : 0));
  const place = mirror(direction, width);
  const colour = (reached: number | null): string => (reached === null ? grey : blue);
  const row = (label: string, value: string, reached: number | null, position: number): readonly string[] => {
    const y = position * line;
    return [
      `<rect x="${px(place.x(startWidth, endWidth))}" y="${px(y)}" width="${px(endWidth)}" height="${line}" fill="${colour(reached)}"/>`,
      text(place.at(startWidth / 2), y + 14, label, '#ffffff'),
      text(place.at(startWidth + stepsWidth + valueWidth / 2), y + 14, value, '#ffffff'),
      ...(stepsWidth > 0
        ? Array.from({ length: texts.levels }, (_, level) =>
            step(place.x(startWidth + pad + level * 13, 10), y + 5, reached !== null && level < reached),
          )
        : []),
    ];
  };
  const aboutPlace =
    rows.length > 0
      ? { x: width / 2, y: height - 6 }
      : { x: place.at(startWidth + valueWidth + (endWidth - valueWidth - pad) / 2), y: 13.5 };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${escapeXml(locale)}" direction="${direction}" font-family="Verdana, 'DejaVu Sans', sans-serif" font-size="${size}">`,
    `<title>${escapeXml(texts.title)}</title>`,
    `<desc>${escapeXml(texts.description)}</desc>`,
    `<rect width="${width}" height="${height}" rx="3" fill="${dark}"/>`,
    ...row(texts.label, texts.value, texts.reached, 0),
    ...rows.flatMap(({ title, value, reached }, position) => row(title, value, reached, position + 1)),
    `<g font-size="${size - 2}">${text(aboutPlace.x, aboutPlace.y, about, '#ffffff')}</g>`,
    '</svg>',
    '',
  ].join('\n');
};

/**
 * Draws a badge of a maturity result as SVG: the level of the whole with its number, the day and the version of the
 * model, and in the style `profile` the level of each part. It is read without colours, and aloud by its title and
 * description, which say everything that is shown and what is still open. Where nothing was answered it says "not
 * assessed". For languages from right to left it is mirrored.
 *
 * @param result - a result of `scoreMaturity`, of any model
 * @param options - language and style
 * @returns an SVG that loads nothing from elsewhere
 * @throws `OseeError` with code `unknown-message` when the language lacks a text, `wrong-type`, `wrong-value` or
 * `unknown-option` and a path for an argument of another form
 * @category reports
 * @see W3C, WCAG 2.2, success criteria 1.1.1, 1.4.1 and 1.4.6
 * @example
 * ```ts
 * import { en } from '@osee/scoring/locales/en';
 * import { scoreMaturity } from '@osee/scoring/maturity';
 * import { dpgProjectModel } from '@osee/scoring/models';
 * import { maturityBadge } from '@osee/scoring/report';
 *
 * const { id, version } = dpgProjectModel;
 * const assessment = { subject: 'Example', model: { id, version }, asOf: '2026-10-01', answers: [] };
 * const badge = maturityBadge(scoreMaturity(dpgProjectModel, assessment), { locale: en });
 * badge.includes('<title>Maturity of Example: not assessed</title>'); // => true
 * ```
 */
export const maturityBadge = (result: MaturityResult, options: BadgeOptions): string => {
  expectShape(result, badgeForm, ['result']);
  expectShape(options, optionsShape, ['options']);
  const { locale, style = 'line' } = options;
  return drawn(badgeTexts({ result, locale }), style, messagesOf(locale, 'project').locale);
};

const optionsShape = /* #__PURE__ */ shape.exact(
  { locale: shape.anything },
  { style: /* #__PURE__ */ shape.words(['line', 'profile']) },
  'options with a locale',
);
