import { underPath } from '../../errors/under-path.ts';
import type { Answer } from '../../maturity/assessment/answer.ts';
import type { Assessment } from '../../maturity/assessment/assessment.ts';
import { fail } from '../../maturity/compile/fail.ts';
import type { CompiledModel } from '../../maturity/engine/compiled-model.ts';
import type { MaturityResult } from '../../maturity/result/maturity-result.ts';
import { scoreMaturity } from '../../maturity/score/score-maturity.ts';
import { comparabilityOf } from './comparability.ts';
import type { InstitutionInput } from './institution-input.ts';

/** An institution with its result; `result` is `null` for one that did not take part. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly stratum: string | null;
  readonly weight: number;
  readonly asOf: string | null;
  readonly result: MaturityResult | null;
}

export interface ReadSettings {
  readonly isDeclared: boolean;
  readonly nationalIds: ReadonlySet<string>;
  readonly nationalAnswers: readonly Answer[];
}

/** Scores every institution, with what the country answers once in place of its own answers to that. */
export const readMembers = (
  compiled: CompiledModel,
  inputs: readonly InstitutionInput[],
  reference: MaturityResult,
  settings: ReadSettings,
): Member[] => {
  checkStrata(inputs);
  const comparability = comparabilityOf(reference);
  return inputs
    .map((input, position) => {
      const path = ['inputs', position];
      if (input.result !== undefined) checkResult(input.result, comparability, settings, path);
      const { result, asOf } = scored(compiled, input, settings, path);
      return {
        id: input.id,
        name: input.name,
        stratum: input.stratum ?? null,
        weight: settings.isDeclared ? (input.weight ?? 0) : 1,
        asOf,
        result,
      };
    })
    .sort((one, other) => (one.id < other.id ? -1 : 1));
};

const scored = (
  compiled: CompiledModel,
  { assessment, result }: InstitutionInput,
  { nationalIds, nationalAnswers }: ReadSettings,
  path: (string | number)[],
): Pick<Member, 'result' | 'asOf'> => {
  if (result !== undefined) {
    const isSilent = result.criteria.every(({ statedStatus }) => statedStatus === 'unanswered');
    return { result: isSilent ? null : result, asOf: isSilent ? null : result.asOf };
  }
  if (assessment === null || assessment === undefined) return { result: null, asOf: null };
  // Scored as it came, so that what does not fit is told where it stands.
  underPath([...path, 'assessment'], () => scoreMaturity(compiled, assessment, { gains: false }));
  const own = assessment.answers.filter(({ criterionId }) => !nationalIds.has(criterionId));
  if (own.length === 0) return { result: null, asOf: null };
  const whole: Assessment = { ...assessment, answers: [...own, ...nationalAnswers] };
  return { result: scoreMaturity(compiled, whole, { gains: false }), asOf: assessment.asOf };
};

const checkStrata = (inputs: readonly InstitutionInput[]): void => {
  const isKept = inputs.some(({ stratum }) => stratum !== undefined);
  const ids = new Set<string>();
  for (const [position, { id, stratum, assessment, result }] of inputs.entries()) {
    if (ids.has(id)) fail('duplicate-id', ['inputs', position, 'id'], 'an institution once', id);
    ids.add(id);
    if (isKept && stratum === undefined) {
      fail('missing-stratum', ['inputs', position, 'stratum'], 'a kind of unit, as the others have one');
    }
    if ((assessment === undefined) === (result === undefined)) {
      fail('one-of-two', ['inputs', position], 'either an assessment (null for none) or a result');
    }
  }
};

const checkResult = (
  result: MaturityResult,
  comparability: string,
  { nationalIds }: ReadSettings,
  path: (string | number)[],
): void => {
  if (nationalIds.size > 0) {
    const expected = 'an assessment, as the model has questions that a country answers once';
    fail('assessment-needed', [...path, 'result'], expected);
  }
  if (comparabilityOf(result) !== comparability) {
    fail('not-comparable', [...path, 'result'], 'a result by the same questions, weights and policies');
  }
};
