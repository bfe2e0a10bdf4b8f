import type { SchemaOf } from '@osee/core/schema';
import { describe, expectTypeOf, it } from 'vitest';
import type { CatalogueOverlay } from '../overlay/catalogue-overlay.ts';
import type { TrainingPlan } from '../paths/training-plan.ts';
import type { Catalogue } from '../resource/catalogue.ts';
import type { Resource } from '../resource/resource.ts';
import type { TrainingSchedule } from '../schedule/training-schedule.ts';
import {
  type catalogueOverlaySchema,
  type catalogueSchema,
  parseCatalogueDocument,
  type resourceSchema,
  type trainingPlanSchema,
  type trainingScheduleSchema,
} from './index.ts';

describe('schemas and interfaces', () => {
  it('are one type', () => {
    expectTypeOf<typeof catalogueSchema>().toEqualTypeOf<SchemaOf<Catalogue>>();
    expectTypeOf<typeof resourceSchema>().toEqualTypeOf<SchemaOf<Resource>>();
    expectTypeOf<typeof catalogueOverlaySchema>().toEqualTypeOf<SchemaOf<CatalogueOverlay>>();
    expectTypeOf<typeof trainingPlanSchema>().toEqualTypeOf<SchemaOf<TrainingPlan>>();
    expectTypeOf<typeof trainingScheduleSchema>().toEqualTypeOf<SchemaOf<TrainingSchedule>>();
  });

  it('give a parser that knows what each kind holds', () => {
    const result = parseCatalogueDocument('osee-training-plan', null);
    if (result.ok) expectTypeOf(result.document.content).toEqualTypeOf<TrainingPlan>();
  });
});
