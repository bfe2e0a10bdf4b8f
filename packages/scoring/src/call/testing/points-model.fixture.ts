import type { Criterion } from '../../selection/model/criterion.ts';
import type { SelectionModel } from '../../selection/model/selection-model.ts';
import { oseeCall2024 } from '../../selection/osee-call-2024/osee-call-2024.ts';

const criterion = (id: string, upper: number, weight: number, step?: number): Criterion => ({
  id,
  level: 'country',
  title: id,
  statement: `How good the ${id} is.`,
  weight,
  scale: {
    kind: 'goalposts',
    lower: 0,
    upper,
    direction: 'maximise',
    outside: 'refuse',
    ...(step === undefined ? {} : { step }),
  },
  evidence: [],
  source: 'project',
});

/** A model without gates whose criteria give points, by name: the most that each gives and its weight. */
export const pointsModelOf = (
  criteria: Readonly<Record<string, readonly [most: number, weight: number, step?: number]>>,
): SelectionModel => ({
  ...oseeCall2024,
  id: 'points',
  title: 'Points',
  gates: [],
  conflicts: [],
  criteria: [
    {
      id: 'all',
      title: 'All',
      weight: 1,
      source: 'project',
      children: Object.entries(criteria).map(([id, [most, weight, step]]) =>
        criterion(id, most, weight, step),
      ),
    },
  ],
  policies: { ...oseeCall2024.policies, assessors: 'mean', duplicateCountry: 'separate' },
  context: [],
});

/** Three criteria from 0 to 5. */
export const pointsModel = pointsModelOf({ excellence: [5, 1], impact: [5, 1], implementation: [5, 1] });
