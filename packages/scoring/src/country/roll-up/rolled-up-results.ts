import type { Issue } from '@osee/core';
import type { CriterionStatus } from '../../maturity/result/trace.ts';

/**
 * How figures of institutions lie: the least, the quarters and the most. Each institution counts once here, whatever the
 * weights; a quarter that falls between two institutions is told by a straight line between them.
 *
 * @category country assessment
 * @see Hyndman and Fan, Sample Quantiles in Statistical Packages, The American Statistician 50 (1996), type 7
 * @example
 * ```ts
 * import type { Spread } from '@osee/scoring/country';
 *
 * const spread: Spread = { minimum: 0, lowerQuartile: 0.25, median: 0.5, upperQuartile: 0.5, maximum: 1 };
 * ```
 */
export interface Spread {
  readonly minimum: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly maximum: number;
}

/**
 * The lowest and the highest that a figure can still be.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { FigureInterval } from '@osee/scoring/country';
 *
 * const interval: FigureInterval = { worst: 0.25, best: 0.75 };
 * ```
 */
export interface FigureInterval {
  readonly worst: number;
  readonly best: number;
}

/**
 * One figure over several institutions.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { RolledFigure } from '@osee/scoring/country';
 *
 * const isShown = ({ hidden }: RolledFigure): boolean => hidden === null;
 * ```
 */
export interface RolledFigure {
  /** How many institutions were asked. */
  readonly asked: number;
  /** How many institutions stand behind the figure. */
  readonly answered: number;
  /**
   * Why nothing else is shown: `few` answers, or because taking this away from what is shown would give a figure of few
   * answers (`subtraction`).
   */
  readonly hidden: 'few' | 'subtraction' | null;
  /** The weighted mean, from 0 to the maximum of a part; `null` without answers and where it is hidden. */
  readonly mean: number | null;
  /** What the mean can still become through what those who took part left open. */
  readonly interval: FigureInterval | null;
  /** The same with every institution that was asked and did not answer, at its worst and at its best. */
  readonly intervalOfAll: FigureInterval | null;
  readonly spread: Spread | null;
}

/**
 * How many institutions reached a level; `levelId` is `null` for those for which no level is named.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { LevelCount } from '@osee/scoring/country';
 *
 * const count: LevelCount = { levelId: 'repeatable', title: 'Repeatable', count: 6 };
 * ```
 */
export interface LevelCount {
  readonly levelId: string | null;
  readonly title: string | null;
  readonly count: number;
}

/**
 * A part of the model over several institutions. No level is named for the mean: a group is neither as mature as its
 * worst member nor as its mean, so the members are counted by level and the spread is told.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { RolledNode } from '@osee/scoring/country';
 *
 * const isNational = ({ answeredBy }: RolledNode): boolean => answeredBy === 'country';
 * ```
 */
export interface RolledNode extends RolledFigure {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly competencyId: string | null;
  /** The share of the whole model that the part stands for. */
  readonly share: number;
  readonly maximum: number;
  /** `country` where all that counts in it is answered once: such a figure is no mean, and is never hidden. */
  readonly answeredBy: 'country' | 'institutions';
  /** The mean of what was answered, among those who took part; `null` where nothing applies or it is hidden. */
  readonly coverage: number | null;
  /** How many took part to whom nothing of it applies. */
  readonly notApplicable: number | null;
  readonly levels: readonly LevelCount[] | null;
}

/**
 * A step of a question, and how many institutions chose it.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { StepCount } from '@osee/scoring/country';
 *
 * const step: StepCount = { optionId: 'managed', label: 'Managed', value: 0.75, count: 3, share: 0.25 };
 * ```
 */
export interface StepCount {
  readonly optionId: string;
  readonly label: string;
  readonly value: number;
  readonly count: number;
  /** Its part of the weight of those who chose a step. */
  readonly share: number;
}

/**
 * How a question was answered. The counts add up to those who were asked.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { AnswerDistribution } from '@osee/scoring/country';
 *
 * const distribution: AnswerDistribution = { steps: [], notApplicable: 1, unknown: 2, unanswered: 0, silent: 3 };
 * ```
 */
export interface AnswerDistribution {
  /** Every step of the scale, the lowest first. */
  readonly steps: readonly StepCount[];
  readonly notApplicable: number;
  readonly unknown: number;
  /** Those who took part and left this question out. */
  readonly unanswered: number;
  /** Those who did not take part at all. */
  readonly silent: number;
}

/**
 * Counts of several institutions put together: so many of so many. What nobody knows stands in `among`.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { PooledExtent } from '@osee/scoring/country';
 *
 * const extent: PooledExtent = {
 *   institutions: 6,
 *   counted: 30,
 *   among: 120,
 *   unknown: 12,
 *   share: { worst: 0.25, best: 0.35 },
 * };
 * ```
 */
export interface PooledExtent {
  /** How many institutions gave counts. */
  readonly institutions: number;
  readonly counted: number;
  readonly among: number;
  readonly unknown: number;
  /** `null` where nothing is counted among. */
  readonly share: FigureInterval | null;
}

/**
 * A question over several institutions.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { RolledCriterion } from '@osee/scoring/country';
 *
 * const unknowns = ({ distribution }: RolledCriterion): number | null => distribution?.unknown ?? null;
 * ```
 */
export interface RolledCriterion extends RolledFigure {
  readonly id: string;
  readonly text: string;
  readonly distribution: AnswerDistribution | null;
  /** `null` where nobody gave counts, or so few that theirs could be told or worked out. */
  readonly extent: PooledExtent | null;
}

/**
 * The figures of one kind of unit, or of all of them together.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { RolledGroup } from '@osee/scoring/country';
 *
 * const whole = ({ nodes }: RolledGroup): number | null => nodes[0]?.mean ?? null;
 * ```
 */
export interface RolledGroup {
  /** `null` for all institutions together. */
  readonly stratum: string | null;
  readonly asked: number;
  /** How many took part. */
  readonly answered: number;
  /** What those who took part weigh together. */
  readonly weight: number;
  /** The whole model first, then in its order. */
  readonly nodes: readonly RolledNode[];
  /** Without those that a country answers once. */
  readonly criteria: readonly RolledCriterion[];
}

/**
 * A question that a country answers once.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { CountryItem } from '@osee/scoring/country';
 *
 * const item: CountryItem = {
 *   criterionId: 'office-mandate',
 *   text: 'Which act gives the office its task?',
 *   status: 'answered',
 *   optionId: 'established',
 *   value: 0.5,
 *   from: 'country',
 *   institutionIds: [],
 * };
 * ```
 */
export interface CountryItem {
  readonly criterionId: string;
  readonly text: string;
  readonly status: CriterionStatus;
  readonly optionId: string | null;
  readonly value: number | null;
  /**
   * Where the answer comes from: that of the country, that of institutions which all say the same (those that
   * know it), nobody, or institutions which contradict each other (`conflict`), so that it is open.
   */
  readonly from: 'country' | 'institutions' | 'nobody' | 'conflict';
  /** The institutions that answered it as well. */
  readonly institutionIds: readonly string[];
}

/**
 * An institution as a roll-up names it.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { NamedInstitution } from '@osee/scoring/country';
 *
 * const institution: NamedInstitution = { id: 'health', name: 'Ministry of Health', stratum: 'ministries' };
 * ```
 */
export interface NamedInstitution {
  readonly id: string;
  readonly name: string;
  readonly stratum: string | null;
}

/**
 * The codes of what {@link rollUpResults} reports.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { RollUpIssueCode } from '@osee/scoring/country';
 *
 * const code: RollUpIssueCode = 'country-item-conflict';
 * ```
 */
export type RollUpIssueCode =
  | 'country-item-conflict'
  | 'country-item-by-institution'
  | 'not-answered-once'
  | 'different-days';

/**
 * Several institutions, one country: every question and every part of a model with how the answers lie.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { RolledUpResults } from '@osee/scoring/country';
 *
 * const names = ({ silent }: RolledUpResults): string[] => silent.map(({ name }) => name);
 * ```
 */
export interface RolledUpResults {
  readonly model: {
    readonly id: string;
    readonly version: string;
    readonly title: string;
    readonly status: 'draft' | 'published' | 'retired';
  };
  /** The first and the last day of the assessments; `null` where nobody answered. */
  readonly asOf: { readonly first: string; readonly last: string } | null;
  readonly settings: {
    readonly weights: 'equal' | 'declared';
    readonly weightUnit: string | null;
    readonly strata: 'none' | 'apart' | 'both';
    readonly minimumGroup: number;
  };
  /** Equal for two roll-ups whose figures can be compared: same questions, weights within the model, and policies. */
  readonly comparability: string;
  readonly asked: number;
  /** How many took part. */
  readonly answered: number;
  /** Those who were asked and did not answer, by id. */
  readonly silent: readonly NamedInstitution[];
  /** Those who took part, by id. */
  readonly institutions: readonly NamedInstitution[];
  /** What the country answers once, in the order of the model. */
  readonly country: readonly CountryItem[];
  /** All institutions together; `null` where there are kinds of units that are kept apart. */
  readonly whole: RolledGroup | null;
  /** By kind of unit; empty where none is told. */
  readonly strata: readonly RolledGroup[];
  readonly issues: readonly Issue<RollUpIssueCode>[];
}
