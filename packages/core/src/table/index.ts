export { type CsvFormat, type CsvFormatName, type CsvSeparator, csvFormats } from './csv-format.ts';
export { readCsv } from './read-csv.ts';
export { readCsvNumber } from './read-csv-number.ts';
export { type CsvRow, type ReadCsvOptions, readCsvRows } from './read-csv-rows.ts';
export { type CsvCell, writeCsv } from './write-csv.ts';
