import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** The indicators of one economy, by the names of the columns. */
export interface IndicatorRow {
  readonly country: string;
  readonly values: ReadonlyMap<string, number>;
}

const file = join(import.meta.dirname, 'data', 'gtmi-2022.csv');

/** Reads the published indicators; the World Bank's code for Kosovo becomes the one of the country table. */
export const readIndicators = (): IndicatorRow[] =>
  Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data.map(({ alpha3 = '', refYear: _, ...columns }) => ({
    country: alpha3 === 'XKK' ? 'XKX' : alpha3,
    values: new Map(
      Object.entries(columns)
        .filter(([, cell]) => cell !== '')
        .map(([name, cell]) => [name, Number(cell)]),
    ),
  }));
