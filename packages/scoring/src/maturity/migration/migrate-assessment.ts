import type { Answer } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { fail } from '../compile/fail.ts';
import { indexModel } from '../compile/index-model.ts';
import type { CompiledModel } from '../engine/compiled-model.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import { lackingSupport } from '../score/read-answer.ts';
import { readAssessment } from '../score/read-assessment.ts';
import type { AnswerMigration, MigrationReason, MigrationReport } from './migration-report.ts';

/** An answer at its new place, or why it cannot stand there. */
interface Placed {
  readonly toId: string;
  readonly answer: Answer;
  readonly problem: MigrationReason | null;
  readonly valueChanged: boolean;
}

/**
 * Takes an assessment over into a new version of its model. The `retired` entries of the new version say where
 * answers go. Nothing is deleted: what cannot be taken over is archived, and what may have changed its meaning is
 * taken over and marked for review. To see what the new version alone does to a score, compare the result before with
 * the result of the migrated assessment.
 *
 * @param assessment - answers to the old version
 * @param from - the old version of the model
 * @param to - the new version
 * @returns the assessment in the new version, the outcome and reason of every answer, and the archive
 * @throws `OseeError` with code `different-model` when the two are not versions of one model, and with the codes of
 * `scoreMaturity` for an assessment that does not fit the old version
 * @category maturity
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
 *     answers: [{ criterionId: 'licence-choice', status: 'answered', optionId: 'managed' }],
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
  from: MaturityModel,
  to: MaturityModel,
): MigrationReport => {
  if (from.id !== to.id) fail('different-model', ['id'], `a version of "${from.id}"`, to.id);
  const [before, after] = [indexModel(from), indexModel(to)];
  readAssessment(before, assessment, assessment?.asOf);
  const plans = assessment.answers.map((answer) => planFor(answer, before, after));
  const claims = new Map<string, Answer[]>();
  for (const { placed } of plans) {
    for (const { toId, answer } of placed) claims.set(toId, [...(claims.get(toId) ?? []), answer]);
  }
  const agreed = (toId: string): boolean => new Set((claims.get(toId) ?? []).map(stateOf)).size === 1;
  const settled = plans.map(({ original, placed, migration }) => {
    const standing = placed.filter(({ toId }) => agreed(toId));
    const conflict = placed.length > 0 && standing.length === 0;
    return {
      original,
      placed: standing,
      migration: conflict
        ? { ...migration, outcome: 'cleared' as const, reason: 'merge-conflict' as const, toIds: [] }
        : { ...migration, toIds: standing.map(({ toId }) => toId) },
    };
  });
  const answers = new Map(
    settled.flatMap(({ placed }) => placed.map(({ toId, answer }) => [toId, answer] as const)),
  );
  return {
    assessment: { ...assessment, model: { id: to.id, version: to.version }, answers: [...answers.values()] },
    answers: settled.map(({ migration }) => migration),
    archived: settled
      .filter(({ migration }) => migration.outcome === 'cleared')
      .map(({ original }) => original),
    newIds: [...after.criteria]
      .filter(([id, { inForce }]) => inForce && !before.criteria.has(id) && !answers.has(id))
      .map(([id]) => id),
  };
};

const stateOf = (answer: Answer): string =>
  answer.status === 'answered' ? `step ${answer.optionId}` : answer.status;

const majorOf = ({ model }: CompiledModel): string => model.version.split('.')[0] ?? '';

const planFor = (original: Answer, before: CompiledModel, after: CompiledModel) => {
  const { criterionId } = original;
  const retired = after.criteria.get(criterionId)?.criterion.retired;
  const targets = retired ? (retired.replacedBy ?? []) : after.criteria.has(criterionId) ? [criterionId] : [];
  const attempts = targets.map((toId) => place(original, toId, before, after));
  const placed = attempts.filter(({ problem }) => problem === null);
  const reason =
    placed.length > 0 ? reasonOf(criterionId, placed, before, after) : (attempts[0]?.problem ?? 'removed');
  const review = new Set<MigrationReason>([
    'meaning-may-differ',
    'option-value-changed',
    'reworded',
    'split',
    'merged',
  ]);
  const outcome = placed.length === 0 ? 'cleared' : review.has(reason) ? 'review' : 'kept';
  const migration: AnswerMigration = { criterionId, outcome, reason, toIds: placed.map(({ toId }) => toId) };
  return { original, placed, migration };
};

const place = (original: Answer, toId: string, before: CompiledModel, after: CompiledModel): Placed => {
  const answer = { ...original, criterionId: toId };
  const target = after.criteria.get(toId);
  const placed = (problem: MigrationReason | null, valueChanged = false): Placed => ({
    toId,
    answer,
    problem,
    valueChanged,
  });
  if (!target?.inForce) return placed('removed');
  if (answer.status === 'unknown') return placed(null);
  if (answer.status === 'notApplicable' && !target.criterion.notApplicableAllowed) {
    return placed('not-applicable-not-allowed');
  }
  const step = answer.status === 'answered' ? target.options.get(answer.optionId) : null;
  if (step === undefined) return placed('option-gone');
  const supporting = (answer.evidence ?? []).filter(({ polarity }) => polarity === 'supports');
  const justified = (answer.justification ?? '').trim() !== '';
  const chosen = step?.value ?? null;
  const met = chosen !== null && chosen >= target.metAt;
  const lacking = lackingSupport(target.criterion, chosen, met, justified, supporting);
  if (lacking && after.policies.unsupported === 'reject') return placed('support-missing');
  const old =
    answer.status === 'answered'
      ? before.criteria.get(original.criterionId)?.options.get(answer.optionId)
      : null;
  return placed(null, old?.value !== step?.value);
};

const reasonOf = (
  criterionId: string,
  placed: readonly Placed[],
  before: CompiledModel,
  after: CompiledModel,
): MigrationReason => {
  const retired = after.criteria.get(criterionId)?.criterion.retired;
  if (retired && retired.kind !== 'renamed') return retired.kind;
  if (placed.some(({ valueChanged }) => valueChanged)) return 'option-value-changed';
  const old = before.criteria.get(criterionId)?.criterion.text;
  const same = placed.every(({ toId }) => after.criteria.get(toId)?.criterion.text === old);
  if (!same && majorOf(before) !== majorOf(after)) return 'meaning-may-differ';
  if (retired) return 'renamed';
  return same ? 'unchanged' : 'wording';
};
