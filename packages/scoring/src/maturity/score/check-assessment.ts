import type { Assessment } from '../assessment/assessment.ts';
import { isRecord, pathOf, placeOf, type Rule, rulesFor } from '../compile/member-rules.ts';
import type { Problems } from '../compile/problems.ts';
import type { CompiledModel } from '../engine/compiled-model.ts';

const { text, filledText, day, words, list, record } = /* #__PURE__ */ rulesFor('not-an-assessment');

const evidence: Rule = /* #__PURE__ */ record({
  required: {
    kind: words(['examine', 'interview', 'test']),
    polarity: words(['supports', 'contradicts']),
    collected: day,
  },
  optional: { uri: text, note: text, expires: day, digest: text },
});

/** That id and version are those of the model is told first and by codes of its own. */
const modelRule: Rule = /* #__PURE__ */ record({
  required: { id: () => undefined, version: () => undefined },
  optional: { digest: text },
});

const statuses = ['answered', 'notApplicable', 'unknown'];

const answerRule = (highestConfidence: number): Rule =>
  record({
    required: { criterionId: filledText, status: words(statuses, 'unknown-status') },
    optional: {
      // Judged with the criterion, and without a meaning beside another status.
      optionId: () => undefined,
      justification: text,
      evidence: list(evidence, 1000),
      confidence: (value, place, problems) =>
        problems.checkNumber(() => pathOf(place), value, 0, highestConfidence),
      by: text,
      at: day,
    },
  });

/** Looks at everything that an assessment says, and at whether it fits the model; the support of answers left aside. */
export const checkAssessment = (
  { model, policies, criteria }: CompiledModel,
  assessment: Assessment,
  asOf: unknown,
  problems: Problems,
): void => {
  if (!isRecord(assessment) || !Array.isArray(assessment.answers)) {
    problems.add('not-an-assessment', ['answers'], 'a list');
    return;
  }
  const { id, version } = isRecord(assessment.model) ? assessment.model : {};
  if (id !== model.id) problems.add('wrong-model', ['model', 'id'], `answers to "${model.id}"`, id);
  else if (version !== model.version) {
    problems.add('wrong-model-version', ['model', 'version'], `answers to version ${model.version}`, version);
  }
  day(asOf, placeOf(['asOf']), problems);
  if (assessment.answers.length > 10 * 5000) {
    problems.add('too-many', ['answers'], 'at most 50000 answers', assessment.answers.length);
    return;
  }
  const known = [...criteria.keys()];
  const seen = new Set<string>();
  const answer = answerRule(policies.confidenceMaximum);
  for (let position = 0; position < assessment.answers.length; position += 1) {
    const path = ['answers', position];
    const given: unknown = assessment.answers[position];
    const criterionId = isRecord(given) ? given['criterionId'] : given;
    const compiled = typeof criterionId === 'string' ? criteria.get(criterionId) : undefined;
    if (!isRecord(given) || compiled === undefined) {
      const isShort = known.length <= 30;
      if (isShort && typeof criterionId === 'string') {
        problems.addWord('unknown-criterion', [...path, 'criterionId'], known, criterionId);
      } else {
        const expected = `a criterion of "${model.id}"`;
        problems.add('unknown-criterion', [...path, 'criterionId'], expected, criterionId ?? null);
      }
      continue;
    }
    const { id: heldId } = compiled.criterion;
    if (seen.has(heldId)) {
      problems.add('duplicate-answer', [...path, 'criterionId'], 'one answer for a criterion', heldId);
    }
    seen.add(heldId);
    answer(given, placeOf(path), problems);
    if (given['status'] === 'answered' && !compiled.options.has(given['optionId'] as string)) {
      problems.addWord(
        'unknown-option',
        [...path, 'optionId'],
        [...compiled.options.keys()],
        given['optionId'] ?? null,
      );
    }
    if (given['status'] === 'notApplicable' && !compiled.criterion.notApplicableAllowed) {
      const expected = 'an answer, as this criterion always applies';
      problems.add('not-applicable-not-allowed', [...path, 'status'], expected, 'notApplicable');
    }
  }
  record({
    required: {
      subject: text,
      model: isRecord(assessment.model) ? modelRule : () => undefined,
      asOf: () => undefined,
      answers: () => undefined,
    },
    optional: { id: text, assessors: list(text, 1000) },
  })(assessment, null, problems);
};
