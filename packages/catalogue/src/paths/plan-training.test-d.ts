import { expectTypeOf, test } from 'vitest';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import { planTraining } from './plan-training.ts';
import type { TrainingPlan } from './training-plan.ts';

test('constraints and results are typed', () => {
  expectTypeOf(planTraining([], oseeCatalogue)).toEqualTypeOf<TrainingPlan>();
  // @ts-expect-error a cost that does not exist
  planTraining([], oseeCatalogue, { costs: ['cheap'] });
  // @ts-expect-error a gap without its target
  planTraining([{ competencyId: 'a' }], oseeCatalogue);
});
