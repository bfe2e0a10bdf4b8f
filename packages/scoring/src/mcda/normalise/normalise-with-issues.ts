import type { Issue } from '@osee/core';
import type { Direction, MatrixWithGaps } from '../types.ts';
import { normalise } from './normalise.ts';
import type { NormalisationMethod, NormaliseOptions } from './normalise-options.ts';
import { checkNormaliseOptions } from './option-names.ts';

/**
 * A normalised matrix and what was noticed on the way.
 *
 * @category normalisation
 * @example
 * ```ts
 * import { type NormalisedMatrix, normaliseWithIssues } from '@osee/scoring/mcda';
 *
 * const result: NormalisedMatrix = normaliseWithIssues([[1], [2]], ['maximise'], 'minmax');
 * result.issues; // => []
 * ```
 */
export interface NormalisedMatrix {
  readonly matrix: readonly (readonly (number | null)[])[];
  readonly issues: readonly Issue<'constant-criterion'>[];
}

/**
 * Does what {@link normalise} does and hands the warnings back as data.
 *
 * @param matrix - rows are alternatives, columns criteria
 * @param directions - one per criterion
 * @param method - one for all criteria, or one per criterion
 * @param options - goalposts, targets and conventions; its `onIssue` is called as well
 * @returns the normalised matrix and one issue per criterion that tells no alternatives apart
 * @throws `OseeError` with the codes of {@link normalise}
 * @category normalisation
 * @example
 * ```ts
 * import { normaliseWithIssues } from '@osee/scoring/mcda';
 *
 * const { matrix, issues } = normaliseWithIssues([[3, 1], [3, 2]], ['maximise', 'maximise'], 'minmax');
 * matrix; // => [[0, 0], [0, 1]]
 * issues.map((issue) => issue.path); // => [['matrix', 0]]
 * ```
 */
export function normaliseWithIssues(
  matrix: MatrixWithGaps,
  directions: readonly Direction[],
  method: NormalisationMethod | readonly NormalisationMethod[],
  options: NormaliseOptions = {},
): NormalisedMatrix {
  checkNormaliseOptions(options);
  const issues: Issue<'constant-criterion'>[] = [];
  const onIssue = (issue: Issue<'constant-criterion'>): void => {
    issues.push(issue);
    options.onIssue?.(issue);
  };
  return { matrix: normalise(matrix, directions, method, { ...options, onIssue }), issues };
}
