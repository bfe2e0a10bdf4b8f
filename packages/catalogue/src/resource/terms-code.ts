/**
 * What terms amount to that are no licence, as a code that every language has words for: `own-terms` are terms of use of
 * the publisher, `part-only` goes with a licence that covers a part of the work.
 *
 * @category rights
 * @example
 * ```ts
 * import type { TermsCode } from '@osee/catalogue';
 *
 * const code: TermsCode = 'all-rights-reserved';
 * ```
 */
export type TermsCode = (typeof termsCodes)[number];

export const termsCodes = ['all-rights-reserved', 'public-domain', 'own-terms', 'part-only'] as const;
