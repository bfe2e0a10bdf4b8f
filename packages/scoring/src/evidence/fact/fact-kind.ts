/**
 * What the value of a fact is.
 *
 * - `yes-no`: `true` or `false`
 * - `count`: a whole number from 0; `number`: any number
 * - `score`: from 0 to 10
 * - `text`; `address`: a web address; `version`
 * - `date`: a day, as `YYYY-MM-DD`
 * - `licence`: a licence expression, in the words of SPDX where they are known
 * - `country`: ISO 3166-1 alpha-3 where it is known, else as written; `language`: a BCP 47 tag
 *
 * @category evidence
 * @example
 * ```ts
 * import { type FactValueKind, factVocabulary } from '@osee/scoring/evidence';
 *
 * const kind: FactValueKind = factVocabulary.release.value;
 * kind; // => 'date'
 * ```
 */
export type FactValueKind =
  | 'yes-no'
  | 'count'
  | 'number'
  | 'score'
  | 'text'
  | 'address'
  | 'version'
  | 'date'
  | 'licence'
  | 'country'
  | 'language';

/**
 * What a word of the vocabulary means.
 *
 * @category evidence
 * @example
 * ```ts
 * import { type FactMeaning, factVocabulary } from '@osee/scoring/evidence';
 *
 * const meaning: FactMeaning = factVocabulary['scorecard-check'];
 * meaning.key; // => 'name of the check'
 * ```
 */
export interface FactMeaning {
  /** One line. */
  readonly meaning: string;
  readonly value: FactValueKind;
  /** What the key tells; a fact without one has no key. */
  readonly key?: string;
  /** Several values stand beside each other; without it two that differ contradict each other. */
  readonly many?: true;
}
