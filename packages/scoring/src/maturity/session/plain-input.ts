import { expectJson, expectShape, type Path } from '@osee/core';
import type { Answer } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { answerShape, assessmentShape, headerShape } from '../assessment/assessment-shape.ts';
import type { AssessmentHeader } from './assessment-session.ts';
import { copyOfJson } from './copy-of-json.ts';

/** Members that are undefined are members that are not there. */
const withoutUndefined = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Value;

/** A copy of an answer that shares nothing with the caller's. */
export const answerFrom = (given: Answer, path: Path): Answer => {
  expectShape(given, answerShape, path);
  const items = given.evidence?.map(withoutUndefined);
  const answer = withoutUndefined({ ...given, ...(items && { evidence: items }) });
  expectJson(answer, path);
  return copyOfJson(answer);
};

/** A copy of a header, or of a part of one. */
export const headerFrom = <Header extends Partial<AssessmentHeader>>(given: Header, path: Path): Header => {
  expectShape(given, headerShape, path);
  const header = withoutUndefined(given);
  expectJson(header, path);
  return copyOfJson(header);
};

/** A copy of an assessment. */
export const assessmentFrom = (given: Assessment, path: Path): Assessment => {
  expectShape(given, assessmentShape, path);
  const answers = given.answers.map((answer, position) => answerFrom(answer, [...path, 'answers', position]));
  const assessment = withoutUndefined({ ...given, model: withoutUndefined(given.model), answers });
  expectJson(assessment, path);
  return copyOfJson(assessment);
};
