import type { EvidenceSource } from './evidence-source.ts';
import type { FactId } from './fact-id.ts';

/**
 * How far a file settles a fact: 3 settles it, 2 in part or by the project's own word, 1 is a hint only.
 *
 * @category evidence
 * @example
 * ```ts
 * import type { EvidenceConfidence } from '@osee/scoring/evidence';
 *
 * const confidence: EvidenceConfidence = 2;
 * ```
 */
export type EvidenceConfidence = 1 | 2 | 3;

/**
 * One thing that one file says of a project. A thing that a file does not mention has no fact; it is unknown.
 *
 * @category evidence
 * @example
 * ```ts
 * import type { EvidenceFact } from '@osee/scoring/evidence';
 *
 * const fact: EvidenceFact = {
 *   fact: 'licence',
 *   value: 'AGPL-3.0-or-later',
 *   confidence: 2,
 *   source: { file: 'publiccode.yml', format: 'publiccode' },
 *   path: ['legal', 'license'],
 * };
 * ```
 */
export interface EvidenceFact {
  /** A word of the vocabulary, `factVocabulary`. */
  readonly fact: FactId;
  /** Which of several, where the vocabulary says what the key tells. */
  readonly key?: string;
  /** Of the kind that the vocabulary names; `null` where the file says that it does not know. */
  readonly value: string | number | boolean | null;
  readonly confidence: EvidenceConfidence;
  readonly source: EvidenceSource;
  /** Where in the file. */
  readonly path?: readonly (string | number)[];
  /** The last day on which the file vouches for the fact, as `YYYY-MM-DD`. */
  readonly expires?: string;
  /** What has to be known beside the value: a window of time, a method, a rule. */
  readonly note?: string;
}
