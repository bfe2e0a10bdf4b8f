import { expectShape } from '@osee/core';
import { isAbove, isBelow, isEqual } from '../../number/compare.ts';
import type { MaturityResult } from '../result/maturity-result.ts';
import type { NodeResult } from '../result/node-result.ts';
import { nodesOf } from '../result/nodes-of.ts';
import type { CriterionResult } from '../result/trace.ts';
import type {
  AnswerChange,
  AnswerState,
  ComparabilityReason,
  NodeChange,
  ResultComparison,
} from './result-comparison.ts';
import { resultShape } from './result-shape.ts';
import { scoreShared, sharedIds } from './score-shared.ts';
import { inputsOf, signaturesOf } from './signatures.ts';

/**
 * Compares two results, such as of one country in two years, and says first whether they can be compared: as a whole,
 * and part by part. Results of two depths or versions of one model are comparable in the parts in which they share all
 * questions; beside that, `shared` scores both anew on the questions that both asked. Differences within rounding are none.
 *
 * @param before - the earlier result
 * @param after - the later result
 * @returns reasons against a comparison, the changes by node, and the answers behind them
 * @throws `OseeError` with code `wrong-type` for what is no result
 * @category assessments
 * @example
 * ```ts
 * import { compareResults, scoreMaturity } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const score = (optionId: string) =>
 *   scoreMaturity(oseeEcosystemModel, {
 *     subject: 'Example',
 *     model: { id: oseeEcosystemModel.id, version: oseeEcosystemModel.version },
 *     asOf: '2024-06-30',
 *     answers: [{ criterionId: 'designing-inclusive-open-source-software-solutions', status: 'answered', optionId }],
 *   });
 * const comparison = compareResults(score('not-yet'), score('embedded'));
 * comparison.comparable; // => true
 * comparison.answers[0]?.kind; // => 'better'
 * ```
 */
export const compareResults = (before: MaturityResult, after: MaturityResult): ResultComparison => {
  expectShape(before, resultShape, ['before']);
  expectShape(after, resultShape, ['after']);
  const earlier = new Map(nodesOf(before.root).map((node) => [node.id, node]));
  const later = new Map(nodesOf(after.root).map((node) => [node.id, node]));
  const reasons = reasonsAgainst(before, after);
  const sameRules = !reasons.includes('model') && !reasons.includes('policies');
  const [old, now] = [signaturesOf(before), signaturesOf(after)];
  return {
    comparable: reasons.length === 0,
    reasons,
    shared: {
      criterionIds: [...sharedIds(before, after)],
      before: before.criteria.length,
      after: after.criteria.length,
      scores: reasons.includes('model') || reasons.includes('policies') ? null : scoreShared(before, after),
    },
    nodes: [...later.values()].flatMap((node) => {
      const known = earlier.get(node.id);
      return known ? [nodeChange(known, node, sameRules && old.get(node.id) === now.get(node.id))] : [];
    }),
    addedNodeIds: [...later.keys()].filter((id) => !earlier.has(id)),
    removedNodeIds: [...earlier.keys()].filter((id) => !later.has(id)),
    answers: answerChanges(before.criteria, after.criteria),
  };
};

const reasonsAgainst = (before: MaturityResult, after: MaturityResult): ComparabilityReason[] => {
  const entries = ({ policies }: MaturityResult) =>
    Object.entries(policies).sort(([left], [right]) => (left < right ? -1 : 1));
  const criteria = (result: MaturityResult) =>
    result.criteria.map(({ id, obligation }) => [id, obligation]).sort();
  const weights = (result: MaturityResult) =>
    nodesOf(result.root)
      .flatMap((node) => inputsOf(node).map((input) => [node.id, ...input].join(' ')))
      .sort();
  const differs = (of: (result: MaturityResult) => unknown): boolean =>
    JSON.stringify(of(before)) !== JSON.stringify(of(after));
  const checks: readonly (readonly [ComparabilityReason, boolean])[] = [
    ['model', before.model.id !== after.model.id],
    ['version', before.model.version !== after.model.version],
    ['policies', differs(entries)],
    ['criteria', differs(criteria)],
    ['weights', differs(weights)],
  ];
  return checks.filter(([, found]) => found).map(([reason]) => reason);
};

const nodeChange = (before: NodeResult, after: NodeResult, comparable: boolean): NodeChange => ({
  nodeId: after.id,
  title: after.title,
  before: before.score,
  after: after.score,
  comparable,
  delta:
    !comparable || before.score === null || after.score === null ? null : deltaOf(before.score, after.score),
  levelBefore: before.level.reached,
  levelAfter: after.level.reached,
  certain:
    comparable &&
    before.interval !== null &&
    after.interval !== null &&
    (isAbove(after.interval.worst, before.interval.best) ||
      isBelow(after.interval.best, before.interval.worst)),
});

const deltaOf = (before: number, after: number): number => (isEqual(before, after) ? 0 : after - before);

const answerChanges = (
  before: readonly CriterionResult[],
  after: readonly CriterionResult[],
): AnswerChange[] => {
  const earlier = new Map(before.map((criterion) => [criterion.id, criterion]));
  const later = new Set(after.map(({ id }) => id));
  const stateOf = ({ status, optionId, value }: CriterionResult): AnswerState => ({
    status,
    optionId,
    value,
  });
  const changed = after.flatMap((criterion): AnswerChange[] => {
    const old = earlier.get(criterion.id);
    const kind = old ? kindOf(old, criterion) : 'added';
    if (kind === null) return [];
    return [
      { criterionId: criterion.id, kind, before: old ? stateOf(old) : null, after: stateOf(criterion) },
    ];
  });
  const removed = before
    .filter(({ id }) => !later.has(id))
    .map(
      (criterion): AnswerChange => ({
        criterionId: criterion.id,
        kind: 'removed',
        before: stateOf(criterion),
        after: null,
      }),
    );
  return [...changed, ...removed];
};

const kindOf = (before: CriterionResult, after: CriterionResult): AnswerChange['kind'] | null => {
  const known = ({ status }: CriterionResult): boolean => status === 'answered' || status === 'notApplicable';
  if (!known(before) && !known(after)) return before.status === after.status ? null : 'changed';
  if (!known(before)) return 'newly-answered';
  if (!known(after)) return 'no-longer-known';
  if (before.status !== after.status) return 'changed';
  const moved = before.optionId === after.optionId ? null : 'changed';
  // What leaves the score is not worth 0.
  if (before.value === null || after.value === null) return before.value === after.value ? moved : 'changed';
  if (isEqual(before.value, after.value)) return moved;
  return after.value > before.value ? 'better' : 'worse';
};
