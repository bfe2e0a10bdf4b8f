/**
 * A test that a fact of a file passes or not. `fact` is a word of `factVocabulary`; `key` tells which of several.
 *
 * - `yes`: the value is `true`; `false` speaks against it
 * - `no`: the value is `false`; `true` speaks against it where it is the only test of its part, and nothing beside others
 * - `named`: something is named; with `count`, at least so many different things, whatever the file
 * - `atLeast`: a number of `minimum` or more; a lower one speaks against it
 * - `within`: a day that is at most so many months before the day of the assessment
 * - `oneOf`: one of the listed words, in any case of letters
 * - `accepted`: a licence that the DPG Standard accepts for software; one that it does not speaks against it
 *
 * @category maturity models
 * @example
 * ```ts
 * import type { FactTest } from '@osee/scoring/maturity';
 *
 * const tests: readonly FactTest[] = [
 *   { fact: 'code-review', holds: 'yes' },
 *   { fact: 'scorecard-check', key: 'Code-Review', holds: 'atLeast', minimum: 8 },
 * ];
 * ```
 */
export type FactTest =
  | (FactTestBase & { readonly holds: 'yes' })
  | (FactTestBase & { readonly holds: 'no' })
  | (FactTestBase & { readonly holds: 'accepted' })
  | (FactTestBase & { readonly holds: 'named'; readonly count?: number })
  | (FactTestBase & { readonly holds: 'atLeast'; readonly minimum: number })
  | (FactTestBase & { readonly holds: 'within'; readonly months: number })
  | (FactTestBase & { readonly holds: 'oneOf'; readonly words: readonly string[] });

interface FactTestBase {
  readonly fact: string;
  readonly key?: string;
  /** The most that the fact is worth here, from 1 (a hint) to 3 (settles it). */
  readonly most?: number;
}

/**
 * What files have to show for a criterion to be met: every part, and of each part one test is enough.
 *
 * @category maturity models
 * @example
 * ```ts
 * import type { EvidenceRule } from '@osee/scoring/maturity';
 *
 * const rule: EvidenceRule = {
 *   parts: [
 *     [{ fact: 'contributing', holds: 'yes' }],
 *     [{ fact: 'code-of-conduct', holds: 'yes' }],
 *   ],
 * };
 * ```
 */
export interface EvidenceRule {
  readonly parts: readonly (readonly FactTest[])[];
}
