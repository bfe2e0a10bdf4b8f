import type { Answer } from '../assessment/answer.ts';
import { stepOfExtent } from '../assessment/step-of-extent.ts';
import { resolvePolicies } from '../compile/resolve-policies.ts';
import { isJustified, lackingSupport } from '../score/read-answer.ts';
import { criterionChanges } from './criterion-changes.ts';
import type { KnownCriterion, KnownVersion } from './known-version.ts';
import type { CriterionChange, MigrationReason } from './migration-report.ts';

/** An answer at its new place, or why it cannot stand there. */
interface Placed {
  readonly toId: string;
  readonly answer: Answer;
  readonly problem: MigrationReason | null;
  readonly changes: readonly CriterionChange[];
}

/** Where one answer goes, before other answers are looked at. */
export interface AnswerPlan {
  readonly original: Answer;
  readonly placed: readonly Placed[];
  readonly reason: MigrationReason;
  /** The questions to be asked instead, where the answer cannot stand. */
  readonly askIds: readonly string[];
}

/** Finds the places that the new version has for an answer. */
export const planAnswer = (
  original: Answer,
  before: KnownVersion,
  after: KnownVersion,
  isWording: boolean,
): AnswerPlan => {
  const { criterionId } = original;
  const known = after.criteria.get(criterionId);
  const retired = known?.criterion.retired;
  const replacedBy = [...new Set(retired?.replacedBy ?? [])].filter((id) => after.criteria.get(id)?.inForce);
  // What means something else now is not scored again: the questions that took its place have to be asked.
  if (retired?.answers === 'archive') {
    return { original, placed: [], reason: 'meaning-changed', askIds: replacedBy };
  }
  const targets = retired ? [...new Set(retired.replacedBy ?? [])] : known ? [criterionId] : [];
  const attempts = targets
    .sort((one, other) => (after.order.get(one) ?? 0) - (after.order.get(other) ?? 0))
    .map((toId) => place(original, toId, before, after, isWording));
  const placed = attempts.filter(({ problem }) => problem === null);
  const reason = placed.length > 0 ? reasonOf(retired?.kind, placed) : (attempts[0]?.problem ?? 'removed');
  return { original, placed, reason, askIds: placed.length > 0 ? [] : replacedBy };
};

const place = (
  original: Answer,
  toId: string,
  before: KnownVersion,
  after: KnownVersion,
  isWording: boolean,
): Placed => {
  const answer = { ...original, criterionId: toId };
  const target = after.criteria.get(toId);
  const source = before.criteria.get(original.criterionId);
  const refused = (problem: MigrationReason): Placed => ({ toId, answer, problem, changes: [] });
  if (!target?.inForce || !source) return refused('removed');
  if (answer.status === 'notApplicable' && !target.criterion.notApplicableAllowed) {
    return refused('not-applicable-not-allowed');
  }
  const step = answer.status === 'answered' ? target.options.get(answer.optionId) : null;
  if (step === undefined || !stepHolds(answer, target)) return refused('option-gone');
  if (!reasonHolds(answer, target.criterion)) return refused('not-applicable-not-allowed');
  if (answer.status !== 'unknown') {
    const supporting = (answer.evidence ?? []).filter(({ polarity }) => polarity === 'supports');
    const justified = isJustified(answer);
    const chosen = step?.value ?? null;
    const met = chosen !== null && chosen >= target.metAt;
    const lacking = lackingSupport(target.criterion, chosen, met, justified, supporting);
    const rejects = resolvePolicies(after.summary.policies).unsupported === 'reject';
    if (lacking && rejects) return refused('support-missing');
  }
  return { toId, answer, problem: null, changes: criterionChanges(original, source, target, isWording) };
};

/** Whether what was counted still stands for the step that was chosen. */
const stepHolds = (answer: Answer, { options }: KnownCriterion): boolean => {
  if (answer.status !== 'answered' || answer.extent === undefined) return true;
  return stepOfExtent(options.values(), answer.extent)?.id === answer.optionId;
};

/** Whether the reason for not applicable is one of those that are listed now. */
const reasonHolds = (answer: Answer, { guide }: KnownCriterion['criterion']): boolean => {
  if (answer.status !== 'notApplicable') return true;
  const reasons = guide?.notApplicableReasons?.map(({ id }) => id) ?? [];
  return reasons.length === 0 ? answer.reasonId === undefined : reasons.includes(answer.reasonId ?? '');
};

const reasonOf = (
  retirement: 'removed' | 'renamed' | 'split' | 'merged' | 'reworded' | undefined,
  placed: readonly Placed[],
): MigrationReason => {
  if (retirement && retirement !== 'renamed') return retirement;
  const changes = placed.flatMap((each) => each.changes);
  const broken = changes.filter(({ meaning }) => meaning === 'may-not-hold');
  if (broken.some(({ aspect }) => aspect === 'stepValue')) return 'option-value-changed';
  if (broken.some(({ aspect }) => aspect === 'steps' || aspect === 'stepLabel')) return 'steps-changed';
  if (broken.length > 0) return 'meaning-may-differ';
  if (retirement) return 'renamed';
  if (changes.some(({ meaning }) => meaning === 'counts-differently')) return 'counts-differently';
  return changes.length > 0 ? 'wording' : 'unchanged';
};
