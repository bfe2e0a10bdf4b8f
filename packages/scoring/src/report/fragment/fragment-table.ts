import { shown } from '../document/isolates.ts';
import type { ReportCell, ReportTable } from '../document/report.ts';
import type { cellWriter } from '../document/write-cell.ts';

/** A table in a place of its own that scrolls where it is wider than the page, by the keyboard too. */
export const fragmentTable = (
  table: ReportTable,
  write: ReturnType<typeof cellWriter>,
  id: string,
  named: 'caption' | 'elsewhere',
): string => {
  const { caption, header, rows } = table;
  const numeric = header.map((_, column) => rows.some((row) => typeof row[column] === 'number'));
  const aligned = (column: number): string => (numeric[column] ? ' class="osee-number"' : '');
  const cell = (value: ReportCell, column: number): string => {
    const text = shown(write(value, table));
    return column === 0 ? `<th scope="row">${text}</th>` : `<td${aligned(column)}>${text}</td>`;
  };
  const heads = header.map((name, column) => `<th scope="col"${aligned(column)}>${shown(name)}</th>`);
  return [
    `<div class="osee-scroll" role="group" tabindex="0" aria-labelledby="${id}">`,
    named === 'caption' ? '<table>' : `<table aria-labelledby="${id}">`,
    ...(named === 'caption' ? [`<caption id="${id}">${shown(caption)}</caption>`] : []),
    `<thead><tr>${heads.join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`),
    '</tbody>',
    '</table></div>',
  ].join('\n');
};
