import type { CompetencyGap, MessagesOn } from '@osee/core';
import type { InstrumentItemId } from '@osee/core/instrument';
import { describe, expectTypeOf, it } from 'vitest';
import { dpgProjectModel, oseeEcosystemModel } from '../models/index.ts';
import {
  type Answer,
  type Assessment,
  type AssessmentSession,
  analyseGaps,
  atDepth,
  type CompiledModel,
  compileModel,
  createAssessmentSession,
  type DepthIdOf,
  type explainMaturity,
  type MaturityMessageId,
  type MaturityModel,
  type MaturityPolicies,
  type MaturityResult,
  type RollUp,
  scoreMaturity,
} from './index.ts';

describe('types of the maturity engine', () => {
  it('an answer names a step, and only an answer does', () => {
    expectTypeOf<{ criterionId: string; status: 'answered'; optionId: string }>().toExtend<Answer>();
    expectTypeOf<{ criterionId: string; status: 'unknown' }>().toExtend<Answer>();
    expectTypeOf<{ criterionId: string; status: 'answered' }>().not.toExtend<Answer>();
    expectTypeOf<{ criterionId: string; status: 'maybe' }>().not.toExtend<Answer>();
  });

  it('policies are unions of names', () => {
    expectTypeOf<MaturityPolicies['notApplicable']>().toEqualTypeOf<
      'exclude' | 'countAsMet' | 'zero' | 'anchorToTarget'
    >();
    expectTypeOf<MaturityPolicies['unanswered']>().toEqualTypeOf<'zero' | 'exclude' | 'block'>();
    expectTypeOf<RollUp>().toEqualTypeOf<'mean' | 'flatMean' | 'avgOfAvg' | 'sum' | 'min' | 'ladder'>();
  });

  it('a model goes in raw or compiled', () => {
    expectTypeOf(scoreMaturity).parameter(0).toEqualTypeOf<MaturityModel | CompiledModel>();
    expectTypeOf(compileModel).returns.toEqualTypeOf<CompiledModel>();
    expectTypeOf(scoreMaturity).returns.toEqualTypeOf<MaturityResult>();
    expectTypeOf(analyseGaps).returns.toEqualTypeOf<readonly CompetencyGap[]>();
  });

  it('a score may be missing', () => {
    expectTypeOf<MaturityResult['root']['score']>().toEqualTypeOf<number | null>();
  });

  it('a language has every sentence', () => {
    expectTypeOf<MessagesOn<'maturity', MaturityMessageId>>().toExtend<
      Parameters<typeof explainMaturity>[1]['locale']
    >();
    expectTypeOf<MessagesOn<'maturity', 'score'>>().not.toExtend<
      Parameters<typeof explainMaturity>[1]['locale']
    >();
    expectTypeOf<
      'policy-rollUp-mean' | 'caveat-hidden-zero' | 'blocking-musts'
    >().toExtend<MaturityMessageId>();
  });

  it('a depth that is written out is one of the model', () => {
    atDepth(oseeEcosystemModel, 'quick');
    atDepth(dpgProjectModel, 'entry');
    atDepth(oseeEcosystemModel, 'deep' as string);
    atDepth(oseeEcosystemModel as MaturityModel, 'deep');
    expectTypeOf(atDepth(oseeEcosystemModel, 'full')).toEqualTypeOf<MaturityModel>();
    // @ts-expect-error the model has no such depth
    atDepth(oseeEcosystemModel, 'qiuck');
    // @ts-expect-error a depth of another model
    atDepth(dpgProjectModel, 'quick');
    expectTypeOf<DepthIdOf<MaturityModel>>().toEqualTypeOf<string>();
  });

  it('an assessment that is written in code can be held to the questions that there are', () => {
    const head = { subject: 'Ministry', model: oseeEcosystemModel, asOf: '2026-06-30' };
    const written: Assessment<InstrumentItemId> = {
      ...head,
      answers: [{ criterionId: 'vendor-evaluation', status: 'unknown' }],
    };
    scoreMaturity(oseeEcosystemModel, written);
    const session: AssessmentSession<InstrumentItemId> = createAssessmentSession(oseeEcosystemModel, written);
    session.clear('vendor-evaluation');
    // @ts-expect-error no question has this id
    session.clear('vendor-evalution');
    const misspelt: Assessment<InstrumentItemId> = {
      ...head,
      // @ts-expect-error no question has this id
      answers: [{ criterionId: 'vendor-evalution', status: 'unknown' }],
    };
    expectTypeOf(misspelt).toExtend<Assessment>();
    createAssessmentSession(oseeEcosystemModel, misspelt).clear('anything');
  });
});
