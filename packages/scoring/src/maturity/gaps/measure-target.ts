import { expectShape, shape } from '@osee/core';
import { isBelow, isConstant, isEqual } from '../../number/compare.ts';
import { checkNumber, fail } from '../compile/fail.ts';
import type { MaturityResult } from '../result/maturity-result.ts';
import type { NodeResult } from '../result/node-result.ts';
import { nodesOf } from '../result/nodes-of.ts';
import { resultShape } from '../result/result-shape.ts';
import type { CriterionResult } from '../result/trace.ts';

/**
 * What is aimed at for one criterion, from 0 to 1: a share of the highest step of its scale.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { CriterionTarget } from '@osee/scoring/maturity';
 *
 * const target: CriterionTarget = { criterionId: 'licensing-selection-based-on-requirements', value: 0.75 };
 * ```
 */
export interface CriterionTarget {
  readonly criterionId: string;
  readonly value: number;
}

/**
 * How near a node is to the targets of its criteria.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { TargetMeasure } from '@osee/scoring/maturity';
 *
 * const measure: TargetMeasure = { nodeId: 'strategy', target: 2, gap: 0.5, shareToTarget: 0.75 };
 * ```
 */
export interface TargetMeasure {
  readonly nodeId: string;
  /** Weighted sum of the targets of the criteria that count. */
  readonly target: number;
  /** Weighted sum of what each criterion lacks; more than enough in one does not make up for another. */
  readonly gap: number;
  /** From 0 to 1; `null` when nothing is aimed at. */
  readonly shareToTarget: number | null;
}

/**
 * Measures every node against targets for single criteria, from the sums over its criteria: a mean of the shares of
 * the parts would come out differently. As in `analyseGaps`, a value is a share of the highest step of its scale. A
 * criterion counts with its share of the node, by the weights on the way; the shares are brought to a mean of 1, so that
 * sums over criteria of equal weight are plain sums. Open criteria lack their whole target; those that do not apply or
 * are excused stay out.
 *
 * @param result - a scored assessment
 * @param targets - at most one for a criterion; criteria without one aim at nothing
 * @returns one measure a node, in the order of the model
 * @throws `OseeError` with code `unknown-criterion`, `duplicate-target` or `bad-number` and a path
 * @category maturity
 * @see OWASP SAMM, relative scoring (percent to target)
 * @example
 * ```ts
 * import { measureTarget, scoreMaturity } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const result = scoreMaturity(oseeEcosystemModel, {
 *   subject: 'Example',
 *   model: { id: oseeEcosystemModel.id, version: oseeEcosystemModel.version },
 *   asOf: '2024-06-30',
 *   answers: [{ criterionId: 'strategic-funding', status: 'answered', optionId: 'first-steps' }],
 * });
 * measureTarget(result, [{ criterionId: 'strategic-funding', value: 1 }])[0]?.shareToTarget; // => 0.25
 * ```
 */
export const measureTarget = (
  result: MaturityResult,
  targets: readonly CriterionTarget[],
): readonly TargetMeasure[] => {
  expectShape(result, resultShape, ['result']);
  expectShape(targets, targetsShape, ['targets']);
  const criteria = new Map(result.criteria.map((criterion) => [criterion.id, criterion]));
  const aims = new Map<string, number>();
  for (const [position, { criterionId, value }] of targets.entries()) {
    const path = [position, 'criterionId'];
    if (!criteria.has(criterionId)) fail('unknown-criterion', path, 'a criterion of the result', criterionId);
    if (aims.has(criterionId)) fail('duplicate-target', path, 'one target for a criterion', criterionId);
    checkNumber([position, 'value'], value, 0, 1);
    aims.set(criterionId, value);
  }
  const lacking = ({ value, highest = 1 }: CriterionResult, aim: number): number => {
    const share = (value ?? 0) / (highest || 1);
    return isBelow(share, aim, 1) ? aim - share : 0;
  };
  const weights = weightsBelow(result.root);
  return nodesOf(result.root).map((node) => {
    let [target, gap] = [0, 0];
    for (const [id, weight] of weights.get(node.id) ?? []) {
      const criterion = criteria.get(id);
      if (criterion === undefined || criterion.status === 'notApplicable') continue;
      if (criterion.reason === 'excused' && criterion.value === null) continue;
      const aim = aims.get(id) ?? 0;
      target += weight * aim;
      gap += weight * lacking(criterion, aim);
    }
    return { nodeId: node.id, target, gap, shareToTarget: target > 0 ? 1 - gap / target : null };
  });
};

const targetsShape = /* #__PURE__ */ shape.list(
  shape.record({ criterionId: shape.text, value: shape.anything }),
  'an array of targets',
);

/**
 * By node, what each criterion weighs in it: its share of the node, by the weights on the way, brought to a mean of 1,
 * so that criteria of the same weight count 1 each.
 */
const weightsBelow = (root: NodeResult): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const found = new Map<string, Map<string, number>>();
  const visit = (node: NodeResult): void => {
    for (const child of node.children) visit(child);
    const weights = new Map<string, number>();
    const add = (id: string, weight: number): void => {
      weights.set(id, (weights.get(id) ?? 0) + weight);
    };
    const { inputs: counted, dropped } = node.trace;
    const isAsked = ({ reason }: { readonly reason: string }) => reason !== 'retired' && reason !== 'future';
    const inputs = [...counted, ...dropped.filter(isAsked)];
    const whole = node.trace.method === 'sum' ? 1 : inputs.reduce((sum, { weight }) => sum + weight, 0) || 1;
    for (const { kind, id, weight } of inputs) {
      if (kind === 'criterion') add(id, weight / whole);
      else for (const [criterionId, below] of found.get(id) ?? []) add(criterionId, (weight / whole) * below);
    }
    found.set(node.id, weights);
  };
  visit(root);
  return new Map([...found].map(([id, weights]) => [id, toMeanOfOne(weights)]));
};

const toMeanOfOne = (weights: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
  const values = [...weights.values()];
  // Equal weights are 1 to the last digit.
  if (isConstant(values)) return new Map([...weights.keys()].map((id) => [id, 1]));
  const mean = values.reduce((sum, weight) => sum + weight, 0) / values.length;
  return new Map([...weights].map(([id, weight]) => [id, weight / mean]));
};

/**
 * How much of the way from a baseline to a target is done.
 *
 * @param baseline - score at the beginning
 * @param current - score today
 * @param target - score aimed at
 * @returns 0 at the baseline, 1 at the target, outside for a step back or beyond; `null` when they are the same
 * @category maturity
 * @see OWASP SAMM, relative scoring (progress to date)
 * @example
 * ```ts
 * import { progressToDate } from '@osee/scoring/maturity';
 *
 * progressToDate(0.5, 1.25, 2); // => 0.5
 * progressToDate(1, 1, 1); // => null
 * ```
 */
export const progressToDate = (baseline: number, current: number, target: number): number | null => {
  for (const [position, value] of [baseline, current, target].entries()) {
    checkNumber([position], value, -Number.MAX_VALUE, Number.MAX_VALUE);
  }
  if (isEqual(target, baseline)) return null;
  // Halved, so that the difference of two huge numbers stays finite.
  const progress = (current / 2 - baseline / 2) / (target / 2 - baseline / 2);
  if (!Number.isFinite(progress))
    fail('bad-number', [1], 'a score that is comparable with the target', current);
  return progress;
};
