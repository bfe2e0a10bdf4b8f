import type { Answer } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { outOfForce } from '../compile/index-model.ts';
import { createProblems } from '../compile/problems.ts';
import type { CompiledModel } from '../engine/compiled-model.ts';
import { checkAssessment } from './check-assessment.ts';
import { type AnswerReading, readAnswer } from './read-answer.ts';

/** What is known about every criterion, and what was answered in vain. */
export interface AssessmentReading {
  readonly readings: ReadonlyMap<string, AnswerReading>;
  readonly ignoredIds: readonly string[];
}

/** Reads the answers of an assessment against a model, and tells everything that does not fit at once. */
export const readAssessment = (
  compiled: CompiledModel,
  assessment: Assessment,
  asOf: string,
): AssessmentReading => {
  const { policies, criteria } = compiled;
  const problems = createProblems();
  checkAssessment(compiled, assessment, asOf, problems);
  const isReadable = problems.count === 0;
  const given = new Map<string, { answer: Answer; position: number }>();
  if (Array.isArray(assessment?.answers)) {
    for (const [position, answer] of assessment.answers.entries()) {
      if (isReadable || !problems.isAt(['answers', position]))
        given.set(answer.criterionId, { answer, position });
    }
  }
  const readings = new Map<string, AnswerReading>();
  for (const [criterionId, each] of criteria) {
    const { answer = null, position = -1 } = given.get(criterionId) ?? {};
    const reading = readAnswer(
      each.inForce ? answer : null,
      each,
      policies,
      asOf,
      ['answers', position],
      problems,
    );
    readings.set(criterionId, each.inForce ? reading : { ...reading, ...outOfForce(each.criterion), answer });
  }
  problems.throwAny();
  const ignoredIds = [...criteria].flatMap(([id, { inForce }]) => (!inForce && given.has(id) ? [id] : []));
  return { readings, ignoredIds };
};
