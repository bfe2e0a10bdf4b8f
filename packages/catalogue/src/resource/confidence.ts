/**
 * Where a value comes from: `seen` was read in a source of the resource, `known` is general knowledge or follows
 * from the habits of the publisher, `unknown` was not found.
 *
 * @category resources
 * @example
 * ```ts
 * import type { FieldConfidence } from '@osee/catalogue';
 *
 * const confidence: FieldConfidence = 'seen';
 * ```
 */
export type FieldConfidence = 'seen' | 'known' | 'unknown';

/**
 * The fields of a resource that carry a confidence of their own.
 *
 * @category resources
 * @example
 * ```ts
 * import type { ResourceField } from '@osee/catalogue';
 *
 * const field: ResourceField = 'licence';
 * ```
 */
export type ResourceField =
  | 'title'
  | 'publisher'
  | 'authors'
  | 'type'
  | 'format'
  | 'languages'
  | 'year'
  | 'licence'
  | 'cost';

/**
 * How sure it is that the address leads to the work that the framework prints; `not-applicable` for a resource that
 * the framework does not name.
 *
 * @category resources
 * @example
 * ```ts
 * import type { MatchConfidence } from '@osee/catalogue';
 *
 * const match: MatchConfidence = 'exact';
 * ```
 */
export type MatchConfidence = 'exact' | 'probable' | 'not-applicable';
