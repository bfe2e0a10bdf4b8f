import type { Assessment } from '../assessment/assessment.ts';
import { fail } from '../compile/fail.ts';
import type { KnownVersion } from './known-version.ts';

/** Refuses answers that are not answers to the version that a summary was made of, as far as it can tell. */
export const checkAgainstSummary = (assessment: Assessment, { summary, criteria }: KnownVersion): void => {
  if (!Array.isArray(assessment?.answers)) fail('not-an-assessment', ['answers'], 'a list');
  const { id, version } = assessment.model ?? {};
  if (id !== summary.id) fail('wrong-model', ['model', 'id'], `answers to "${summary.id}"`, id);
  if (version !== summary.version) {
    fail('wrong-model-version', ['model', 'version'], `answers to version ${summary.version}`, version);
  }
  const seen = new Set<string>();
  for (const [position, answer] of assessment.answers.entries()) {
    const path = ['answers', position];
    const known = criteria.get(answer?.criterionId);
    if (!known) {
      fail('unknown-criterion', [...path, 'criterionId'], 'a criterion of the summary', answer?.criterionId);
    }
    if (seen.has(answer.criterionId)) {
      fail('duplicate-answer', [...path, 'criterionId'], 'one answer for a criterion', answer.criterionId);
    }
    seen.add(answer.criterionId);
    if (!['answered', 'notApplicable', 'unknown'].includes(answer.status)) {
      fail('unknown-status', [...path, 'status'], 'answered, notApplicable or unknown', answer.status);
    }
    if (answer.status === 'answered' && !known?.options.has(answer.optionId)) {
      const ids = [...(known?.options.keys() ?? [])].join(', ');
      fail('unknown-option', [...path, 'optionId'], `one of ${ids}`, answer.optionId);
    }
  }
};
