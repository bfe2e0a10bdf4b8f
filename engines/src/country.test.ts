import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import {
  reportFromLibrary,
  reportFromRows,
  scoreByDatabase,
  scoreByLibrary,
} from '../../examples/13-a-country-of-municipalities/index.ts';
import { groupDifferences } from './compare-groups.ts';
import { openCountryDatabase } from './country-database.ts';
import type { Cell } from './engine.ts';

const folder = mkdtempSync(join(tmpdir(), 'country-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('scores 5,570 municipalities from a Parquet file as the library does, and reports them in Portuguese', async () => {
  const file = join(folder, 'municipios.parquet');
  const { database, close } = await openCountryDatabase();
  const rows = await scoreByDatabase(database, file);
  close();
  expect(readFileSync(file).subarray(0, 4).toString()).toBe('PAR1');
  const result = scoreByLibrary();
  expect(result.count).toBe(5570);
  expect(groupDifferences(rows as readonly Readonly<Record<string, Cell>>[], result)).toEqual([]);
  const hidden = result.groups.filter((group) => group.hidden !== null).map(({ label }) => label);
  expect(hidden).toEqual(['Ilha', 'Norte']);

  const report = reportFromRows(rows);
  expect(report).toBe(reportFromLibrary(result));
  expect(report).toContain('<html lang="pt"');
  expect(report).toContain('<svg');
  expect(report).toContain('Sem números: Ilha, Norte.');
  for (const label of ['Nordeste', 'Centro-Oeste', 'Sudeste', 'Sul', 'País'])
    expect(report).toContain(`>${label}<`);
});
