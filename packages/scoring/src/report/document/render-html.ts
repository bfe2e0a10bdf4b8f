import { escapeXml, expectShape, isWebAddress } from '@osee/core';
import { shown, withoutIsolates } from './isolates.ts';
import { printStyle } from './print-style.ts';
import type { Report, ReportBlock, ReportCell, ReportItem, ReportTable } from './report.ts';
import { reportForm } from './report-form.ts';
import { cellWriter } from './write-cell.ts';

type Write = ReturnType<typeof cellWriter>;

/**
 * Writes a report as one HTML page that prints well and needs nothing else: no script, no remote font, no picture file.
 * Each figure is followed by the table of what it shows.
 *
 * @param report - the report
 * @returns a whole HTML document in the language and direction of the report; text of the report cannot become markup
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `out-of-range` and a path for what is no report
 * @category reports
 * @see HTML Living Standard; WCAG 2.2, 1.1.1 (text alternatives) and 1.4.1 (use of colour)
 * @example
 * ```ts
 * import { renderHtml } from '@osee/scoring/report';
 *
 * const html = renderHtml({ title: 'النتائج', locale: 'ar', direction: 'rtl', blocks: [] });
 * html.startsWith('<!doctype html>\n<html lang="ar" dir="rtl">'); // => true
 * ```
 */
export const renderHtml = (report: Report): string => {
  expectShape(report, reportForm, ['report']);
  const write = cellWriter(report.locale);
  const title = escapeXml(withoutIsolates(report.title));
  return [
    '<!doctype html>',
    `<html lang="${escapeXml(report.locale)}" dir="${report.direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>${printStyle}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${shown(report.title)}</h1>`,
    ...report.blocks.map((block) => renderBlock(block, write)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
};

const renderBlock = (block: ReportBlock, write: Write): string => {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${shown(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${shown(block.text)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${renderItem(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return renderTable(block.table, write);
    case 'figure':
      return `<figure>\n${block.svg}\n${renderTable(block.table, write)}\n</figure>`;
  }
};

const renderItem = ({ text, href }: ReportItem): string =>
  href !== undefined && isWebAddress(href) ? `<a href="${escapeXml(href)}">${shown(text)}</a>` : shown(text);

const renderTable = (table: ReportTable, write: Write): string => {
  const { caption, header, rows } = table;
  const numeric = header.map((_, column) => rows.some((row) => typeof row[column] === 'number'));
  const aligned = (column: number): string => (numeric[column] ? ' class="number"' : '');
  const cell = (value: ReportCell, column: number): string => {
    const text = shown(write(value, table));
    return column === 0 ? `<th scope="row">${text}</th>` : `<td${aligned(column)}>${text}</td>`;
  };
  const head = header.map((name, column) => `<th scope="col"${aligned(column)}>${shown(name)}</th>`);
  return [
    '<div class="table"><table>',
    `<caption>${shown(caption)}</caption>`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`),
    '</tbody>',
    '</table></div>',
  ].join('\n');
};
