import type { GateOutcome } from '../result/gate-result.ts';
import type { SelectionMessageId } from './message-id.ts';

/**
 * One statement of an explanation, by message id. Lists of ids become 'A and B' in the language of the reader; points
 * and shares are per hundred and not rounded.
 *
 * @category selection explained
 * @example
 * ```ts
 * import type { ExplanationMessage } from '@osee/scoring/selection';
 *
 * const message: ExplanationMessage = { id: 'rank', parameters: { applicant: 'ken-1', rank: 1 } };
 * ```
 */
export interface ExplanationMessage {
  readonly id: SelectionMessageId;
  /** Ids, texts and numbers; a list of messages is written out and joined like a list of ids. */
  readonly parameters: Readonly<
    Record<string, string | number | readonly string[] | readonly ExplanationMessage[]>
  >;
}

/**
 * A row of the table of conditions.
 *
 * @category selection explained
 * @example
 * ```ts
 * import type { GateRow } from '@osee/scoring/selection';
 *
 * const needsLook = ({ outcome }: GateRow): boolean => outcome === 'unknown' || outcome === 'waived';
 * ```
 */
export interface GateRow {
  readonly applicant: string;
  readonly gate: string;
  readonly outcome: GateOutcome;
  readonly messages: readonly ExplanationMessage[];
}

/**
 * A piece of a bar. The points of a bar add up to its score.
 *
 * @category selection explained
 * @example
 * ```ts
 * import type { BarSegment } from '@osee/scoring/selection';
 *
 * const unknown: BarSegment = { criterion: 'local-ecosystem', points: null, most: 10 };
 * ```
 */
export interface BarSegment {
  readonly criterion: string;
  /** Per hundred; `null` is not known, to be drawn hatched up to `most`. */
  readonly points: number | null;
  /** What a full value brings, per hundred. */
  readonly most: number;
}

/**
 * The bar of one applicant, with what can be said of it in words.
 *
 * @category selection explained
 * @example
 * ```ts
 * import type { ContributionBar } from '@osee/scoring/selection';
 *
 * const unknownParts = ({ segments }: ContributionBar) => segments.filter(({ points }) => points === null);
 * ```
 */
export interface ContributionBar {
  readonly applicant: string;
  /** Per hundred; `null` when there is no score. */
  readonly score: number | null;
  readonly worst: number;
  readonly best: number;
  readonly segments: readonly BarSegment[];
  readonly messages: readonly ExplanationMessage[];
}

/**
 * Why somebody was not chosen: against whom, and by which points. The differences add up to the difference of the
 * scores; the messages name the three largest and the rest of it.
 *
 * @category selection explained
 * @example
 * ```ts
 * import type { WhyNot } from '@osee/scoring/selection';
 *
 * const largest = ({ differences }: WhyNot) => differences[0];
 * ```
 */
export interface WhyNot {
  readonly applicant: string;
  /** The last of the chosen by rank, or the leader; `null` when there is nobody to compare with. */
  readonly against: string | null;
  /** Points of `against` minus points of the applicant, the largest difference first; empty without a score. */
  readonly differences: readonly { readonly criterion: string; readonly points: number }[];
  readonly messages: readonly ExplanationMessage[];
}

/**
 * Why a selection came out as it did, in parts that a page, a letter or a report can arrange.
 *
 * @category selection explained
 * @example
 * ```ts
 * import { evaluateApplications, explainSelection, oseeCall2024, type SelectionExplanation } from '@osee/scoring/selection';
 *
 * const result = evaluateApplications(oseeCall2024, []);
 * const explanation: SelectionExplanation = explainSelection(result, { model: oseeCall2024 });
 * explanation.summary[0]?.id; // => 'nobody-proposed-too-few'
 * ```
 */
export interface SelectionExplanation {
  /** One sentence for an official, and what must be said beside it. */
  readonly summary: readonly ExplanationMessage[];
  readonly gates: readonly GateRow[];
  readonly bars: readonly ContributionBar[];
  /** One entry for each applicant who was not chosen. */
  readonly reasons: readonly WhyNot[];
  /** The smallest single changes that would give another choice. */
  readonly changes: readonly ExplanationMessage[];
  readonly rules: readonly ExplanationMessage[];
  readonly ranks: readonly ExplanationMessage[];
  readonly limits: readonly ExplanationMessage[];
  /** English words for the ids of the model, and for the positions on its conflicts; a translation has its own. */
  readonly names: Readonly<Record<string, string>>;
}
