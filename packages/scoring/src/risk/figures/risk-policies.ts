import { shape } from '@osee/core';

/**
 * How risks are counted; printed in every result.
 *
 * - `responses`: risks count as they are once the responses that are `in-place` work (unless told), once `all` of them
 *   do, or as they were with `none`. A residual level counts when every response of its risk does.
 * - `words`: a word whose step has limits tells the `ends` alone (unless told), or counts as if every value between them
 *   were alike (`even`).
 *
 * @category risks
 * @example
 * ```ts
 * import type { RiskPolicies } from '@osee/scoring/risk';
 *
 * const policies: RiskPolicies = { responses: 'all', words: 'even' };
 * ```
 */
export interface RiskPolicies {
  readonly responses: 'none' | 'in-place' | 'all';
  readonly words: 'ends' | 'even';
}

export const policyForms = {
  responses: shape.words(['none', 'in-place', 'all']),
  words: shape.words(['ends', 'even']),
};

export const policiesOf = ({
  responses = 'in-place',
  words = 'ends',
}: Partial<RiskPolicies>): RiskPolicies => ({
  responses,
  words,
});
