/** The columns of a score sheet, in their order. Their ids stand in the heading, so that a sheet in any language is read. */
export const sheetColumns = [
  'call',
  'round',
  'assessor',
  'application',
  'applicant',
  'criterion',
  'title',
  'statement',
  'scale',
  'score',
  'reason',
  'remark',
  'conflict',
  'date',
] as const;

export type SheetColumn = (typeof sheetColumns)[number];

/** A row that begins with this sign explains and is not read. */
export const noteSign = '#';

/** The name that a spreadsheet gives to a cell: A1, B1, … AA1. */
export const cellName = (column: number, line: number): string => {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${line}`;
};
