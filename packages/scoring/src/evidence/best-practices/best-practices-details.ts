/**
 * What a project says of a criterion of the best practices badge. `not-applicable` is neither met nor unmet.
 *
 * @category evidence
 * @example
 * ```ts
 * import type { BadgeStatus } from '@osee/scoring/evidence';
 *
 * const status: BadgeStatus = 'not-applicable';
 * ```
 */
export type BadgeStatus = 'met' | 'unmet' | 'not-applicable' | 'unknown';

/**
 * A criterion of the best practices badge or of the security baseline.
 *
 * @category evidence
 * @example
 * ```ts
 * import type { BadgeCriterion } from '@osee/scoring/evidence';
 *
 * const criterion: BadgeCriterion = { name: 'test', series: 'metal', status: 'met', justification: null };
 * ```
 */
export interface BadgeCriterion {
  readonly name: string;
  /** `other`: the badge has no such criterion. */
  readonly series: 'metal' | 'baseline' | 'other';
  readonly status: BadgeStatus;
  /** As written, without addresses of persons. */
  readonly justification: string | null;
}

/**
 * How many criteria of a level have which status. No share of a level follows from it: a file holds what somebody wanted
 * to say, and the badge has rules of its own for justifications.
 *
 * @category evidence
 * @example
 * ```ts
 * import { type BadgeLevelCount, readBestPractices } from '@osee/scoring/evidence';
 *
 * const counts: readonly BadgeLevelCount[] = readBestPractices('{"test_status": "Met"}').details?.levels ?? [];
 * counts[0]; // => { level: 'passing', criteria: 67, met: 1, unmet: 0, notApplicable: 0, unknown: 66 }
 * ```
 */
export interface BadgeLevelCount {
  readonly level: 'passing' | 'silver' | 'gold';
  readonly criteria: number;
  readonly met: number;
  readonly unmet: number;
  readonly notApplicable: number;
  /** Not in the file, or with a question mark. */
  readonly unknown: number;
}

/**
 * A share of a level as the service of the badge states it.
 *
 * @category evidence
 * @example
 * ```ts
 * import type { BadgePercentage } from '@osee/scoring/evidence';
 *
 * const percentage: BadgePercentage = { level: 'passing', percent: 97 };
 * ```
 */
export interface BadgePercentage {
  /** `passing`, `silver`, `gold`, `baseline-1` to `baseline-3`, or `tiered` over the three metal levels, up to 300. */
  readonly level: string;
  readonly percent: number;
}

/**
 * What a file of the best practices badge holds.
 *
 * @category evidence
 * @example
 * ```ts
 * import { type BestPracticesDetails, readBestPractices } from '@osee/scoring/evidence';
 *
 * const details: BestPracticesDetails | null = readBestPractices('{"test_status": "N/A"}').details;
 * details?.criteria[0]?.status; // => 'not-applicable'
 * ```
 */
export interface BestPracticesDetails {
  readonly criteria: readonly BadgeCriterion[];
  readonly levels: readonly BadgeLevelCount[];
  /** Only from the service; a file in a repository states none, and none is worked out. */
  readonly percentages: readonly BadgePercentage[];
  /** Level that the service states, in its words. */
  readonly level: string | null;
}
