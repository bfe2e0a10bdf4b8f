import { expectShape, shape } from '@osee/core';
import { aggregateOf, toTenth } from './aggregate.ts';
import { knownChecks } from './scorecard-checks.ts';
import type { ScorecardCheck, ScorecardDetails } from './scorecard-details.ts';

/**
 * Two results of OpenSSF Scorecard beside each other.
 *
 * @category evidence
 * @example
 * ```ts
 * import { compareScorecards, readScorecard, type ScorecardComparison } from '@osee/scoring/evidence';
 *
 * const resultOf = (checks: object[]) =>
 *   readScorecard(JSON.stringify({ repo: { name: 'a' }, scorecard: {}, score: 5, checks })).details;
 * const [first, second] = [resultOf([{ name: 'SAST', score: 5 }]), resultOf([{ name: 'Fuzzing', score: 5 }])];
 * const comparison: ScorecardComparison | null = first && second && compareScorecards(first, second);
 * comparison?.isSameSet; // => false
 * ```
 */
export interface ScorecardComparison {
  /** Whether the same checks came to an end in both; only then the stated scores say the same thing. */
  readonly isSameSet: boolean;
  /** Checks that came to an end in both, by name. */
  readonly shared: readonly { readonly name: string; readonly first: number; readonly second: number }[];
  /** Checks that came to an end in one alone, by name. */
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
  /** The weighted mean of the first over the checks that both have, to a tenth; `null` where there is none. */
  readonly first: number | null;
  readonly second: number | null;
}

const form = shape.spelt(
  {
    checks: shape.list(
      shape.record({ name: shape.text, score: shape.orNull(shape.numberFrom(0, 10)) }),
      'the checks of a result',
    ),
  },
  {
    form: shape.text,
    stated: shape.anything,
    recomputed: shape.anything,
    agrees: shape.anything,
    findings: shape.anything,
    history: shape.anything,
  },
);

/**
 * Compares two results over the checks that came to an end in both. Which checks run depends on the version, the rights
 * of the token and the service, so that the stated scores of two results say the same thing only where the sets are the
 * same.
 *
 * @param first - details of a reading
 * @param second - details of another
 * @returns the shared checks, those of one alone, and the two means over the shared ones
 * @throws `OseeError` with code `wrong-type`, `wrong-value`, `out-of-range`, `missing-member` or `unknown-option`
 * @category evidence
 * @example
 * ```ts
 * import { compareScorecards, readScorecard } from '@osee/scoring/evidence';
 *
 * const resultOf = (checks: object[]) =>
 *   readScorecard(JSON.stringify({ repo: { name: 'a' }, scorecard: {}, score: 5, checks })).details;
 * const before = resultOf([{ name: 'SAST', score: 0 }, { name: 'License', score: 10 }]);
 * const after = resultOf([{ name: 'SAST', score: 10 }, { name: 'License', score: -1 }]);
 * const comparison = before && after && compareScorecards(before, after);
 * [comparison?.first, comparison?.second, comparison?.onlyFirst]; // => [0, 10, ['License']]
 * ```
 */
export const compareScorecards = (first: ScorecardDetails, second: ScorecardDetails): ScorecardComparison => {
  expectShape(first, form, ['first']);
  expectShape(second, form, ['second']);
  const [one, other] = [scoresOf(first.checks), scoresOf(second.checks)];
  const shared = [...one]
    .flatMap(([name, score]) => {
      const against = other.get(name);
      return against === undefined ? [] : [{ name, first: score, second: against }];
    })
    .sort((left, right) => (left.name < right.name ? -1 : 1));
  const [onlyFirst, onlySecond] = [without(one, other), without(other, one)];
  return {
    isSameSet: onlyFirst.length === 0 && onlySecond.length === 0,
    shared,
    onlyFirst,
    onlySecond,
    first: meanOf(shared.map(({ name, first: score }) => [name, score])),
    second: meanOf(shared.map(({ name, second: score }) => [name, score])),
  };
};

/** Checks without a known weight are left out of both sides. */
const scoresOf = (checks: readonly ScorecardCheck[]): ReadonlyMap<string, number> =>
  new Map(
    checks.flatMap(({ name, score }) => (score === null || !knownChecks.has(name) ? [] : [[name, score]])),
  );

const without = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): readonly string[] =>
  [...one.keys()].filter((name) => !other.has(name)).sort();

const meanOf = (scores: readonly (readonly [string, number])[]): number | null => {
  const mean = aggregateOf(
    scores.map(([name, score]) => ({
      name,
      score,
      risk: knownChecks.get(name)?.risk ?? null,
      reason: null,
      annotations: [],
      findings: 0,
    })),
  );
  return mean && toTenth(mean);
};
