/**
 * What a rule can look at: one value, several (a country in two groups), or `null` for unknown.
 *
 * @category portfolios
 * @example
 * ```ts
 * import type { AttributeValue } from '@osee/scoring/mcda';
 *
 * const region: AttributeValue = 'Africa';
 * const languages: AttributeValue = ['fr', 'en'];
 * ```
 */
export type AttributeValue = string | number | boolean | null | readonly (string | number | boolean)[];

/**
 * Somebody who can be chosen, without a score.
 *
 * @category portfolios
 * @example
 * ```ts
 * import type { PortfolioMember } from '@osee/scoring/mcda';
 *
 * const member: PortfolioMember = { id: 'a', attributes: { region: 'Africa', ldc: true }, cost: 120 };
 * ```
 */
export interface PortfolioMember {
  /** Distinct among the candidates. */
  readonly id: string;
  /** Facts that rules name; one that is left out is unknown. */
  readonly attributes?: Readonly<Record<string, AttributeValue>>;
  /** 0 or more; needed by a `budget` rule only. */
  readonly cost?: number;
}

/**
 * Somebody who can be chosen, with the score that is to be summed.
 *
 * @category portfolios
 * @example
 * ```ts
 * import type { PortfolioCandidate } from '@osee/scoring/mcda';
 *
 * const candidate: PortfolioCandidate = { id: 'a', score: 71.5, attributes: { region: 'Africa' } };
 * ```
 */
export interface PortfolioCandidate extends PortfolioMember {
  /** More is better. */
  readonly score: number;
}
