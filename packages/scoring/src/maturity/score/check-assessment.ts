import { isRecord, type Path } from '@osee/core';
import type { Assessment } from '../assessment/assessment.ts';
import type { Extent } from '../assessment/extent.ts';
import { faultOfExtent, stepOfExtent } from '../assessment/step-of-extent.ts';
import { pathOf, placeOf, type Rule, rulesFor } from '../compile/member-rules.ts';
import type { Problems } from '../compile/problems.ts';
import type { CompiledCriterion, CompiledModel } from '../engine/compiled-model.ts';
import type { MaturityPolicies } from '../model/policies.ts';

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

const answerRules = /* #__PURE__ */ new WeakMap<MaturityPolicies, Rule>();

/** The rule of answers, made once for each model. */
const answerRuleOf = (policies: MaturityPolicies): Rule => {
  const known = answerRules.get(policies);
  if (known !== undefined) return known;
  const rule = answerRule(policies.confidenceMaximum);
  answerRules.set(policies, rule);
  return rule;
};

const answerRule = (highestConfidence: number): Rule =>
  record({
    required: { criterionId: filledText, status: words(statuses, 'unknown-status') },
    optional: {
      // Judged with the criterion, and without a meaning beside another status.
      optionId: () => undefined,
      extent: () => undefined,
      reasonId: () => undefined,
      justification: text,
      evidence: list(evidence, 1000),
      confidence: (value, place, problems) =>
        problems.checkNumber(() => pathOf(place), value, 0, highestConfidence),
      by: text,
      role: text,
      language: text,
      at: day,
    },
  });

const extentRule: Rule = /* #__PURE__ */ record({
  required: { counted: () => undefined, among: () => undefined },
  optional: { unknown: () => undefined },
});

const bareMembers: ReadonlySet<string> = new Set(['criterionId', 'status', 'optionId']);
const supportMembers = ['justification', 'evidence', 'confidence', 'by', 'role', 'language', 'at'];

/** Whether an answer to a known criterion is nothing but a status that exists, so that no rule can find a fault in it. */
const isBare = (given: Readonly<Record<string, unknown>>): boolean => {
  for (const name in given) if (!bareMembers.has(name)) return false;
  // What a class gives is not listed as a member, but read.
  for (const name of supportMembers) if (given[name] !== undefined) return false;
  return given['criterionId'] !== '' && statuses.includes(given['status'] as string);
};

const headerRule: Rule = /* #__PURE__ */ record({
  required: {
    subject: text,
    model: (value, place, problems) => {
      if (isRecord(value)) modelRule(value, place, problems);
    },
    asOf: () => undefined,
    answers: () => undefined,
  },
  optional: { id: text, assessors: list(text, 1000) },
});

/** That what was counted is possible, and that the step is the one that it stands for. */
const checkExtent = (
  { criterion, options }: CompiledCriterion,
  given: Readonly<Record<string, unknown>>,
  path: Path,
  problems: Problems,
): void => {
  const { extent, status, optionId } = given;
  const at = [...path, 'extent'];
  if (status !== 'answered' || [...options.values()].some(({ upTo }) => upTo === undefined)) {
    const expected = `no extent, as "${criterion.id}" was not answered by counting`;
    problems.add('extent-not-asked', at, expected, extent);
    return;
  }
  extentRule(extent, placeOf(at), problems);
  if (!isRecord(extent)) return;
  const counted = extent as unknown as Extent;
  const fault = faultOfExtent(counted);
  if (fault !== null) {
    problems.add('bad-extent', at, fault, JSON.stringify(extent));
    return;
  }
  const step = stepOfExtent(options.values(), counted)?.id;
  if (step === optionId) return;
  const expected = `the step "${step}" for ${counted.counted} of ${counted.among}`;
  problems.add('extent-contradicts', [...path, 'optionId'], expected, optionId);
};

/** That not applicable has one of the reasons that the criterion lists, where it lists any. */
const checkReason = (
  { criterion }: CompiledCriterion,
  { status, reasonId }: Readonly<Record<string, unknown>>,
  path: Path,
  problems: Problems,
): void => {
  const reasons = criterion.guide?.notApplicableReasons?.map(({ id }) => id) ?? [];
  const isAsked = status === 'notApplicable' && reasons.length > 0;
  if (isAsked ? reasons.includes(reasonId as string) : reasonId === undefined) return;
  if (isAsked) problems.addWord('unknown-reason', [...path, 'reasonId'], reasons, reasonId ?? null);
  else problems.add('unknown-reason', [...path, 'reasonId'], 'no reason, as none is listed', reasonId);
};

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
  const seen = new Set<string>();
  const answer = answerRuleOf(policies);
  for (let position = 0; position < assessment.answers.length; position += 1) {
    const path = ['answers', position];
    const given: unknown = assessment.answers[position];
    const criterionId = isRecord(given) ? given['criterionId'] : given;
    const compiled = typeof criterionId === 'string' ? criteria.get(criterionId) : undefined;
    if (!isRecord(given) || compiled === undefined) {
      if (criteria.size <= 30 && typeof criterionId === 'string') {
        problems.addWord('unknown-criterion', [...path, 'criterionId'], [...criteria.keys()], criterionId);
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
    if (!isBare(given)) answer(given, placeOf(path), problems);
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
    if (given['extent'] !== undefined) checkExtent(compiled, given, path, problems);
    if (given['reasonId'] !== undefined || given['status'] === 'notApplicable') {
      checkReason(compiled, given, path, problems);
    }
  }
  headerRule(assessment, null, problems);
};
