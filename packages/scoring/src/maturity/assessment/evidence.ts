/**
 * Something that speaks for or against an answer.
 *
 * @category assessments
 * @example
 * ```ts
 * import type { Evidence } from '@osee/scoring/maturity';
 *
 * const evidence: Evidence = {
 *   kind: 'examine',
 *   polarity: 'supports',
 *   uri: 'https://example.org/policy',
 *   collected: '2024-05-01',
 *   expires: '2025-05-01',
 * };
 * ```
 */
export interface Evidence {
  /** How it was obtained: a document was read, a person was asked, something was tried. */
  readonly kind: 'examine' | 'interview' | 'test';
  readonly polarity: 'supports' | 'contradicts';
  readonly uri?: string;
  readonly note?: string;
  /** Date, `YYYY-MM-DD`. */
  readonly collected: string;
  /** The last day on which it counts, `YYYY-MM-DD`. */
  readonly expires?: string;
  /** Fingerprint of the document. */
  readonly digest?: string;
}
