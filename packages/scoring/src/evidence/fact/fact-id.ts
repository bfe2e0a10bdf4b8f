import type { factVocabulary } from './fact-vocabulary.ts';

/**
 * A word of the closed vocabulary of facts.
 *
 * @category evidence
 * @example
 * ```ts
 * import type { FactId } from '@osee/scoring/evidence';
 *
 * const fact: FactId = 'security-policy';
 * ```
 */
export type FactId = keyof typeof factVocabulary;
