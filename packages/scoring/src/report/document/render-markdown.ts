import { escapeMarkdown, expectShape, isWebAddress, shape } from '@osee/core';
import type { Report, ReportBlock, ReportItem, ReportTable } from './report.ts';
import { reportForm } from './report-form.ts';
import { cellWriter } from './write-cell.ts';

type Write = ReturnType<typeof cellWriter>;

/**
 * Writes a report as Markdown with tables. A figure becomes its table, or a picture with its table when `pictures`
 * names the file that the caller keeps it in.
 *
 * @param report - the report
 * @param options - `pictures`: addresses of the figures, in their order
 * @returns Markdown that ends in a line break; text of the report cannot become markup
 * @throws `OseeError` with code `wrong-type`, `wrong-value`, `out-of-range` or `unknown-option` and a path for a call of
 * another form
 * @category reports
 * @see CommonMark 0.31 and GitHub's tables
 * @example
 * ```ts
 * import { renderMarkdown } from '@osee/scoring/report';
 *
 * renderMarkdown({
 *   title: 'Results',
 *   locale: 'en',
 *   direction: 'ltr',
 *   blocks: [{ kind: 'paragraph', text: '*Not* a decision.' }],
 * });
 * // => '# Results\n\n\\*Not\\* a decision.\n'
 * ```
 */
export const renderMarkdown = (
  report: Report,
  options: { readonly pictures?: readonly string[] } = {},
): string => {
  expectShape(report, reportForm, ['report']);
  expectShape(options, optionsForm, ['options']);
  const write = cellWriter(report.locale);
  const pictures = [...(options.pictures ?? [])];
  const blocks = report.blocks.map((block) => renderBlock(block, write, pictures));
  return `${[`# ${escapeMarkdown(report.title)}`, ...blocks].join('\n\n')}\n`;
};

const optionsForm = /* #__PURE__ */ shape.options({ pictures: shape.list(shape.text) });

const renderBlock = (block: ReportBlock, write: Write, pictures: string[]): string => {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return atBlockStart(block.text);
    case 'list':
      return block.items.map((item) => `- ${renderItem(item)}`).join('\n');
    case 'table':
      return renderTable(block.table, write);
    case 'figure': {
      const picture = pictures.shift();
      const table = renderTable(block.table, write);
      return picture ? `![${escapeMarkdown(block.table.caption)}](${encodeURI(picture)})\n\n${table}` : table;
    }
  }
};

const renderItem = ({ text, href }: ReportItem): string =>
  href !== undefined && isWebAddress(href) ? `[${escapeMarkdown(text)}](<${href}>)` : atBlockStart(text);

const renderTable = (table: ReportTable, write: Write): string => {
  const { caption, header, rows } = table;
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const numeric = header.map(
    (_, column) => rows.length > 0 && rows.every((row) => typeof row[column] !== 'string'),
  );
  return [
    `**${escapeMarkdown(caption)}**`,
    '',
    line(header),
    `| ${numeric.map((right) => (right ? '--:' : ':--')).join(' | ')} |`,
    ...rows.map((row) => line(row.map((cell) => write(cell, table)))),
  ].join('\n');
};

/** Text at the start of a block, where a number or a dash could start a list. */
const atBlockStart = (text: string): string =>
  escapeMarkdown(text)
    .replace(/^([-+])(?=\s)/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2');
