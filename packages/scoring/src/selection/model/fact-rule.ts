/**
 * The value of a fact: words, a number, yes or no. A day is written `YYYY-MM-DD`.
 *
 * @category selection models
 * @example
 * ```ts
 * import type { FactValue } from '@osee/scoring/selection';
 *
 * const price: FactValue = 82_000;
 * ```
 */
export type FactValue = string | number | boolean;

/**
 * A rule of a gate about one fact that an application states among its `attributes`. Every condition that the rule names
 * has to hold, the limits included. A fact that is not stated, or is of another type than the condition, is unknown and
 * never passes. The fact's source and date stand in the result.
 *
 * @category selection models
 * @example
 * ```ts
 * import type { FactRule } from '@osee/scoring/selection';
 *
 * const affordable: FactRule = { kind: 'fact', fact: 'total-cost', atMost: 250_000 };
 * const maintained: FactRule = { kind: 'fact', fact: 'last-release', after: '2025-12-31' };
 * ```
 */
export interface FactRule<Attribute extends string = string> {
  readonly kind: 'fact';
  /** The name of an attribute of the application. */
  readonly fact: Attribute;
  readonly equal?: FactValue;
  readonly in?: readonly FactValue[];
  /** At least this number. */
  readonly atLeast?: number;
  /** At most this number. */
  readonly atMost?: number;
  /** Earlier than this day. */
  readonly before?: string;
  /** Later than this day. */
  readonly after?: string;
}

/** The conditions that a rule can name. */
export const factConditions = ['equal', 'in', 'atLeast', 'atMost', 'before', 'after'] as const;
