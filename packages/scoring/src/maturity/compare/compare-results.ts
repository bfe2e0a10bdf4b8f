import type { MaturityResult } from '../result/maturity-result.ts';
import type { NodeResult } from '../result/node-result.ts';
import { nodesOf } from '../result/nodes-of.ts';
import type { CriterionResult } from '../result/trace.ts';

/**
 * Why two results cannot be compared number by number.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { ComparabilityReason } from '@osee/scoring/maturity';
 *
 * const reason: ComparabilityReason = 'policies';
 * ```
 */
export type ComparabilityReason = 'model' | 'version' | 'policies' | 'criteria' | 'weights';

/**
 * How a node changed; a number is `null` where one side has none.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { NodeChange } from '@osee/scoring/maturity';
 *
 * const rose = ({ delta }: NodeChange): boolean => (delta ?? 0) > 0;
 * ```
 */
export interface NodeChange {
  readonly nodeId: string;
  readonly title: string;
  readonly before: number | null;
  readonly after: number | null;
  /** After minus before. */
  readonly delta: number | null;
  readonly levelBefore: string | null;
  readonly levelAfter: string | null;
  /** Whether the two intervals do not touch, so that open answers cannot explain the change. */
  readonly certain: boolean;
}

/**
 * How the answer to a criterion changed.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { AnswerChange } from '@osee/scoring/maturity';
 *
 * const change: AnswerChange = {
 *   criterionId: 'licence-choice',
 *   kind: 'better',
 *   before: { status: 'answered', optionId: 'established', value: 0.5 },
 *   after: { status: 'answered', optionId: 'managed', value: 0.75 },
 * };
 * ```
 */
export interface AnswerChange {
  readonly criterionId: string;
  /** `added` and `removed` come from the model, `changed` is a change of status, such as to not applicable. */
  readonly kind: 'better' | 'worse' | 'changed' | 'newly-answered' | 'no-longer-known' | 'added' | 'removed';
  readonly before: AnswerState | null;
  readonly after: AnswerState | null;
}

/**
 * What a criterion stood at.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { AnswerState } from '@osee/scoring/maturity';
 *
 * const state: AnswerState = { status: 'unanswered', optionId: null, value: 0 };
 * ```
 */
export type AnswerState = Pick<CriterionResult, 'status' | 'optionId' | 'value'>;

/**
 * What changed between two results.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { ResultComparison } from '@osee/scoring/maturity';
 *
 * const rose = ({ nodes }: ResultComparison): boolean => (nodes[0]?.delta ?? 0) > 0;
 * ```
 */
export interface ResultComparison {
  /** Whether both were scored by the same rules; otherwise the differences mix two causes. */
  readonly comparable: boolean;
  readonly reasons: readonly ComparabilityReason[];
  /** Nodes that both have, in the order of the later result. */
  readonly nodes: readonly NodeChange[];
  readonly addedNodeIds: readonly string[];
  readonly removedNodeIds: readonly string[];
  /** Criteria that changed, in the order of the later result; those that were removed come last. */
  readonly answers: readonly AnswerChange[];
}

/**
 * Compares two results, such as of one country in two years, and says first whether they can be compared.
 *
 * @param before - the earlier result
 * @param after - the later result
 * @returns reasons against a comparison, the changes by node, and the answers behind them
 * @category maturity
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
 *     answers: [{ criterionId: 'inclusive-design', status: 'answered', optionId }],
 *   });
 * const comparison = compareResults(score('not-yet'), score('embedded'));
 * comparison.comparable; // => true
 * comparison.answers[0]?.kind; // => 'better'
 * ```
 */
export const compareResults = (before: MaturityResult, after: MaturityResult): ResultComparison => {
  const earlier = new Map(nodesOf(before.root).map((node) => [node.id, node]));
  const later = new Map(nodesOf(after.root).map((node) => [node.id, node]));
  const reasons = reasonsAgainst(before, after);
  return {
    comparable: reasons.length === 0,
    reasons,
    nodes: [...later.values()].flatMap((node) => {
      const old = earlier.get(node.id);
      return old ? [nodeChange(old, node)] : [];
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
      .flatMap(({ id, trace }) =>
        [...trace.inputs, ...trace.dropped].map((input) => [id, input.kind, input.id, String(input.weight)]),
      )
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

const nodeChange = (before: NodeResult, after: NodeResult): NodeChange => ({
  nodeId: after.id,
  title: after.title,
  before: before.score,
  after: after.score,
  delta: before.score === null || after.score === null ? null : after.score - before.score,
  levelBefore: before.level.reached,
  levelAfter: after.level.reached,
  certain:
    before.interval !== null &&
    after.interval !== null &&
    (after.interval.worst > before.interval.best || after.interval.best < before.interval.worst),
});

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
  const [from, to] = [before.value ?? 0, after.value ?? 0];
  if (from !== to) return to > from ? 'better' : 'worse';
  return before.optionId === after.optionId ? null : 'changed';
};
