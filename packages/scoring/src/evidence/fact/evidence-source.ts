/**
 * Where a fact comes from. What the file does not say is absent.
 *
 * @category evidence
 * @example
 * ```ts
 * import type { EvidenceSource } from '@osee/scoring/evidence';
 *
 * const source: EvidenceSource = {
 *   file: 'scorecard.json',
 *   format: 'scorecard',
 *   toolVersion: 'v5.1.1',
 *   date: '2026-03-02',
 *   subject: 'github.com/example/project',
 * };
 * ```
 */
export interface EvidenceSource {
  /** Path of the file, from the folder of the project, with `/`. */
  readonly file: string;
  /** The kind of file, such as `scorecard`. */
  readonly format: string;
  /** The program that wrote the file. */
  readonly tool?: string;
  readonly toolVersion?: string;
  /** The day the file speaks of, as `YYYY-MM-DD`. */
  readonly date?: string;
  /** What the file says it is about, such as the address of a repository. */
  readonly subject?: string;
  readonly commit?: string;
  /** Of the subject, as the file states it. */
  readonly digest?: string;
}
