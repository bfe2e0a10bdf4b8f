/**
 * CSV out and in, for the spreadsheets of every country.
 *
 * Take it instead of the root where files go to people who use a spreadsheet.
 *
 * - `writeCsv`: rows as CSV in which no cell starts a formula
 * - `readCsv`: CSV of any spreadsheet
 * - `readCsvNumber`: a number as a country writes it
 *
 * Guide: `docs/guides/documents.md`
 *
 * @packageDocumentation
 */
export { type CsvFormat, type CsvFormatName, type CsvSeparator, csvFormats } from './csv-format.ts';
export { readCsv } from './read-csv.ts';
export { readCsvNumber } from './read-csv-number.ts';
export { type CsvRow, type ReadCsvOptions, readCsvRows } from './read-csv-rows.ts';
export { type CsvCell, writeCsv } from './write-csv.ts';
