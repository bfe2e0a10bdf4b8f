import { type CompetencyGap, expectShape, shape } from '@osee/core';
import { compare, isBelow } from '../../number/compare.ts';
import { checkNumber, fail } from '../compile/fail.ts';
import type { MaturityResult } from '../result/maturity-result.ts';
import type { NodeResult } from '../result/node-result.ts';
import { nodesOf } from '../result/nodes-of.ts';
import { resultShape } from '../result/result-shape.ts';

/**
 * What {@link analyseGaps} aims at.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { GapTarget } from '@osee/scoring/maturity';
 *
 * const target: GapTarget = {
 *   value: 0.5,
 *   competencies: [{ competencyId: 'security-and-risk-management', value: 0.75 }],
 * };
 * ```
 */
export interface GapTarget {
  /** For every competency without a target of its own, from 0 to 1. */
  readonly value: number;
  /** Targets of single competencies, each at most once. */
  readonly competencies?: readonly { readonly competencyId: string; readonly value: number }[];
}

/**
 * Tells how far each competency is from its target, the most important first.
 *
 * A competency that nobody answered about has `current: null` and its whole target as gap. One to which nothing
 * applies, or in which all that is not met is excused, has no gap and is left out. The weight is the share of the whole model that the competency stands for.
 *
 * @param result - a scored assessment
 * @param target - what is aimed at
 * @returns one gap for each competency or technical domain that the model measures, by gap times weight, falling,
 * then by id; reached targets are there with a gap of 0
 * @throws `OseeError` with code `unknown-competency`, `duplicate-competency` or `bad-number` and a path
 * @category maturity
 * @example
 * ```ts
 * import { analyseGaps, scoreMaturity } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const result = scoreMaturity(oseeEcosystemModel, {
 *   subject: 'Example',
 *   model: { id: oseeEcosystemModel.id, version: oseeEcosystemModel.version },
 *   asOf: '2024-06-30',
 *   answers: [{ criterionId: 'strategic-funding', status: 'answered', optionId: 'first-steps' }],
 * });
 * const gaps = analyseGaps(result, { value: 0.5 });
 * gaps.find((gap) => gap.competencyId === 'strategic-funding')?.gap; // => 0.25
 * gaps.find((gap) => gap.competencyId === 'change-management')?.current; // => null
 * ```
 */
export const analyseGaps = (result: MaturityResult, target: GapTarget): readonly CompetencyGap[] => {
  expectShape(result, resultShape, ['result']);
  expectShape(target, targetShape, ['target']);
  const measured = nodesOf(result.root).filter((node) => node.competencyId !== null);
  checkNumber(['value'], target.value, 0, 1);
  const targets = new Map<string, number>();
  for (const [position, { competencyId, value }] of (target.competencies ?? []).entries()) {
    const path = ['competencies', position];
    if (!measured.some((node) => node.competencyId === competencyId)) {
      fail(
        'unknown-competency',
        [...path, 'competencyId'],
        'a competency that the model measures',
        competencyId,
      );
    }
    if (targets.has(competencyId)) {
      fail('duplicate-competency', [...path, 'competencyId'], 'one target for a competency', competencyId);
    }
    checkNumber([...path, 'value'], value, 0, 1);
    targets.set(competencyId, value);
  }
  return measured
    .flatMap((node) => gapOf(node, targets.get(node.competencyId ?? '') ?? target.value))
    .sort(
      (left, right) =>
        compare(right.gap * right.weight, left.gap * left.weight, 1) ||
        (left.competencyId < right.competencyId ? -1 : 1),
    );
};

const targetShape = /* #__PURE__ */ shape.options({
  value: shape.anything,
  competencies: shape.list(shape.record({ competencyId: shape.text, value: shape.anything })),
});

const gapOf = (
  { competencyId, score, maximum, coverage, share, status }: NodeResult,
  target: number,
): CompetencyGap[] => {
  if (competencyId === null || coverage === null || status === 'notEvaluated') return [];
  const current = score === null ? null : score / (maximum || 1);
  const lacking = target - (current ?? 0);
  // What lies at the target but for rounding has reached it.
  const gap = isBelow(current ?? 0, target, 1) ? lacking : 0;
  return [{ competencyId, current, target, gap, weight: share, coverage }];
};
