import { assessDevelopment } from './assess-development.ts';
import type { DevelopmentModel } from './development-model.ts';
import type { DevelopmentValue } from './development-result.ts';
import { upTo } from './scales.ts';

export const indicator = (id: string, overlap?: string) => ({
  id,
  title: id.toUpperCase(),
  sourceId: 'own',
  scale: upTo(10),
  ...(overlap === undefined ? {} : { overlap }),
});

export const model: DevelopmentModel = {
  id: 'own',
  version: '1.0.0',
  title: 'Own',
  status: 'own',
  parts: [
    { id: 'one', title: 'One', indicators: [indicator('a', 'same'), indicator('b', 'same'), indicator('c')] },
    { id: 'two', title: 'Two', indicators: [indicator('d'), indicator('e'), indicator('f')] },
  ],
  policies: { aggregation: 'arithmetic', missing: 'require-parts', minimumCoverage: 0.66, oldAfterYears: 5 },
};

export const figures = (given: Readonly<Record<string, number | null>>, year = 2026): DevelopmentValue[] =>
  Object.entries(given).map(([indicatorId, value]) => ({ indicatorId, value, year }));

export const assess = (values: readonly DevelopmentValue[], more: Partial<DevelopmentModel> = {}) =>
  assessDevelopment({ ...model, ...more }, { subject: 'Ruritania', asOf: '2027-01-31', values });

export const all = { a: 2, b: 4, c: 9, d: 5, e: 5, f: 5 };
