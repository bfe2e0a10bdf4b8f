import type { CompetencyGap, MessagesOn } from '@osee/core';
import { describe, expectTypeOf, it } from 'vitest';
import {
  type Answer,
  analyseGaps,
  type CompiledModel,
  compileModel,
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
});
