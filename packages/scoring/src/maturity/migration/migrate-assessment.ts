import { canonicalJson, expectShape, shape } from '@osee/core';
import type { Answer } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { assessmentShape } from '../assessment/assessment-shape.ts';
import { mergeAnswers, stateOf } from '../assessment/merge-answers.ts';
import { fail } from '../compile/fail.ts';
import { indexModel } from '../compile/index-model.ts';
import { resolvePolicies } from '../compile/resolve-policies.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import { readAssessment } from '../score/read-assessment.ts';
import { checkAgainstSummary } from './check-against-summary.ts';
import { type KnownVersion, knownVersion } from './known-version.ts';
import type {
  AnswerMigration,
  AssessmentMigrationOptions,
  MigrationReason,
  MigrationReport,
} from './migration-report.ts';
import { type ModelSummary, summariseModel } from './model-summary.ts';
import { type AnswerPlan, planAnswer } from './place-answer.ts';
import { summaryShape } from './summary-shape.ts';
import { versionBefore } from './version-before.ts';

/**
 * Takes an assessment over into a new version of its model. The `retired` entries of the new version say where
 * answers go. Nothing is deleted: what cannot be taken over is archived, and what may have changed its meaning is
 * taken over and marked for review, with everything that changed. Answers that meet at one criterion and say the same
 * are put together, with the reasons, names and evidence of all; where they say different things, all are archived.
 * The order of the answers changes nothing. To see what the new version alone does to a score, compare the result
 * before with the result of the migrated assessment.
 *
 * @param assessment - answers to the old version
 * @param from - the old version of the model, or what {@link summariseModel} kept of it; `null` where neither is at hand:
 * the new version tells by `since` and `retired` which criteria the old one had
 * @param to - the new version
 * @param options - what an edited text means
 * @returns the assessment in the new version, the outcome and reason of every answer, and the archive
 * @throws `OseeError` with code `different-model` when the two are not versions of one model, `unknown-policy` for
 * an unknown option, and with the codes of `scoreMaturity` for an assessment that does not fit the old version
 * @category assessments
 * @example
 * ```ts
 * import { migrateAssessment } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const report = migrateAssessment(
 *   {
 *     subject: 'Example',
 *     model: { id: oseeEcosystemModel.id, version: oseeEcosystemModel.version },
 *     asOf: '2024-06-30',
 *     answers: [{ criterionId: 'licensing-selection-based-on-requirements', status: 'answered', optionId: 'managed' }],
 *   },
 *   oseeEcosystemModel,
 *   { ...oseeEcosystemModel, version: '0.2.0' },
 * );
 * report.assessment.model.version; // => '0.2.0'
 * report.answers[0]?.outcome; // => 'kept'
 * ```
 */
export const migrateAssessment = (
  assessment: Assessment,
  from: MaturityModel | ModelSummary | null,
  to: MaturityModel,
  options: AssessmentMigrationOptions = {},
): MigrationReport => {
  expectShape(assessment, assessmentShape, ['assessment']);
  if (from !== null) {
    expectShape(from, 'criterionIds' in Object(from) ? summaryShape : versionShape, ['from']);
  }
  expectShape(to, versionShape, ['to']);
  expectShape(options, shape.options({ editedText: shape.anything }), ['options']);
  const { editedText = 'byVersion' } = options;
  if (editedText !== 'byVersion' && editedText !== 'review') {
    fail('unknown-policy', ['options', 'editedText'], 'byVersion or review', editedText);
  }
  const { id, version } = from ?? assessment.model;
  if (id !== to.id) fail('different-model', ['id'], `a version of "${id}"`, to.id);
  indexModel(to);
  const before = oldVersion(assessment, from ?? versionBefore(to, assessment.model));
  const after = knownVersion(summariseModel(to));
  const isWording = editedText === 'byVersion' && seriesOf(version) === seriesOf(to.version);
  const plans = [...assessment.answers]
    .sort(
      (one, other) => (before.order.get(one.criterionId) ?? 0) - (before.order.get(other.criterionId) ?? 0),
    )
    .map((answer) => planAnswer(answer, before, after, isWording));
  const claims = claimsOf(plans);
  const answers = [...claims]
    .filter(([, claimed]) => agree(claimed))
    .map(([toId, claimed]) => answerOf(toId, claimed))
    .sort(
      (one, other) => (after.order.get(one.criterionId) ?? 0) - (after.order.get(other.criterionId) ?? 0),
    );
  const settled = plans.map((plan) => settle(plan, claims));
  const answered = new Set(answers.map(({ criterionId }) => criterionId));
  return {
    assessment: { ...assessment, model: { id: to.id, version: to.version }, answers },
    from: assessment.model,
    to: { id: to.id, version: to.version },
    editedText,
    answers: settled,
    archived: plans.flatMap(({ original, placed }, position) => {
      const stands = settled[position]?.outcome !== 'cleared';
      const isAlone = placed.every(({ toId }) => claims.get(toId)?.length === 1);
      return stands && isAlone ? [] : [original];
    }),
    newIds: to.criteria
      .filter(({ id }) => after.criteria.get(id)?.inForce && !before.order.has(id) && !answered.has(id))
      .map(({ id }) => id),
    rules:
      from === null ? ['policies', 'levels', 'bands', 'nodes'] : changedRules(before.summary, after.summary),
  };
};

/** What a model is told apart by; the rest of it is checked as every model is. */
const versionShape = /* #__PURE__ */ shape.record(
  { id: shape.text, version: shape.text },
  {},
  'a maturity model',
);

/** Versions in which an answer keeps its meaning by declaration: one major, or one minor before 1.0.0. */
const seriesOf = (version: string): string => {
  const [major = '', minor = ''] = version.split('.');
  return major === '0' ? `0.${minor}` : major;
};

const oldVersion = (assessment: Assessment, from: MaturityModel | ModelSummary): KnownVersion => {
  if ('criterionIds' in from) {
    const version = knownVersion(from);
    checkAgainstSummary(assessment, version);
    return version;
  }
  readAssessment(indexModel(from), assessment, assessment?.asOf);
  return knownVersion(summariseModel(from));
};

type Claims = ReadonlyMap<string, readonly [Answer, ...Answer[]]>;

/** By criterion of the new version, the answers that come to it. */
const claimsOf = (plans: readonly AnswerPlan[]): Claims => {
  const claims = new Map<string, [Answer, ...Answer[]]>();
  for (const { toId, answer } of plans.flatMap(({ placed }) => placed)) {
    const known = claims.get(toId);
    if (known) known.push(answer);
    else claims.set(toId, [answer]);
  }
  return claims;
};

const agree = (answers: readonly Answer[]): boolean => new Set(answers.map(stateOf)).size === 1;

const answerOf = (toId: string, claimed: readonly [Answer, ...Answer[]]): Answer =>
  claimed.length === 1 ? claimed[0] : mergeAnswers(toId, claimed);

const reviewed = new Set<MigrationReason>([
  'meaning-may-differ',
  'steps-changed',
  'option-value-changed',
  'reworded',
  'split',
  'merged',
]);

const settle = ({ original, placed, reason, askIds }: AnswerPlan, claims: Claims): AnswerMigration => {
  const { criterionId } = original;
  const standing = placed.filter(({ toId }) => agree(claims.get(toId) ?? []));
  if (standing.length === 0) {
    const why = placed.length > 0 ? 'merge-conflict' : reason;
    const asked = askIds.length > 0 ? { askIds } : {};
    return { criterionId, outcome: 'cleared', reason: why, toIds: [], ...asked, changes: [] };
  }
  const isJoined = standing.some(({ toId }) => (claims.get(toId)?.length ?? 0) > 1);
  const told = isJoined && !reviewed.has(reason) ? 'merged' : reason;
  return {
    criterionId,
    outcome: reviewed.has(told) ? 'review' : 'kept',
    reason: told,
    toIds: standing.map(({ toId }) => toId),
    changes: standing.flatMap(({ changes }) => changes),
  };
};

const changedRules = (before: ModelSummary, after: ModelSummary): MigrationReport['rules'] => {
  const rulesOf = ({ levels, nodes }: ModelSummary) => ({
    levels: levels.map(({ id, requires }) => [id, requires]),
    nodes: nodes
      .map(({ title: _, competencyId: __, ...rule }) => rule)
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
  });
  const differs = (one: unknown, other: unknown): boolean => canonicalJson(one) !== canonicalJson(other);
  const checks: readonly (readonly [MigrationReport['rules'][number], boolean])[] = [
    ['policies', differs(resolvePolicies(before.policies), resolvePolicies(after.policies))],
    ['levels', differs(rulesOf(before).levels, rulesOf(after).levels)],
    ['bands', differs(before.bands ?? [], after.bands ?? [])],
    ['nodes', differs(rulesOf(before).nodes, rulesOf(after).nodes)],
  ];
  return checks.flatMap(([rule, found]) => (found ? [rule] : []));
};
