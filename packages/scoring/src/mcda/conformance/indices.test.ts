import { aggregateTree, type Band, bandOf, geometricMean, normalise, weightedMean } from '@osee/scoring/mcda';
import { describe, expect, it } from 'vitest';
import { hdiGoalposts } from './hdi-goalposts.fixture.ts';
import { readReferenceTable, referenceFolder } from './reference-cases.fixture.ts';

const hdi = readReferenceTable('indices/hdi_2022.csv');
const gtmi = readReferenceTable('indices/gtmi_2020_2022_2025.csv');

// World Bank, GovTech Maturity Index: groups by the value of the index.
const groups: Band[] = [
  { id: 'A', from: 0.75 },
  { id: 'B', from: 0.5 },
  { id: 'C', from: 0.25 },
  { id: 'D', from: 0 },
];
const componentIds = ['cgsi', 'psdi', 'dcei', 'gtei'] as const;
const gtmiTree = { id: 'gtmi', children: componentIds.map((id) => ({ id })) };

describe.runIf(referenceFolder !== undefined)('published indices', () => {
  it('reproduces the Human Development Index 2022 of every country, as published', () => {
    expect(hdi.length).toBeGreaterThan(190);
    const raw = hdi.map((row) => ['le', 'eys', 'mys', 'gnipc'].map((name) => Number(row[name])));
    const directions = hdiGoalposts.map(() => 'maximise' as const);
    const indices = normalise(raw, directions, 'goalposts', { goalposts: hdiGoalposts });
    const ours = indices.map(([health = 0, expected = 0, mean = 0, income = 0], row) => {
      const value = geometricMean([health, weightedMean([expected, mean]), income]);
      return [hdi[row]?.['iso3'], Number(value.toFixed(3))];
    });
    expect(ours).toEqual(hdi.map((row) => [row['iso3'], Number(row['hdi'])]));
  });

  it('reproduces the GovTech Maturity Index of every economy and year, with its groups', () => {
    expect(gtmi.length).toBeGreaterThan(590);
    for (const row of gtmi) {
      const values = Object.fromEntries(componentIds.map((id) => [id, Number(row[id])]));
      const { value, coverage } = aggregateTree(gtmiTree, values);
      const label = `${row['iso3']} ${row['year']}`;
      expect(coverage).toBe(1);
      expect(Math.abs((value ?? Number.NaN) - Number(row['gtmi'])), label).toBeLessThanOrEqual(1e-12);
      expect(bandOf(value, groups), label).toBe(row['group']);
    }
  });
});

describe.runIf(referenceFolder === undefined)('published indices', () => {
  it('are skipped: OSEE_REFERENCE_CASES is not set', () => {
    expect([...hdi, ...gtmi]).toEqual([]);
  });
});
