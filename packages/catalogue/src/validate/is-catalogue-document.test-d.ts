import { expectTypeOf, it } from 'vitest';
import type { TrainingPlan } from '../paths/training-plan.ts';
import { isCatalogueDocument } from './is-catalogue-document.ts';

it('tells the compiler the content', () => {
  const read: unknown = null;
  if (isCatalogueDocument('osee-training-plan', read)) {
    expectTypeOf(read.content).toEqualTypeOf<TrainingPlan>();
  }
  // @ts-expect-error a kind of another package
  isCatalogueDocument('osee-call', read);
});
