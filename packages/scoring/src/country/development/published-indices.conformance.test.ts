import { describe, expect, it } from 'vitest';
import { readReferenceTable, referenceFolder } from '../../mcda/conformance/reference-cases.fixture.ts';
import { assessDevelopment } from './assess-development.ts';
import type { DevelopmentModel } from './development-model.ts';
import { govTechMaturityModel } from './govtech-maturity-model.ts';
import { humanDevelopmentModel } from './human-development-model.ts';
import { indexGroup } from './index-groups.ts';
import { humanDevelopmentGroups } from './published-groups.ts';

const hdi = readReferenceTable('indices/hdi_2022.csv');
const gtmi = readReferenceTable('indices/gtmi_2020_2022_2025.csv');

type Row = Readonly<Record<string, string>>;

const assess = (model: DevelopmentModel, row: Row, year: number, columns: Readonly<Record<string, string>>) =>
  assessDevelopment(model, {
    subject: row['iso3'] ?? '',
    asOf: '2026-11-29',
    values: Object.entries(columns).map(([indicatorId, column]) => ({
      indicatorId,
      value: Number(row[column]),
      year,
    })),
  });

const govTechColumns = {
  'core-systems': 'cgsi',
  'service-delivery': 'psdi',
  'citizen-engagement': 'dcei',
  enablers: 'gtei',
};

const humanColumns = {
  'life-expectancy': 'le',
  'expected-schooling': 'eys',
  'mean-schooling': 'mys',
  'national-income': 'gnipc',
};

describe.runIf(referenceFolder !== undefined)('published indices as models of development', () => {
  it('give the GovTech Maturity Index and its group for every economy and year, whichever group owns a limit', () => {
    expect(gtmi).toHaveLength(593);
    const { groups } = govTechMaturityModel;
    if (!groups) throw new Error('The model has groups.');
    const sizes = new Map<string, number>();
    for (const row of gtmi) {
      const { value, group, coverage } = assess(
        govTechMaturityModel,
        row,
        Number(row['year']),
        govTechColumns,
      );
      const label = `${row['iso3']} ${row['year']}`;
      expect(Math.abs((value ?? Number.NaN) - Number(row['gtmi'])), label).toBeLessThanOrEqual(1e-12);
      expect(group?.id, label).toBe(row['group']);
      expect(group?.possible, label).toEqual([row['group']]);
      expect(indexGroup(value, { ...groups, limits: 'to-upper' }), label).toBe(row['group']);
      expect(coverage).toBe(1);
      const key = `${row['year']} ${group?.id}`;
      sizes.set(key, (sizes.get(key) ?? 0) + 1);
    }
    const sizesOf = (year: number) => ['A', 'B', 'C', 'D'].map((id) => sizes.get(`${year} ${id}`));
    expect([2020, 2022, 2025].map(sizesOf)).toEqual([
      [43, 59, 63, 33],
      [69, 46, 53, 30],
      [80, 42, 47, 28],
    ]);
  });

  it('give the Human Development Index of 2022 to its three decimals, with its groups', () => {
    expect(hdi).toHaveLength(193);
    for (const row of hdi) {
      const { value, coverage } = assess(humanDevelopmentModel, row, 2022, humanColumns);
      const label = row['iso3'] ?? '';
      expect(Number((value ?? Number.NaN).toFixed(3)), label).toBe(Number(row['hdi']));
      // UNDP names the groups by the rounded value.
      const group = indexGroup(Number(row['hdi']), humanDevelopmentGroups);
      expect(group, label).toBe((row['hdicode'] ?? '').toLowerCase().replace(' ', '-'));
      expect(coverage).toBe(1);
    }
  });
});

describe.runIf(referenceFolder === undefined)('published indices as models of development', () => {
  it('are skipped: OSEE_REFERENCE_CASES is not set', () => {
    expect([...hdi, ...gtmi]).toEqual([]);
  });
});
