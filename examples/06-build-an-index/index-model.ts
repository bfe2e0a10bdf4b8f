import { type Criterion, oseeCall2024, type Scale, type SelectionModel } from '@osee/scoring/selection';

const criterion = (id: string, title: string, statement: string, scale: Scale): Criterion => ({
  id,
  level: 'country',
  title,
  statement,
  weight: 1,
  scale,
  evidence: ['household survey'],
  source: 'project',
});

const share = { kind: 'goalposts', lower: 0, upper: 1, direction: 'maximise', outside: 'refuse' } as const;

/** An index is a selection model without gates and without a choice: a tree of criteria, scales and policies. */
export const accessIndex: SelectionModel = {
  id: 'access-index',
  version: '1.0.0',
  title: 'Index of access',
  status: 'illustrative',
  gates: [],
  conflicts: [],
  context: [],
  criteria: [
    {
      id: 'access',
      title: 'Access',
      weight: 1,
      source: 'project',
      children: [
        criterion('connected', 'Connected', 'Share of homes with a connection.', share),
        criterion('speed', 'Speed', 'Median speed in Mbit/s; twice as fast counts the same anywhere.', {
          kind: 'goalposts',
          lower: 1,
          upper: 100,
          direction: 'maximise',
          outside: 'truncate',
          transform: 'logarithm',
        }),
        criterion('price', 'Price', 'Price as a share of income; the lower, the better.', {
          kind: 'goalposts',
          lower: 0.02,
          upper: 0.12,
          direction: 'minimise',
          outside: 'truncate',
        }),
      ],
    },
  ],
  policies: { ...oseeCall2024.policies, minimumCoverage: 0.6, duplicateCountry: 'separate' },
};
