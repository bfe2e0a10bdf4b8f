import type { Issue } from '@osee/core';
import type { EvidenceFact } from './evidence-fact.ts';
import type { EvidenceIssueCode } from './evidence-issue.ts';
import type { EvidenceSource } from './evidence-source.ts';

/**
 * What became of a file.
 *
 * @typeParam Details - the contents of the format
 * @category evidence
 * @example
 * ```ts
 * import type { EvidenceReading } from '@osee/scoring/evidence';
 *
 * const reading: EvidenceReading<null> = {
 *   format: 'scorecard',
 *   readable: false,
 *   source: { file: 'scorecard.json', format: 'scorecard' },
 *   facts: [],
 *   details: null,
 *   issues: [],
 * };
 * ```
 */
export interface EvidenceReading<Details> {
  /** The kind of file, such as `scorecard`. */
  readonly format: string;
  /** Whether the file is of that kind and could be read, at least in part. */
  readonly readable: boolean;
  /** What the rules of the format say of the file; absent where the format has none that are checked. */
  readonly verdict?: 'valid' | 'invalid' | 'unknown';
  readonly source: EvidenceSource;
  readonly facts: readonly EvidenceFact[];
  /** `null` where nothing could be read. */
  readonly details: Details | null;
  /** Everything that could not be used, with its path. */
  readonly issues: readonly Issue<EvidenceIssueCode>[];
}

/**
 * What every reader may be told.
 *
 * @category evidence
 * @example
 * ```ts
 * import type { EvidenceOptions } from '@osee/scoring/evidence';
 *
 * const options: EvidenceOptions = { file: '.github/security-insights.yml', asOf: '2026-03-02' };
 * ```
 */
export interface EvidenceOptions {
  /** Path of the file, from the folder of the project; the usual name where it is not given. */
  readonly file?: string;
  /** The day for which the file is read, as `YYYY-MM-DD`; without it nothing is found to have expired. */
  readonly asOf?: string;
}
