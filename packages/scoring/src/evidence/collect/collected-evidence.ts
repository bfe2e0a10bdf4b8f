import type { Issue } from '@osee/core';
import type { EvidenceConfidence, EvidenceFact } from '../fact/evidence-fact.ts';
import type { EvidenceIssueCode } from '../fact/evidence-issue.ts';
import type { EvidenceReading } from '../fact/evidence-reading.ts';
import type { FactId } from '../fact/fact-id.ts';
import type { FactContradiction } from '../merge/fact-contradiction.ts';

/**
 * One thing that is said of a project, by however many files.
 *
 * @category evidence
 * @example
 * ```ts
 * import { type CollectedFact, collectEvidence } from '@osee/scoring/evidence';
 *
 * const files = { 'SECURITY.md': '# Security', '.bestpractices.json': '{"vulnerability_report_process_status": "Met"}' };
 * const policies: readonly CollectedFact[] = collectEvidence(files).facts.filter(({ fact }) => fact === 'security-policy');
 * policies.map(({ value, confidence, files: by }) => [value, confidence, by]);
 * // => [[true, 3, ['.bestpractices.json', 'SECURITY.md']]]
 * ```
 */
export interface CollectedFact {
  readonly fact: FactId;
  readonly key?: string;
  /** As the surest of the files says it. */
  readonly value: EvidenceFact['value'];
  /** Of the surest; a licence on which two kinds of files agree is settled. */
  readonly confidence: EvidenceConfidence;
  readonly files: readonly string[];
  /** What each file says. */
  readonly facts: readonly EvidenceFact[];
}

/**
 * A file that was recognised and not read.
 *
 * @category evidence
 * @example
 * ```ts
 * import { collectEvidence, type PassedOverFile } from '@osee/scoring/evidence';
 *
 * const passedOver: readonly PassedOverFile[] = collectEvidence({ 'vendor/a/publiccode.yml': 'name: A' }).passedOver;
 * passedOver; // => [{ file: 'vendor/a/publiccode.yml', format: 'publiccode', reason: 'copy' }]
 * ```
 */
export interface PassedOverFile {
  readonly file: string;
  readonly format: string;
  /** `copy`: in a folder of copies of others or of samples. `nested`: of a part, where the format describes a project. */
  readonly reason: 'copy' | 'nested';
}

/**
 * What the files of a project show.
 *
 * @category evidence
 * @example
 * ```ts
 * import { type CollectedEvidence, collectEvidence } from '@osee/scoring/evidence';
 *
 * const collected: CollectedEvidence = collectEvidence({ 'README.md': null, 'notes.txt': 'Call back.' });
 * collected.facts.map(({ fact }) => fact); // => ['readme']
 * collected.unrecognised; // => ['notes.txt']
 * ```
 */
export interface CollectedEvidence {
  /** One for each file that was read, in the order of the paths; the list of names comes first. For `answersFrom`. */
  readonly readings: readonly EvidenceReading<unknown>[];
  /** Each thing once. */
  readonly facts: readonly CollectedFact[];
  readonly contradictions: readonly FactContradiction[];
  readonly passedOver: readonly PassedOverFile[];
  /** Files with a text that no reader takes. */
  readonly unrecognised: readonly string[];
  /** Of the collection; what a reader could not use stands in its reading. */
  readonly issues: readonly Issue<EvidenceIssueCode>[];
}
