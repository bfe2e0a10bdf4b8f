import { describe, expectTypeOf, it } from 'vitest';
import type { Criterion, CriterionNode } from '../model/criterion.ts';
import { isGroup } from '../model/walk.ts';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import type { ApplicantResult } from '../result/applicant-result.ts';
import type { GateOutcome } from '../result/gate-result.ts';
import { evaluateApplications } from './evaluate-applications.ts';

describe('evaluateApplications', () => {
  const result = evaluateApplications(oseeCall2024, []);

  it('has null, and not undefined, for what is not known', () => {
    expectTypeOf<ApplicantResult['score']>().toEqualTypeOf<number | null>();
    expectTypeOf<ApplicantResult['gates'][number]['outcome']>().toEqualTypeOf<GateOutcome>();
    expectTypeOf(result.applicants).toEqualTypeOf<readonly ApplicantResult[]>();
    expectTypeOf(result.portfolio).toBeNullable();
  });

  it('refuses what an application cannot be', () => {
    // @ts-expect-error a gate answer is pass, fail or unknown
    evaluateApplications(oseeCall2024, [{ id: 'a', country: 'KEN', gates: [{ gate: 'x', answer: 'yes' }] }]);
    // @ts-expect-error a waiver needs by, reason and date
    evaluateApplications(oseeCall2024, [{ id: 'a', country: 'KEN', waivers: [{ gate: 'x' }] }]);
    // @ts-expect-error weights go by the name of a criterion
    evaluateApplications(oseeCall2024, [], { weights: [1, 2] });
  });

  it('tells groups from criteria', () => {
    const node = oseeCall2024.criteria[0] as CriterionNode;
    if (!isGroup(node)) expectTypeOf(node).toEqualTypeOf<Criterion>();
  });
});
