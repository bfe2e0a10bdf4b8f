import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { Assessment } from '../maturity/assessment/assessment.ts';
import type { MaturityModel } from '../maturity/model/maturity-model.ts';
import type { SavedSession } from '../maturity/session/assessment-session.ts';
import type { Application, Candidate } from '../selection/application/application.ts';
import type { SelectionModel } from '../selection/model/selection-model.ts';
import {
  type applicationSchema,
  type assessmentSchema,
  type maturityModelSchema,
  parseScoringDocument,
  type savedSessionSchema,
  type selectionModelSchema,
} from './index.ts';

describe('schemas and interfaces', () => {
  it('are one type in both directions', () => {
    expectTypeOf<z.output<typeof selectionModelSchema>>().toEqualTypeOf<SelectionModel>();
    expectTypeOf<z.input<typeof selectionModelSchema>>().toEqualTypeOf<SelectionModel>();
    expectTypeOf<z.output<typeof applicationSchema>>().toEqualTypeOf<Candidate>();
    expectTypeOf<z.input<typeof applicationSchema>>().toEqualTypeOf<Candidate>();
    expectTypeOf<Application>().toExtend<z.input<typeof applicationSchema>>();
    expectTypeOf<z.output<typeof maturityModelSchema>>().toEqualTypeOf<MaturityModel>();
    expectTypeOf<z.input<typeof maturityModelSchema>>().toEqualTypeOf<MaturityModel>();
    expectTypeOf<z.output<typeof assessmentSchema>>().toEqualTypeOf<Assessment>();
    expectTypeOf<z.input<typeof assessmentSchema>>().toEqualTypeOf<Assessment>();
    expectTypeOf<z.output<typeof savedSessionSchema>>().toEqualTypeOf<SavedSession>();
    expectTypeOf<z.input<typeof savedSessionSchema>>().toEqualTypeOf<SavedSession>();
  });

  it('give a parser that knows what each kind holds', () => {
    const result = parseScoringDocument('osee-applications', null);
    if (result.ok) expectTypeOf(result.document.content).toEqualTypeOf<readonly Candidate[]>();
  });
});
