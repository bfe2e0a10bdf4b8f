/**
 * An assessment of the security of a project, as it says itself.
 *
 * @category evidence
 * @example
 * ```ts
 * import type { StatedAssessment } from '@osee/scoring/evidence';
 *
 * const assessment: StatedAssessment = { kind: 'third-party', evidence: 'https://a.test/audit', date: '2026-01-31' };
 * ```
 */
export interface StatedAssessment {
  /** `self`, `third-party`, or the name that the file gives. */
  readonly kind: string;
  /** Address of the report; `null` where none is given, so that nobody can look. */
  readonly evidence: string | null;
  /** A day, or a year where the file has no more. */
  readonly date: string | null;
}

/**
 * A tool of security, as the project says itself.
 *
 * @category evidence
 * @example
 * ```ts
 * import type { StatedTool } from '@osee/scoring/evidence';
 *
 * const tool: StatedTool = { name: 'CodeQL', type: 'sast', isUsed: true };
 * ```
 */
export interface StatedTool {
  readonly name: string | null;
  /** In the words of the file, in lower case. */
  readonly type: string | null;
  /** Whether it runs at some time; `null` where the file does not say. */
  readonly isUsed: boolean | null;
}

/**
 * What a file of OpenSSF Security Insights holds.
 *
 * @category evidence
 * @example
 * ```ts
 * import { readSecurityInsights, type SecurityInsightsDetails } from '@osee/scoring/evidence';
 *
 * const details: SecurityInsightsDetails | null = readSecurityInsights(
 *   'header: { schema-version: 1.0.0, expiration-date: 2025-01-31 }',
 *   { asOf: '2026-03-02' },
 * ).details;
 * [details?.generation, details?.isExpired]; // => [1, true]
 * ```
 */
export interface SecurityInsightsDetails {
  readonly generation: 1 | 2;
  readonly schemaVersion: string | null;
  readonly lastUpdated: string | null;
  readonly lastReviewed: string | null;
  /** Only the first generation has it. */
  readonly expires: string | null;
  /** `null` where there is no such day, or the day of reading is not given. */
  readonly isExpired: boolean | null;
  /** State of the project, in the words of the file. */
  readonly status: string | null;
  /** How many are named; their names are not kept. */
  readonly maintainers: number;
  readonly contacts: number;
  readonly tools: readonly StatedTool[];
  readonly assessments: readonly StatedAssessment[];
  /** Addresses of lists of components. */
  readonly sboms: readonly string[];
  /** The file of the whole project on which this one builds; it was not read. */
  readonly buildsOn: string | null;
}
