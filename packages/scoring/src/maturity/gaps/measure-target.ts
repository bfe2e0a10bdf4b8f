import { checkNumber, fail } from '../compile/fail.ts';
import type { MaturityResult } from '../result/maturity-result.ts';
import type { NodeResult } from '../result/node-result.ts';
import { nodesOf } from '../result/nodes-of.ts';

/**
 * The value that is aimed at for one criterion, from 0 to 1.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { CriterionTarget } from '@osee/scoring/maturity';
 *
 * const target: CriterionTarget = { criterionId: 'licence-choice', value: 0.75 };
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
  /** Sum of the targets of the applicable criteria. */
  readonly target: number;
  /** Sum of what each criterion lacks; more than enough in one does not make up for another. */
  readonly gap: number;
  /** From 0 to 1; `null` when nothing is aimed at. */
  readonly shareToTarget: number | null;
}

/**
 * Measures every node against targets for single criteria, from the sums over its criteria: a mean of the shares of
 * the parts would come out differently. Open criteria lack their whole target; not applicable ones stay out.
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
 *   answers: [{ criterionId: 'secured-funding', status: 'answered', optionId: 'first-steps' }],
 * });
 * measureTarget(result, [{ criterionId: 'secured-funding', value: 1 }])[0];
 * // => { nodeId: 'osee-ecosystem', target: 1, gap: 0.75, shareToTarget: 0.25 }
 * ```
 */
export const measureTarget = (
  result: MaturityResult,
  targets: readonly CriterionTarget[],
): readonly TargetMeasure[] => {
  const criteria = new Map(result.criteria.map((criterion) => [criterion.id, criterion]));
  const aims = new Map<string, number>();
  for (const [position, { criterionId, value }] of targets.entries()) {
    const path = [position, 'criterionId'];
    if (!criteria.has(criterionId)) fail('unknown-criterion', path, 'a criterion of the result', criterionId);
    if (aims.has(criterionId)) fail('duplicate-target', path, 'one target for a criterion', criterionId);
    checkNumber([position, 'value'], value, 0, 1);
    aims.set(criterionId, value);
  }
  return nodesOf(result.root).map((node) => {
    const applicable = [...criteriaBelow(node)].filter((id) => criteria.get(id)?.status !== 'notApplicable');
    const sum = (of: (id: string) => number): number => applicable.reduce((total, id) => total + of(id), 0);
    const target = sum((id) => aims.get(id) ?? 0);
    const gap = sum((id) => Math.max(0, (aims.get(id) ?? 0) - (criteria.get(id)?.value ?? 0)));
    return { nodeId: node.id, target, gap, shareToTarget: target > 0 ? 1 - gap / target : null };
  });
};

const criteriaBelow = ({ trace, children }: NodeResult): ReadonlySet<string> =>
  new Set([
    ...[...trace.inputs, ...trace.dropped].filter(({ kind }) => kind === 'criterion').map(({ id }) => id),
    ...children.flatMap((child) => [...criteriaBelow(child)]),
  ]);

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
  return target === baseline ? null : (current - baseline) / (target - baseline);
};
