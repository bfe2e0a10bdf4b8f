/**
 * A figure that shows whether the work on a competency has an effect.
 *
 * @category framework
 * @example
 * ```ts
 * import type { CompetencyIndicator } from '@osee/core';
 *
 * const indicator: CompetencyIndicator = {
 *   name: 'Share of tenders with open bids',
 *   numerator: 'software tenders closed in the year that received an open-source bid',
 *   denominator: 'software tenders closed in the year',
 *   unit: 'per cent',
 *   frequency: 'every year',
 * };
 * ```
 */
export interface CompetencyIndicator {
  readonly name: string;
  /**
   * What is counted or measured. Where no period is named, a count covers the time since the last measurement, which
   * `frequency` gives; both parts of a ratio cover the same time.
   */
  readonly numerator: string;
  /** What the numerator is divided by; `null` for a figure that is no ratio, such as a median of days. */
  readonly denominator: string | null;
  readonly unit: string;
  /** How often it is measured. */
  readonly frequency: string;
}

/**
 * Something to have done by a day, counted from the day of the start as day 1.
 *
 * @category framework
 * @example
 * ```ts
 * import type { DatedStep } from '@osee/core';
 *
 * const step: DatedStep = { byDay: 5, step: 'Name the person who keeps the list.' };
 * ```
 */
export interface DatedStep {
  readonly byDay: number;
  readonly step: string;
}

/**
 * A role and what it does for a competency.
 *
 * @category framework
 * @example
 * ```ts
 * import type { CompetencyRole } from '@osee/core';
 *
 * const role: CompetencyRole = { role: 'Head of purchasing', task: 'Signs the new tender form.' };
 * ```
 */
export interface CompetencyRole {
  readonly role: string;
  readonly task: string;
}

/**
 * How much work a competency asks for, in person-days.
 *
 * @category framework
 * @example
 * ```ts
 * import type { CompetencyEffort } from '@osee/core';
 *
 * const effort: CompetencyEffort = {
 *   isEstimate: true,
 *   basis: 'One ministry with thirty systems.',
 *   ranges: [{ work: 'First list of systems', low: 5, high: 15 }],
 * };
 * ```
 */
export interface CompetencyEffort {
  /** `true` for a judgement; `false` for figures that were measured. */
  readonly isEstimate: boolean;
  /** The size and the conditions that the ranges hold for. */
  readonly basis: string;
  readonly ranges: readonly EffortRange[];
}

/**
 * The person-days of one piece of work.
 *
 * @category framework
 * @example
 * ```ts
 * import type { EffortRange } from '@osee/core';
 *
 * const range: EffortRange = { work: 'Upkeep of the list, each year', low: 4, high: 8 };
 * ```
 */
export interface EffortRange {
  readonly work: string;
  /** Person-days, at least. */
  readonly low: number;
  /** Person-days, at most. */
  readonly high: number;
}
