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
  const day = typeof asOf === 'string' ? asOf : '';
  const positions = new Map<string, number>();
  const answers: readonly Answer[] = Array.isArray(assessment?.answers) ? assessment.answers : [];
  for (let position = 0; position < answers.length; position += 1) {
    const answer = answers[position];
    if (answer && (isReadable || !problems.isAt(['answers', position]))) {
      positions.set(answer.criterionId, position);
    }
  }
  const readings = new Map<string, AnswerReading>();
  for (const [criterionId, each] of criteria) {
    const position = positions.get(criterionId) ?? -1;
    const answer = answers[position] ?? null;
    const standing = each.inForce ? answer : null;
    const reading = readAnswer(standing, each, policies, day, ['answers', position], problems);
    readings.set(criterionId, each.inForce ? reading : { ...reading, ...outOfForce(each.criterion), answer });
  }
  problems.throwAny();
  const ignoredIds: string[] = [];
  for (const [id, { inForce }] of criteria) if (!inForce && positions.has(id)) ignoredIds.push(id);
  return { readings, ignoredIds };
};
