import { underPath } from '../../errors/under-path.ts';
import type { Report } from '../document/report.ts';
import { drawFigure } from '../figure/draw-figure.ts';
import type { FragmentOptions } from './fragment-options.ts';
import { safeSvg } from './safe-svg.ts';
import { type DrawBlock, writeFragment } from './write-fragment.ts';

/**
 * Writes a report as a piece of HTML to be put into a page of others. It has no style, script or address to load of its
 * own, so that it stands under any content security policy; it takes the colour and the letters of the page, and
 * `fragmentStyles` sets it out. Each figure stands beside the table of what it shows and can be read 360 pixels wide;
 * tables scroll in a place that the keyboard reaches. All ids begin with `idPrefix`.
 *
 * @param report - the report
 * @param options - `headingLevel` of the title on the page, `idPrefix`, and `locale` for the way numbers are written
 * @returns HTML of one `section`, in the language and direction of the report; text of the report cannot become markup
 * @throws `OseeError` with code `wrong-type`, `wrong-value`, `out-of-range` or `unknown-option` and a path for a call of
 * another form; `wrong-locale` for a language that is not that of the report; `unsafe-figure` for a figure whose `svg`
 * holds anything but shapes and text
 * @category reports
 * @see WCAG 2.2, 1.1.1, 1.3.1, 1.4.1, 1.4.10 and 2.1.1; Content Security Policy Level 3
 * @example
 * ```ts
 * import { renderFragment } from '@osee/scoring/report';
 *
 * const report = { title: 'Results', locale: 'en', direction: 'ltr', blocks: [] } as const;
 * renderFragment(report, { headingLevel: 3, idPrefix: 'kenya-' }).split('\n')[1];
 * // => '<h3 id="kenya-title">Results</h3>'
 * ```
 */
export const renderFragment = (report: Report, options: FragmentOptions = {}): string =>
  writeFragment(report, options, drawn);

const drawn: DrawBlock = ({ svg, drawing }, prefix, path) => {
  if (drawing === undefined) return safeSvg(svg, prefix, [...path, 'svg']);
  return underPath(path, () => drawFigure(drawing, prefix));
};
