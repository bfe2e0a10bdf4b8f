import type { Answer } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { fail } from '../compile/fail.ts';
import { outOfForce } from '../compile/index-model.ts';
import type { CompiledModel } from '../engine/compiled-model.ts';
import { checkDate } from './check-date.ts';
import { type AnswerReading, checkAnswer, readAnswer } from './read-answer.ts';

/** What is known about every criterion, and what was answered in vain. */
export interface AssessmentReading {
  readonly readings: ReadonlyMap<string, AnswerReading>;
  readonly ignoredIds: readonly string[];
}

/** Reads the answers of an assessment against a model, and refuses what does not fit. */
export const readAssessment = (
  { model, policies, criteria }: CompiledModel,
  assessment: Assessment,
  asOf: string,
): AssessmentReading => {
  if (!Array.isArray(assessment?.answers)) fail('not-an-assessment', ['answers'], 'a list');
  const { id, version } = assessment.model ?? {};
  if (id !== model.id) fail('wrong-model', ['model', 'id'], `answers to "${model.id}"`, id);
  if (version !== model.version) {
    fail('wrong-model-version', ['model', 'version'], `answers to version ${model.version}`, version);
  }
  checkDate(['asOf'], asOf);
  const given = new Map<string, { answer: Answer; position: number }>();
  for (const [position, answer] of assessment.answers.entries()) {
    const path = ['answers', position];
    const compiled = criteria.get(answer?.criterionId);
    if (!compiled) {
      return fail(
        'unknown-criterion',
        [...path, 'criterionId'],
        `a criterion of "${model.id}"`,
        answer?.criterionId ?? answer,
      );
    }
    if (given.has(answer.criterionId)) {
      fail('duplicate-answer', [...path, 'criterionId'], 'one answer for a criterion', answer.criterionId);
    }
    checkAnswer(answer, compiled, policies, path);
    given.set(answer.criterionId, { answer, position });
  }
  const readings = [...criteria].map(([criterionId, compiled]): [string, AnswerReading] => {
    const { answer = null, position = -1 } = given.get(criterionId) ?? {};
    const reading = readAnswer(compiled.inForce ? answer : null, compiled, policies, asOf, [
      'answers',
      position,
    ]);
    return [criterionId, { ...reading, ...(outOfForce(compiled.criterion) ?? {}), answer }];
  });
  const ignoredIds = [...given.keys()].filter((criterionId) => !criteria.get(criterionId)?.inForce);
  return { readings: new Map(readings), ignoredIds };
};
