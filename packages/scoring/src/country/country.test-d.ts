import type { DevelopmentMatrix, Framework, Schedule } from '@osee/core';
import type { fr } from '@osee/scoring/locales/fr';
import { servicePrioritisationModel, useCaseModel } from '@osee/scoring/models';
import { assertType, describe, expectTypeOf, it } from 'vitest';
import type {
  CountryParts,
  CountryReportOptions,
  CountryResult,
  HandChange,
  InstitutionInput,
  MatrixPlan,
  ProfileProposal,
  StoredWave,
  Wave,
} from './index.ts';
import { matrixPlan, proposeProfile, rollUpResults } from './index.ts';

describe('types of the country assessment', () => {
  it('take the models of the package', () => {
    const applications = [{ id: 'a' }];
    assertType<CountryParts['useCases']>([
      { id: 'services', model: servicePrioritisationModel, applications },
      { id: 'cases', model: useCaseModel, applications },
    ]);
  });

  it('let a stored wave be a wave, and a plan be a schedule', () => {
    expectTypeOf<StoredWave>().toExtend<Wave>();
    expectTypeOf<MatrixPlan>().toExtend<Omit<Schedule, 'issues'>>();
  });

  it('hold no figure over the parts', () => {
    expectTypeOf<keyof CountryResult>().toEqualTypeOf<
      'context' | 'useCases' | 'development' | 'ecosystem' | 'risks' | 'notAssessed' | 'caveats'
    >();
  });

  it('take a whole bundle as a language', () => {
    expectTypeOf<typeof fr>().toExtend<CountryReportOptions['locale']>();
  });

  it('refuse what is no change, no weight and no stratum', () => {
    const target = { kind: 'module', id: 'strategy' } as const;
    // @ts-expect-error a priority is high, medium or low
    assertType<HandChange>({ target, change: { kind: 'priority', priority: 'top' }, by: 'a', reason: 'b' });
    // @ts-expect-error a weight is a number
    assertType<InstitutionInput>({ id: 'a', name: 'A', assessment: null, weight: '1' });
    expectTypeOf(rollUpResults).parameter(1).toExtend<readonly InstitutionInput[]>();
  });

  it('go from the assessment to the plan', () => {
    expectTypeOf(proposeProfile).parameter(1).toEqualTypeOf<Framework>();
    expectTypeOf(proposeProfile).returns.toEqualTypeOf<ProfileProposal>();
    expectTypeOf(matrixPlan).parameter(1).toEqualTypeOf<DevelopmentMatrix>();
  });
});
