import { escapeXml, expectShape, isWebAddress, type Path, textDirection } from '@osee/core';
import { underPath } from '../../errors/under-path.ts';
import { shown } from '../document/isolates.ts';
import type { Report, ReportBlock, ReportItem } from '../document/report.ts';
import { reportForm } from '../document/report-form.ts';
import { cellWriter } from '../document/write-cell.ts';
import { drawFigure } from '../figure/draw-figure.ts';
import { type FragmentOptions, readOptions } from './fragment-options.ts';
import { fragmentTable } from './fragment-table.ts';
import { safeSvg } from './safe-svg.ts';

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
 * @category report
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
export const renderFragment = (report: Report, options: FragmentOptions = {}): string => {
  expectShape(report, reportForm, ['report']);
  const { locale, level, prefix } = readOptions(report, options);
  const page: Page = { write: cellWriter(locale), level, prefix };
  return [
    `<section class="osee-fragment" lang="${escapeXml(locale)}" dir="${textDirection(locale)}" aria-labelledby="${prefix}title">`,
    heading(level, report.title, `${prefix}title`),
    ...report.blocks.map((block, place) => renderBlock(block, place, page)),
    '</section>',
    '',
  ].join('\n');
};

interface Page {
  readonly write: ReturnType<typeof cellWriter>;
  readonly level: number;
  readonly prefix: string;
}

const heading = (level: number, text: string, id = ''): string => {
  const name = id === '' ? '' : ` id="${id}"`;
  return level > 6
    ? `<div role="heading" aria-level="${level}" class="osee-heading"${name}>${shown(text)}</div>`
    : `<h${level}${name}>${shown(text)}</h${level}>`;
};

const renderBlock = (block: ReportBlock, place: number, { write, level, prefix }: Page): string => {
  const id = `${prefix}${place}`;
  switch (block.kind) {
    case 'heading':
      return heading(level + block.level - 1, block.text);
    case 'paragraph':
      return `<p>${shown(block.text)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${itemOf(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return fragmentTable(block.table, write, id, 'caption');
    case 'figure':
      return [
        `<figure class="osee-figure" role="group" aria-labelledby="${id}">`,
        `<figcaption id="${id}">${shown(block.table.caption)}</figcaption>`,
        // A drawing made for a whole page keeps its size and scrolls.
        block.drawing
          ? '<div class="osee-drawn">'
          : `<div class="osee-drawn osee-drawn-wide" role="group" tabindex="0" aria-labelledby="${id}">`,
        drawn(block, `${id}-`, ['report', 'blocks', place]),
        '</div>',
        fragmentTable(block.table, write, id, 'elsewhere'),
        '</figure>',
      ].join('\n');
  }
};

type Figure = Extract<ReportBlock, { kind: 'figure' }>;

const drawn = ({ svg, drawing }: Figure, prefix: string, path: Path): string => {
  if (drawing === undefined) return safeSvg(svg, prefix, [...path, 'svg']);
  return underPath(path, () => drawFigure(drawing, prefix));
};

const itemOf = ({ text, href }: ReportItem): string =>
  href !== undefined && isWebAddress(href) ? `<a href="${escapeXml(href)}">${shown(text)}</a>` : shown(text);
