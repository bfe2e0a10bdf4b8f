import { shape } from '@osee/core';
import { isBelow } from '../../number/compare.ts';
import { throwFirst } from '../../selection/check/problem.ts';
import { closed, formIssues } from '../../selection/forms/kit.ts';
import type { PointEntry } from './point-entry.ts';
import { entriesForm } from './rule-forms.ts';

/**
 * The least points that an application needs. Reaching a threshold is passing, and thresholds look at points without
 * weights.
 *
 * @category calls
 * @example
 * ```ts
 * import type { Thresholds } from '@osee/scoring/selection';
 *
 * const thresholds: Thresholds = { criteria: { excellence: 3, impact: 3 }, total: 10 };
 * ```
 */
export interface Thresholds {
  readonly criteria?: Readonly<Record<string, number>>;
  /** For the sum of all criteria. */
  readonly total?: number;
}

/**
 * Whether an application reaches the thresholds of a call.
 *
 * @category calls
 * @example
 * ```ts
 * import type { ThresholdResult } from '@osee/scoring/selection';
 *
 * const stopped: ThresholdResult = {
 *   id: 'c', sum: 12.5, passed: false, missed: [{ criterion: 'implementation', points: 2.5, least: 3 }],
 * };
 * ```
 */
export interface ThresholdResult {
  readonly id: string;
  /** `null` when a criterion has no points. */
  readonly sum: number | null;
  /** `null` when points that decide are not known. */
  readonly passed: boolean | null;
  /** `criterion` is `null` for the sum. */
  readonly missed: readonly {
    readonly criterion: string | null;
    readonly points: number;
    readonly least: number;
  }[];
}

/**
 * Judges applications by thresholds for single criteria and for the sum.
 *
 * @param entries - the applications in points
 * @param thresholds - the least points
 * @returns one result per application, in the order given
 * @throws `OseeError` with the code of the first mistake in the form
 * @category calls
 * @see General Annexes of Horizon Europe, evaluation rules
 * @example
 * ```ts
 * import { judgeThresholds } from '@osee/scoring/selection';
 *
 * const entries = [{ id: 'b', points: { excellence: 3, impact: 3, implementation: 3 } }];
 * judgeThresholds(entries, { criteria: { impact: 3 }, total: 10 })[0]?.missed;
 * // => [{ criterion: null, points: 9, least: 10 }]
 * ```
 */
export const judgeThresholds = (
  entries: readonly PointEntry[],
  thresholds: Thresholds,
): readonly ThresholdResult[] => {
  throwFirst(formIssues(entries, entriesForm, ['entries']));
  throwFirst(formIssues(thresholds, thresholdsForm, ['thresholds']));
  const { criteria = {}, total } = thresholds;
  return entries.map(({ id, points }) => {
    const sum = sumOf(points);
    const asked = [
      ...Object.entries(criteria).map(([criterion, least]) => ({
        criterion,
        points: Object.hasOwn(points, criterion) ? (points[criterion] ?? null) : null,
        least,
      })),
      ...(total === undefined ? [] : [{ criterion: null, points: sum, least: total }]),
    ];
    const missed = asked.flatMap((one) =>
      one.points !== null && isBelow(one.points, one.least) ? [{ ...one, points: one.points }] : [],
    );
    const isOpen = asked.some((one) => one.points === null);
    return { id, sum, passed: missed.length > 0 ? false : isOpen ? null : true, missed };
  });
};

/** The sum of all points; `null` when one of them is not known. */
export const sumOf = (
  points: PointEntry['points'],
  weights: Readonly<Record<string, number>> = {},
): number | null => {
  let sum = 0;
  for (const [criterion, value] of Object.entries(points).sort(([left], [right]) =>
    left < right ? -1 : 1,
  )) {
    if (value === null) return null;
    sum += value * (Object.hasOwn(weights, criterion) ? (weights[criterion] ?? 1) : 1);
  }
  return sum;
};

const thresholdsForm = closed({}, { criteria: shape.entries(shape.number), total: shape.number });
