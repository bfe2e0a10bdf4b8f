import type { TreeMissingPolicy } from '../../mcda/hierarchy/tree-policy.ts';

/**
 * How the values of a group become one: `arithmetic` lets a strength pay for a weakness in full, `geometric` only in
 * part, `harmonic` hardly at all.
 *
 * @category selection models
 * @example
 * ```ts
 * import type { Aggregation } from '@osee/scoring/selection';
 *
 * const aggregation: Aggregation = 'geometric';
 * ```
 */
export type Aggregation = 'arithmetic' | 'geometric' | 'harmonic';

/**
 * Every disputed choice of a selection, by name. The result prints the ones that were used.
 *
 * @category selection models
 * @example
 * ```ts
 * import { oseeCall2024, type SelectionPolicies } from '@osee/scoring/selection';
 *
 * const policies: SelectionPolicies = { ...oseeCall2024.policies, aggregation: 'geometric' };
 * policies.missing; // => 'require-branches'
 * ```
 */
export interface SelectionPolicies<CriterionId extends string = string> {
  /** For groups that do not name their own. */
  readonly aggregation: Aggregation;
  /**
   * The least value that a criterion has inside a geometric or harmonic group, so that a single 0 does not decide alone;
   * 0 for no floor.
   */
  readonly geometricFloor: number;
  /**
   * What a missing value does. `require-branches`: the weight of an unknown criterion goes to the known ones of its
   * group when `minimumCoverage` is reached, and a group without a value leaves the whole without a score.
   * `propagate`: any gap leaves the whole without a score. `renormalise`: groups too may be left out, and criteria of a
   * plain list, which has no groups; unless stated, such a list takes this one.
   */
  readonly missing: Exclude<TreeMissingPolicy, 'zero'>;
  /**
   * Share of a group's weight that has to be known before anything is left out, from 0 to 1. A list holds one share for
   * each level of the tree: that of the whole first, then that of its branches; deeper groups take its last.
   */
  readonly minimumCoverage: number | readonly number[];
  /** What the worst-to-best interval opens for: gaps alone, or gaps and the range of the assessors. */
  readonly interval: 'gaps' | 'gaps-and-assessors';
  /** How several assessors of one criterion become one value. */
  readonly assessors: 'median' | 'mean';
  /** `competition`: equals share the better rank and the next ranks stay empty; `dense`: none stays empty. */
  readonly ties: 'competition' | 'dense';
  /** Scores that differ by no more than this are equal: it absorbs what floating-point sums add, nothing else. */
  readonly tieTolerance: number;
  /** Criteria that decide between equal scores, first one first; empty for none. */
  readonly tieBreak: readonly CriterionId[];
  /** Who is ranked and may be chosen. With `eligible-and-undecided` the choice is marked as provisional. */
  readonly admit: 'eligible' | 'eligible-and-undecided';
  /**
   * What a portfolio rule does with a ranked applicant of whom it reads an attribute that nobody knows. `askPanel` (unless
   * stated): the choice is worked out for whatever the fact may be, and is provisional where that matters. `leaveAside`:
   * the applicant cannot be chosen together with others, and the result says so. `refuse`: nobody is chosen before the
   * fact is known.
   */
  readonly unknownAttribute?: 'askPanel' | 'leaveAside' | 'refuse';
  /** What an application after the closing date means. */
  readonly lateSubmission: 'fail' | 'accept-with-note';
  /**
   * The zone of the call: the day on which an application was sent is its day there (IANA name), or, for a call without a
   * zone, the day as it was written. A day without a time is that day either way.
   */
  readonly windowDay: 'as-written' | { readonly timeZone: string };
  /**
   * What an application means that came in time by one reading of its day and not by another: the day as written and the
   * day in the zone of the call, or a time without a zone. `askPanel` (unless stated): the gate is unknown; `zoneDecides`: the
   * zone of the call decides. Either way an issue names the readings.
   */
  readonly disputedDay?: 'askPanel' | 'zoneDecides';
  /** In models of countries: two applications of one country: a mistake, or the latest one counts, or each is judged alone. */
  readonly duplicateCountry?: 'refuse' | 'latest' | 'separate';
  /** In models of countries: a host in another country: a mistake, or the gate fails, or the panel decides. */
  readonly hostOfAnotherCountry?: 'refuse' | 'fail' | 'unknown';
}

/**
 * The policies of a run, all of them; those on countries are there in models of countries alone.
 *
 * @category selection models
 * @example
 * ```ts
 * import { evaluateApplications, oseeCall2024, type PoliciesInForce } from '@osee/scoring/selection';
 *
 * const policies: PoliciesInForce = evaluateApplications(oseeCall2024, []).policies;
 * policies.disputedDay; // => 'askPanel'
 * ```
 */
export type PoliciesInForce = Required<Omit<SelectionPolicies, 'duplicateCountry' | 'hostOfAnotherCountry'>> &
  Pick<SelectionPolicies, 'duplicateCountry' | 'hostOfAnotherCountry'>;
