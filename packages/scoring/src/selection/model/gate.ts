import type { Source } from '@osee/core';

/**
 * Whether a gate or a criterion is about the country or about the proposed host.
 *
 * @category selection model
 * @example
 * ```ts
 * import type { CriterionLevel } from '@osee/scoring/selection';
 *
 * const level: CriterionLevel = 'host';
 * ```
 */
export type CriterionLevel = 'country' | 'host';

/**
 * A World Bank income group. `unclassified` neither passes nor fails an income gate.
 *
 * @category selection model
 * @example
 * ```ts
 * import type { IncomeGroupId } from '@osee/scoring/selection';
 *
 * const group: IncomeGroupId = 'upper-middle';
 * ```
 */
export type IncomeGroupId = 'low' | 'lower-middle' | 'upper-middle' | 'high' | 'unclassified';

/**
 * A fact that a gate can read from the application itself or from the country facts, when nobody answered it.
 * A date is written `YYYY-MM-DD`; `closesBy` takes the closing date from the choice made in a recorded conflict.
 *
 * @category selection model
 * @example
 * ```ts
 * import type { GateRule } from '@osee/scoring/selection';
 *
 * const rule: GateRule = { kind: 'income-group', allowed: ['low', 'lower-middle'], fiscalYear: 'FY2024' };
 * ```
 */
export type GateRule =
  | { readonly kind: 'submitted' }
  | {
      readonly kind: 'submitted-within';
      readonly opens: string;
      readonly closes: string | { readonly conflict: string };
    }
  | {
      readonly kind: 'income-group';
      readonly allowed: readonly IncomeGroupId[];
      /** A fiscal year of the World Bank, such as `FY2024`. */
      readonly fiscalYear: string;
    }
  | { readonly kind: 'host-named' }
  | { readonly kind: 'host-type'; readonly allowed: readonly string[] }
  | { readonly kind: 'host-in-country' };

/**
 * A condition that is met or not: it gives no points, and an unknown never passes.
 *
 * @category selection model
 * @example
 * ```ts
 * import type { Gate } from '@osee/scoring/selection';
 *
 * const gate: Gate = {
 *   id: 'host-named',
 *   level: 'host',
 *   statement: 'A host institution is proposed.',
 *   evidence: ['letter of the host'],
 *   source: [{ document: 'circular-2024', lines: [88, 88] }],
 *   rule: { kind: 'host-named' },
 * };
 * ```
 */
export interface Gate {
  /** Kebab-case, unique among the gates and criteria of the model. */
  readonly id: string;
  readonly level: CriterionLevel;
  /** One plain sentence. */
  readonly statement: string;
  /** What can prove it. */
  readonly evidence: readonly string[];
  readonly source: Source;
  /** Why it is a gate and not a score. */
  readonly reason?: string;
  readonly rule?: GateRule;
  /** False when nobody may waive it; it may be waived unless stated. */
  readonly waivable?: boolean;
  /** The gate holds only while this position of a recorded conflict is the one in use. */
  readonly onlyWhen?: { readonly conflict: string; readonly value: string };
  /** Read out of the documents and not written there in so many words. */
  readonly inferred?: boolean;
  readonly note?: string;
}
