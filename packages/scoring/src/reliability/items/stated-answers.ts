import { expectShape, OseeError, shape } from '@osee/core';
import type { Assessment } from '../../maturity/assessment/assessment.ts';
import type { CompiledModel } from '../../maturity/engine/compiled-model.ts';
import type { MaturityResult } from '../../maturity/result/maturity-result.ts';
import type { CriterionStatus } from '../../maturity/result/trace.ts';
import { scoreMaturity } from '../../maturity/score/score-maturity.ts';

/** What was said of one criterion: its status as stated, and the step that was chosen. */
export interface StatedAnswer {
  readonly status: CriterionStatus;
  readonly optionId: string | null;
}

const resultShape = /* #__PURE__ */ shape.record({
  model: /* #__PURE__ */ shape.record({ id: shape.text, version: shape.text }),
  criteria: /* #__PURE__ */ shape.list(
    /* #__PURE__ */ shape.record({
      id: shape.text,
      statedStatus: shape.text,
      optionId: /* #__PURE__ */ shape.orNull(shape.text),
    }),
  ),
});

const isAssessment = (given: Assessment | MaturityResult): given is Assessment =>
  typeof given === 'object' && given !== null && Object.hasOwn(given, 'answers');

/** The answers as stated, by criterion; an assessment is checked as scoring does, a result is taken as it is. */
export const statedAnswersOf = (
  compiled: CompiledModel,
  given: Assessment | MaturityResult,
  path: readonly (string | number)[],
): ReadonlyMap<string, StatedAnswer> => {
  const result = isAssessment(given) ? scoreMaturity(compiled, given, { gains: false }) : given;
  expectShape(result, resultShape, path);
  const { id, version } = compiled.model;
  if (result.model.id !== id || result.model.version !== version) {
    throw new OseeError(
      'wrong-model',
      `Expected answers to ${id} ${version}, got ${result.model.id} ${result.model.version}.`,
      { path: [...path, 'model'], details: { expected: { id, version }, got: result.model } },
    );
  }
  for (const [place, criterion] of result.criteria.entries()) {
    const known = compiled.criteria.get(criterion.id);
    if (known !== undefined && (criterion.optionId === null || known.options.has(criterion.optionId)))
      continue;
    throw new OseeError(
      known === undefined ? 'unknown-criterion' : 'unknown-option',
      `Expected a criterion of the model and one of its steps, got "${criterion.id}" and "${criterion.optionId}".`,
      {
        path: [...path, 'criteria', place],
        details: { criterionId: criterion.id, optionId: criterion.optionId },
      },
    );
  }
  return new Map(
    result.criteria.map(({ id: criterionId, statedStatus, optionId }) => [
      criterionId,
      { status: statedStatus, optionId },
    ]),
  );
};
