/**
 * What an assessor needs to know about a question beyond its text. Nothing of it changes a score.
 *
 * @category maturity models
 * @example
 * ```ts
 * import type { CriterionGuide } from '@osee/scoring/maturity';
 *
 * const guide: CriterionGuide = {
 *   unit: 'institution',
 *   periodMonths: 12,
 *   measure: { counted: 'tenders without brand names', among: 'tenders for software' },
 *   answeredBy: { id: 'buyer', title: 'Head of procurement' },
 * };
 * ```
 */
export interface CriterionGuide {
  /** What is judged: the country as a whole, one institution, or either. */
  readonly unit?: 'country' | 'institution' | 'both';
  /** How far back the answer looks, in months; `null` for a state on the day. */
  readonly periodMonths?: number | null;
  /** For a question of extent: which cases are counted, among which, and by which rule one counts. */
  readonly measure?: { readonly counted: string; readonly among: string; readonly countsIf?: string };
  /** What proves an answer that meets the criterion, and what does not. */
  readonly evidence?: { readonly counts: string; readonly doesNotCount: string };
  /** The only reasons for which it can be not applicable; an answer names one by its id. */
  readonly notApplicableReasons?: readonly NotApplicableReason[];
  /** Why it is a must, a should or a may. */
  readonly obligationReason?: string;
  /** The role that can answer from documents. */
  readonly answeredBy?: { readonly id: string; readonly title: string };
  /** Indicators of others that ask about the same or a neighbouring thing. */
  readonly resembles?: readonly Resemblance[];
  readonly assessorNote?: string;
}

/**
 * A reason for which a question does not apply.
 *
 * @category maturity models
 * @example
 * ```ts
 * import type { NotApplicableReason } from '@osee/scoring/maturity';
 *
 * const reason: NotApplicableReason = { id: 'no-tender', text: 'No tender in the period.' };
 * ```
 */
export interface NotApplicableReason {
  readonly id: string;
  readonly text: string;
}

/**
 * An indicator of others that a question resembles, and how: it asks the same, less, more, or something related.
 *
 * @category maturity models
 * @example
 * ```ts
 * import type { Resemblance } from '@osee/scoring/maturity';
 *
 * const resemblance: Resemblance = { indicator: 'GTMI I-15', relation: 'related' };
 * ```
 */
export interface Resemblance {
  readonly indicator: string;
  readonly relation: 'same' | 'narrower' | 'wider' | 'related';
}
