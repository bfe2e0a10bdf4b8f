import { formatNumber } from '@osee/core';
import type { Report, ReportBlock, ReportCell, ReportTable } from '@osee/scoring/report';
import { element } from './element.ts';

/** Shows a report as elements, so that neither inline styles nor inline scripts are needed. */
export const reportView = (report: Report): HTMLElement[] => {
  const write = (cell: ReportCell): string =>
    typeof cell === 'number' ? formatNumber(cell, report.locale, { decimals: 1 }) : (cell ?? '–');
  return report.blocks.map((block) => blockView(block, write));
};

type Write = (cell: ReportCell) => string;

const blockView = (block: ReportBlock, write: Write): HTMLElement => {
  switch (block.kind) {
    case 'heading':
      return element(block.level === 2 ? 'h3' : 'h4', {}, block.text);
    case 'paragraph':
      return element('p', {}, block.text);
    case 'list':
      return element('ul', {}, ...block.items.map(({ text }) => element('li', {}, text)));
    case 'table':
      return tableView(block.table, write);
    case 'figure':
      return element('figure', {}, drawing(block.svg), tableView(block.table, write));
  }
};

/** The charts of the library are SVG without script and without style, so they may stand in the page as they are. */
const drawing = (svg: string): Node =>
  document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);

/** A column with numbers stands at the end, with its heading. */
const tableView = ({ caption, header, rows }: ReportTable, write: Write): HTMLElement => {
  const places = header.map((_, column) =>
    rows.some((row) => typeof row[column] === 'number') ? 'number' : 'words',
  );
  const classOf = (column: number) => ({ class: places[column] ?? 'words' });
  const rowView = (row: readonly ReportCell[]): HTMLElement =>
    element(
      'tr',
      {},
      ...row.map((cell, column) =>
        column === 0
          ? element('th', { scope: 'row' }, write(cell))
          : element('td', classOf(column), write(cell)),
      ),
    );
  const headings = header.map((name, column) => element('th', { scope: 'col', ...classOf(column) }, name));
  return element(
    'div',
    { class: 'table', tabindex: '0', role: 'region', 'aria-label': caption },
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...headings)),
      element('tbody', {}, ...rows.map(rowView)),
    ),
  );
};
