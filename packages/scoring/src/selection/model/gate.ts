import type { Source } from '@osee/core';
import type { CountryRule } from '../country/country-rule.ts';
import type { FactRule } from './fact-rule.ts';
import type { Subject } from './subject.ts';

/**
 * What a gate or a criterion is about: in a model of countries the country or the proposed host, in any other model its
 * subject.
 *
 * @category selection models
 * @example
 * ```ts
 * import type { CriterionLevel } from '@osee/scoring/selection';
 *
 * const level: CriterionLevel = 'host';
 * ```
 */
export type CriterionLevel = Subject | 'host';

/**
 * When an application arrived, as a gate reads it. A date is written `YYYY-MM-DD`; `closes` may take the closing date from
 * the choice made in a recorded conflict.
 *
 * @category selection models
 * @example
 * ```ts
 * import type { SubmissionRule } from '@osee/scoring/selection';
 *
 * const rule: SubmissionRule = { kind: 'submitted-within', opens: '2027-01-15', closes: '2027-03-15' };
 * ```
 */
export type SubmissionRule =
  | { readonly kind: 'submitted' }
  | {
      readonly kind: 'submitted-within';
      readonly opens: string;
      readonly closes: string | { readonly conflict: string };
    };

/**
 * A fact that a gate can read by itself, when nobody answered it: when the application arrived, what it states among
 * its attributes, or, in models of countries alone, what is known of the country and its host.
 *
 * @category selection models
 * @example
 * ```ts
 * import type { GateRule } from '@osee/scoring/selection';
 *
 * const income: GateRule = { kind: 'income-group', allowed: ['low', 'lower-middle'], fiscalYear: 'FY2024' };
 * const open: GateRule = { kind: 'fact', fact: 'licence', in: ['MIT', 'EUPL-1.2'] };
 * ```
 */
export type GateRule<Attribute extends string = string> = SubmissionRule | FactRule<Attribute> | CountryRule;

/**
 * A condition that is met or not: it gives no points, and an unknown never passes.
 *
 * @category selection models
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
export interface Gate<Id extends string = string, Attribute extends string = string> {
  /** Kebab-case, unique among the gates and criteria of the model. */
  readonly id: Id;
  readonly level: CriterionLevel;
  /** One plain sentence. */
  readonly statement: string;
  /** What can prove it. */
  readonly evidence: readonly string[];
  readonly source: Source;
  /** Why it is a gate and not a score. */
  readonly reason?: string;
  readonly rule?: GateRule<Attribute>;
  /** False when nobody may waive it; it may be waived unless stated. */
  readonly waivable?: boolean;
  /** The gate holds only while this position of a recorded conflict is the one in use. */
  readonly onlyWhen?: { readonly conflict: string; readonly value: string };
  /** Read out of the documents and not written there in so many words. */
  readonly inferred?: boolean;
  readonly note?: string;
}
