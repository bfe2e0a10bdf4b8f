import type { ScorecardRisk } from './scorecard-checks.ts';

/**
 * A check of OpenSSF Scorecard.
 *
 * @category evidence
 * @example
 * ```ts
 * import type { ScorecardCheck } from '@osee/scoring/evidence';
 *
 * const check: ScorecardCheck = { name: 'SAST', score: 7, risk: 'medium', reason: null, annotations: [], findings: 0 };
 * ```
 */
export interface ScorecardCheck {
  readonly name: string;
  /** From 0 to 10; `null` where the check came to no end, which is not 0. */
  readonly score: number | null;
  /** `null` for a check that is not known; it has no weight. */
  readonly risk: ScorecardRisk | null;
  /** As the file says it. */
  readonly reason: string | null;
  /** What maintainers said about the check; it explains, and changes no score. */
  readonly annotations: readonly string[];
  /** How many details the file lists. */
  readonly findings: number;
}

/**
 * An outcome in the form of probes.
 *
 * @category evidence
 * @example
 * ```ts
 * import type { ScorecardFinding } from '@osee/scoring/evidence';
 *
 * const finding: ScorecardFinding = { probe: 'hasLicenseFile', outcome: 'True' };
 * ```
 */
export interface ScorecardFinding {
  readonly probe: string;
  /** As written: `True`, `False`, `NotApplicable` and others. */
  readonly outcome: string | null;
}

/**
 * A score of a repository on a day, of a file that keeps the scores of many.
 *
 * @category evidence
 * @example
 * ```ts
 * import type { ScorecardRun } from '@osee/scoring/evidence';
 *
 * const run: ScorecardRun = { subject: 'github.com/example/project', date: '2026-03-02', commit: null, score: 5.5 };
 * ```
 */
export interface ScorecardRun {
  readonly subject: string;
  readonly date: string | null;
  readonly commit: string | null;
  /** `null` where the run came to no score. */
  readonly score: number | null;
}

/**
 * What a file of OpenSSF Scorecard holds.
 *
 * @category evidence
 * @example
 * ```ts
 * import { readScorecard } from '@osee/scoring/evidence';
 *
 * const { details } = readScorecard(
 *   '{"repo": {"name": "a"}, "scorecard": {}, "score": 2.5, "checks": [{"name": "License", "score": 10}, {"name": "Code-Review", "score": 0}]}',
 * );
 * [details?.recomputed, details?.agrees]; // => [2.5, true]
 * ```
 */
export interface ScorecardDetails {
  /** `checks`: a result. `probes`: outcomes without scores. `history`: scores of many days and repositories. */
  readonly form: 'checks' | 'probes' | 'history';
  /** The score over all checks as the file states it; `null` where it states none, which is not 0. */
  readonly stated: number | null;
  /** The weighted mean of the checks that came to an end, to a tenth; `null` where it cannot be worked out. */
  readonly recomputed: number | null;
  /** Whether the two are the same to a tenth; `null` where one of them is missing. */
  readonly agrees: boolean | null;
  readonly checks: readonly ScorecardCheck[];
  readonly findings: readonly ScorecardFinding[];
  readonly history: readonly ScorecardRun[];
}
