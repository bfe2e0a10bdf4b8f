import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Application, evaluateApplications, oseeCall2024, type SelectionModel } from '../index.ts';

/** A composite index is a selection model without gates and without portfolio rules. */
const indexOf = (
  id: string,
  criteria: SelectionModel['criteria'],
  aggregation: SelectionModel['policies']['aggregation'],
): SelectionModel => ({
  id,
  version: '1.0.0',
  title: id,
  status: 'illustrative',
  gates: [],
  criteria,
  aggregation,
  policies: { ...oseeCall2024.policies, geometricFloor: 0, missing: 'propagate' },
  conflicts: [],
  context: [],
});

const leaf = (id: string, lower: number, upper: number, transform: 'linear' | 'logarithm' = 'linear') => ({
  id,
  level: 'country' as const,
  title: id,
  statement: id,
  weight: 1,
  scale: { kind: 'goalposts', lower, upper, direction: 'maximise', outside: 'truncate', transform } as const,
  evidence: [],
  source: 'project' as const,
});
const group = (id: string, ...children: ReturnType<typeof leaf>[]) => ({
  id,
  title: id,
  weight: 1,
  source: 'project' as const,
  aggregation: 'arithmetic' as const,
  children,
});

// UNDP, Human Development Report 2021/22, technical note 1: goalposts and means.
const humanDevelopment = indexOf(
  'human-development',
  [
    group('health', leaf('le', 20, 85)),
    group('education', leaf('eys', 0, 18), leaf('mys', 0, 15)),
    group('income', leaf('gnipc', 100, 75_000, 'logarithm')),
  ],
  'geometric',
);
// World Bank, GovTech Maturity Index: the plain mean of four indices.
const govTech = indexOf(
  'govtech-maturity',
  [group('all', leaf('cgsi', 0, 1), leaf('psdi', 0, 1), leaf('dcei', 0, 1), leaf('gtei', 0, 1))],
  'arithmetic',
);

const application = (country: string, values: Readonly<Record<string, number>>): Application => ({
  id: country,
  country,
  scores: Object.entries(values).map(([criterion, value]) => ({ criterion, value })),
});

describe('an index as a selection model', () => {
  it('works out a geometric mean of three dimensions by hand', () => {
    const one = application('KEN', { le: 72.5, eys: 9, mys: 3, gnipc: Math.sqrt(100 * 75_000) });
    const { applicants, portfolio } = evaluateApplications(humanDevelopment, [one]);
    // Health 52.5 / 65, education (0.5 + 0.2) / 2, income 0.5.
    expect(applicants[0]?.score).toBeCloseTo(((52.5 / 65) * 0.35 * 0.5) ** (1 / 3), 12);
    expect(applicants[0]).toMatchObject({ eligibility: 'eligible', rank: 1 });
    expect(portfolio).toBeNull();
  });

  it('cuts what lies beyond the goalposts, and says so', () => {
    const one = application('KEN', { le: 90, eys: 18, mys: 15, gnipc: 200_000 });
    const { applicants, issues } = evaluateApplications(humanDevelopment, [one]);
    expect(applicants[0]?.score).toBeCloseTo(1, 12);
    expect(issues.map(({ code, path }) => [code, path.at(-1)])).toEqual([
      ['truncated-value', 'le'],
      ['truncated-value', 'gnipc'],
    ]);
  });

  it('does not rank who lacks an indicator', () => {
    const { applicants } = evaluateApplications(govTech, [
      application('KEN', { cgsi: 0.5, psdi: 0.5, dcei: 0.5 }),
      application('PER', { cgsi: 0.2, psdi: 0.4, dcei: 0.6, gtei: 0.8 }),
    ]);
    expect(applicants.map(({ id, rank, score }) => [id, rank, score])).toEqual([
      ['PER', 1, expect.closeTo(0.5, 12)],
      ['KEN', null, null],
    ]);
    expect(applicants[1]?.rankInterval).toEqual({ best: 1, worst: 2 });
  });
});

const folder = join(process.env['OSEE_REFERENCE_CASES'] ?? '', 'indices');

describe.skipIf(process.env['OSEE_REFERENCE_CASES'] === undefined || !existsSync(folder))(
  'published indices',
  () => {
    const rowsOf = (file: string): readonly Readonly<Record<string, string>>[] => {
      const [header = '', ...lines] = readFileSync(join(folder, file), 'utf8').trim().split(/\r?\n/u);
      const keys = header.split(',');
      return lines.map((line) =>
        Object.fromEntries(
          line
            .match(/("[^"]*"|[^,]*)(?:,|$)/gu)
            ?.map((cell, index) => [keys[index] ?? '', cell.replace(/,$/u, '')]) ?? [],
        ),
      );
    };
    const numbersOf = (row: Readonly<Record<string, string>>, keys: readonly string[]) =>
      Object.fromEntries(keys.filter((key) => row[key] !== '').map((key) => [key, Number(row[key])]));

    /** Codes that the World Bank used before, and its code of Kosovo in this file. */
    const oldCodes = new Map([
      ['ADO', 'AND'],
      ['ROM', 'ROU'],
      ['TMP', 'TLS'],
      ['WBG', 'PSE'],
      ['XKK', 'XKX'],
      ['ZAR', 'COD'],
    ]);

    it('gives the GovTech Maturity Index of three years to 1e-12', () => {
      const rows = rowsOf('gtmi_2020_2022_2025.csv');
      for (const year of new Set(rows.map(({ year }) => year))) {
        const ofYear = rows.filter((row) => row['year'] === year);
        const codeOf = (code = ''): string => oldCodes.get(code) ?? code;
        const { applicants } = evaluateApplications(
          govTech,
          ofYear.map((row) =>
            application(codeOf(row['iso3']), numbersOf(row, ['cgsi', 'psdi', 'dcei', 'gtei'])),
          ),
        );
        const scores = new Map(applicants.map(({ id, score }) => [id, score ?? Number.NaN]));
        for (const row of ofYear) {
          const score = scores.get(codeOf(row['iso3'])) ?? Number.NaN;
          expect(Math.abs(score - Number(row['gtmi']))).toBeLessThan(1e-12);
          expect(['D', 'C', 'B', 'A'][Math.min(3, Math.floor(score * 4))]).toBe(row['group']);
        }
      }
      expect(rows.length).toBeGreaterThan(590);
    });

    it('gives the Human Development Index to the published rounding', () => {
      const keys = ['le', 'eys', 'mys', 'gnipc'];
      const rows = rowsOf('hdi_2022.csv').filter((row) => row['hdi'] !== '');
      const { applicants } = evaluateApplications(
        humanDevelopment,
        rows.map((row) => application(row['iso3'] ?? '', numbersOf(row, keys))),
      );
      const scores = new Map(applicants.map(({ id, score }) => [id, score]));
      for (const row of rows) {
        expect(Math.abs((scores.get(row['iso3'] ?? '') ?? Number.NaN) - Number(row['hdi']))).toBeLessThan(
          0.00051,
        );
      }
      expect(rows.length).toBeGreaterThan(180);
    });
  },
);
