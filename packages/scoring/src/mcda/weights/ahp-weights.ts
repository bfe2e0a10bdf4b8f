import type { Issue } from '@osee/core';
import { isAbove, isEqual } from '../../number/compare.ts';
import { checkComparisons } from '../internal/check-comparisons.ts';
import { checkFinite } from '../internal/check-finite.ts';
import { checkOneOf } from '../internal/check-one-of.ts';
import { checkOptions, type OptionNames } from '../internal/check-options.ts';
import { checkEffort } from '../internal/limits.ts';
import type { Comparisons } from './comparisons.ts';
import { completeComparisons } from './complete-comparisons.ts';
import { type AhpDerivation, derivePriorities } from './derive-priorities.ts';
import { type RandomIndexTable, randomIndexFor } from './random-index.ts';

/**
 * The settings of {@link ahpWeights}.
 *
 * @category weights
 * @example
 * ```ts
 * import { type AhpOptions, ahpWeights } from '@osee/scoring/mcda';
 *
 * const options: AhpOptions = { derivation: 'geometric-mean' };
 * ahpWeights([[1, 3], [1 / 3, 1]], options).weights; // => [0.75, 0.25]
 * ```
 */
export interface AhpOptions {
  /** Default `eigenvector`. */
  readonly derivation?: AhpDerivation;
  /** A named table or the index itself. Default `classic`. */
  readonly randomIndex?: RandomIndexTable | number;
}

/**
 * What {@link ahpWeights} gives.
 *
 * @category weights
 * @example
 * ```ts
 * import { type AhpResult, ahpWeights } from '@osee/scoring/mcda';
 *
 * const result: AhpResult = ahpWeights([[1, 3], [1 / 3, 1]]);
 * result.consistencyRatio; // => 0
 * ```
 */
export interface AhpResult {
  /** Sum to 1. */
  readonly weights: readonly number[];
  /** The principal eigenvalue; for other derivations the mean of (comparisons times weights) over weights. */
  readonly lambdaMax: number;
  /** (lambdaMax - n) / (n - 1). */
  readonly consistencyIndex: number;
  /** Consistency index over random index; `null` when the table does not reach so far. */
  readonly consistencyRatio: number | null;
  readonly randomIndex: number | null;
  /** The comparisons with their gaps filled. */
  readonly comparisons: readonly (readonly number[])[];
  /** `inconsistent` above a ratio of 0.10; `not-reciprocal`; `no-random-index`. */
  readonly issues: readonly Issue<'inconsistent' | 'not-reciprocal' | 'no-random-index'>[];
}

/**
 * Weights from pairwise comparisons (analytic hierarchy process). Gaps are filled so that the principal
 * eigenvalue is as small as it can be.
 *
 * @param comparisons - square; how many times as important the row is as the column, above 0; `null` is not
 *   compared. Where only one of a pair is given, the other is its reciprocal.
 * @param options - the derivation and the table of random indices
 * @returns weights and how consistent the comparisons are
 * @throws `OseeError` with code `empty-matrix`, `wrong-length`, `not-a-finite-number`, `not-positive`,
 *   `bad-diagonal`, `disconnected-comparisons`, `out-of-range` or `unknown-option`
 * @see T. L. Saaty, The Analytic Hierarchy Process, 1980
 * @see S. Bozóki and others, On optimal completion of incomplete pairwise comparison matrices, MCM 52, 2010
 * @category weights
 * @example
 * ```ts
 * import { ahpWeights } from '@osee/scoring/mcda';
 *
 * const { weights, lambdaMax } = ahpWeights([[1, 2, 4], [1 / 2, 1, 2], [1 / 4, 1 / 2, 1]]);
 * weights.map((weight) => weight.toFixed(3)); // => ['0.571', '0.286', '0.143']
 * lambdaMax.toFixed(6); // => '3.000000'
 * ```
 */
export function ahpWeights(comparisons: Comparisons, options: AhpOptions = {}): AhpResult {
  checkOptions(options, ahpOptionNames);
  const derivation = checkOneOf(
    options.derivation ?? 'eigenvector',
    ['eigenvector', 'geometric-mean', 'column-mean'],
    ['derivation'],
  );
  const { table, reciprocal } = checkComparisons(comparisons);
  checkEffort(stepsFor(table), ['comparisons']);
  const complete = completeComparisons(table);
  const count = complete.length;
  const weights = derivePriorities(complete, derivation);
  const ratios = complete.map(
    (row, i) =>
      row.reduce((sum, value, k) => sum + value * (weights[k] as number), 0) / (weights[i] as number),
  );
  const lambdaMax = checkFinite(ratios.reduce((sum, ratio) => sum + ratio, 0) / count, ['comparisons']);
  const consistent = count === 1 || isEqual(lambdaMax, count);
  const consistencyIndex = consistent ? 0 : (lambdaMax - count) / (count - 1);
  const randomIndex = randomIndexFor(count, options.randomIndex ?? 'classic');
  const consistencyRatio = count <= 2 ? 0 : randomIndex === null ? null : consistencyIndex / randomIndex;
  return {
    weights,
    lambdaMax,
    consistencyIndex,
    consistencyRatio,
    randomIndex,
    comparisons: complete,
    issues: issuesOf(consistencyRatio, reciprocal),
  };
}

function issuesOf(ratio: number | null, reciprocal: boolean): AhpResult['issues'] {
  const issues: { code: 'inconsistent' | 'not-reciprocal' | 'no-random-index'; message: string }[] = [];
  if (!reciprocal) {
    issues.push({ code: 'not-reciprocal', message: 'A comparison and its opposite are not reciprocals.' });
  }
  if (ratio === null) {
    issues.push({ code: 'no-random-index', message: 'The table has no random index for so many criteria.' });
  }
  if (ratio !== null && isAbove(ratio, 0.1)) {
    issues.push({ code: 'inconsistent', message: `The consistency ratio is ${ratio}, above 0.10.` });
  }
  return issues.map(({ code, message }) => ({
    code,
    severity: 'warning',
    path: ['comparisons'],
    message,
    details: { consistencyRatio: ratio },
  }));
}

const ahpOptionNames: OptionNames<AhpOptions> = { derivation: true, randomIndex: true };

/** About as many steps as an answer takes: each gap is moved many times, by the eigenvector each time. */
function stepsFor(table: readonly (readonly (number | null)[])[]): number {
  const gaps = table.flat().filter((value) => value === null).length / 2;
  const perVector = 20 * table.length * table.length * table.length;
  return perVector * (1 + 120 * 5 * gaps);
}
