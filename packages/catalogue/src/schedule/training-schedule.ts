import type { Issue } from '@osee/core';
import type { LearnerLevel } from '../resource/learner-level.ts';
import type { EstimateBasis } from '../resource/learning-estimate.ts';
import type { Resource } from '../resource/resource.ts';
import type { RightsAnswer } from '../rights/rights-of.ts';
import type { ScheduleIssueCode } from './schedule-issue.ts';

/**
 * A week of a schedule: seven days from its first one, fewer at the end of the period.
 *
 * @category training schedules
 * @example
 * ```ts
 * import type { ScheduleWeek } from '@osee/catalogue';
 *
 * const week: ScheduleWeek = { number: 1, first: '2027-01-04', last: '2027-01-10', days: 5 };
 * ```
 */
export interface ScheduleWeek {
  /** From 1. */
  readonly number: number;
  readonly first: string;
  readonly last: string;
  /** Days on which people work. */
  readonly days: number;
}

/**
 * The time that a step takes in one week.
 *
 * @category training schedules
 * @example
 * ```ts
 * import type { TrainingSession } from '@osee/catalogue';
 *
 * const session: TrainingSession = { week: 3, minutes: 90 };
 * ```
 */
export interface TrainingSession {
  readonly week: number;
  readonly minutes: number;
}

/**
 * What a step needs first, and how it is met: by a step before it, because the role has it already, or left open
 * because nobody can tell (words, or a competency of which no gap was given).
 *
 * @category training schedules
 * @example
 * ```ts
 * import type { StepPrerequisite } from '@osee/catalogue';
 *
 * const needs: StepPrerequisite = { kind: 'resource', value: 'first-steps', state: 'before', stepId: 'first-steps' };
 * ```
 */
export interface StepPrerequisite {
  readonly kind: 'resource' | 'competency' | 'text';
  /** The id, or the words. */
  readonly value: string;
  readonly state: 'before' | 'held' | 'open';
  /** The resource that meets it, where a step does. */
  readonly stepId: string | null;
}

/**
 * One resource of the schedule of a role.
 *
 * @category training schedules
 * @example
 * ```ts
 * import type { ScheduledStep } from '@osee/catalogue';
 *
 * const isEstimate = ({ hoursBasis }: ScheduledStep): boolean => hoursBasis !== null && hoursBasis !== 'read';
 * ```
 */
export interface ScheduledStep {
  readonly resource: Resource;
  readonly reason: 'serves-one-gap' | 'serves-several-gaps' | 'needed-before-others';
  /** The gaps that it serves in the best language of the plan, the most pressing first. */
  readonly competencyIds: readonly string[];
  /** Sum of gap times weight over these. */
  readonly priority: number;
  /** The language to take it in; `null` when no language was asked for or the languages are unknown. */
  readonly language: string | null;
  /** The length; `null` where it is not known or not counted. */
  readonly hours: { readonly minimum: number; readonly maximum: number } | null;
  /** `read` where the source says the length, the basis of this project's estimate otherwise; `null` without a length. */
  readonly hoursBasis: 'read' | EstimateBasis | null;
  /** What has to be fetched; `null` where nobody knows. */
  readonly bytes: number | null;
  /** Empty where the role has no hours per week, and for steps that stand apart. */
  readonly sessions: readonly TrainingSession[];
  readonly prerequisites: readonly StepPrerequisite[];
  /** May it be translated and published? Of `rightsOf`. */
  readonly translate: RightsAnswer;
  /** Ids of resources that could take its place and are even by every rule. */
  readonly equals: readonly string[];
}

/**
 * A gap that no step of a role serves.
 *
 * @category training schedules
 * @example
 * ```ts
 * import type { UnmetNeed } from '@osee/catalogue';
 *
 * const isHole = ({ reason }: UnmetNeed): boolean => reason === 'no-resource';
 * ```
 */
export interface UnmetNeed {
  readonly competencyId: string;
  readonly priority: number;
  /** Nothing serves it, conditions leave out all that would, or the limits leave no room. */
  readonly reason: 'no-resource' | 'left-out' | 'limits';
  readonly candidates: number;
  /** How many candidates each condition leaves out; one can be left out by several. */
  readonly leftOutBy: Readonly<Record<LeftOutBy, number>>;
}

/**
 * What can keep a resource out of the schedule of a role.
 *
 * @category training schedules
 * @example
 * ```ts
 * import type { LeftOutBy } from '@osee/catalogue';
 *
 * const condition: LeftOutBy = 'prerequisite';
 * ```
 */
export type LeftOutBy =
  | 'language'
  | 'cost'
  | 'type'
  | 'without'
  | 'taken'
  | 'level'
  | 'hours'
  | 'bytes'
  | 'prerequisite';

/**
 * What one role learns.
 *
 * @category training schedules
 * @example
 * ```ts
 * import type { ScheduledRole } from '@osee/catalogue';
 *
 * const isComplete = ({ unmet, apart }: ScheduledRole): boolean => unmet.length === 0 && apart.length === 0;
 * ```
 */
export interface ScheduledRole {
  readonly id: string;
  readonly name: string | null;
  readonly people: number | null;
  readonly level: LearnerLevel | null;
  readonly languages: readonly string[];
  readonly hoursPerWeek: number | null;
  /** Steps of known length, in the order in which they are taken. */
  readonly steps: readonly ScheduledStep[];
  /** Steps whose own length, or that of what they need first, nobody knows: outside the weeks, the hours and the limit. */
  readonly apart: readonly ScheduledStep[];
  readonly unmet: readonly UnmetNeed[];
  /** Ids of gaps whose present state is not known, so that the need itself is uncertain. */
  readonly unassessed: readonly string[];
  readonly hours: {
    /** Of `steps`, with the shorter and the longer ends. */
    readonly minimum: number;
    readonly maximum: number;
    /** The part of `maximum` that rests on estimates. */
    readonly estimated: number;
    /** What the weeks of the role hold; `null` without hours per week. */
    readonly available: number | null;
    /** How many steps stand apart. */
    readonly unknown: number;
  };
  readonly bytes: { readonly known: number; readonly unknown: number };
  /** `exact`: no other choice is better by the rules. `greedy`: the search ended at its limit. */
  readonly method: 'exact' | 'greedy';
}

/**
 * A resource that one or several roles take in the same weeks.
 *
 * @category training schedules
 * @example
 * ```ts
 * import type { TrainingClass } from '@osee/catalogue';
 *
 * const isShared = ({ roleIds }: TrainingClass): boolean => roleIds.length > 1;
 * ```
 */
export interface TrainingClass {
  readonly resourceId: string;
  readonly language: string | null;
  readonly roleIds: readonly string[];
  /** `null` when the size of one of the roles is not known. */
  readonly people: number | null;
  readonly sessions: readonly TrainingSession[];
}

/**
 * Training by role and week.
 *
 * @category training schedules
 * @example
 * ```ts
 * import { oseeCatalogue, scheduleTraining, type TrainingSchedule } from '@osee/catalogue';
 *
 * const schedule: TrainingSchedule = scheduleTraining([], oseeCatalogue, { start: '2027-01-04', months: 6 });
 * [schedule.end, schedule.weeks.length]; // => ['2027-07-03', 26]
 * ```
 */
export interface TrainingSchedule {
  readonly start: string;
  /** The last day. */
  readonly end: string;
  readonly weeks: readonly ScheduleWeek[];
  /** The limit of bytes that was given. */
  readonly maximumBytes: number | null;
  /** By id. */
  readonly roles: readonly ScheduledRole[];
  /** By first week, then by id: each holds steps of one or more roles. Steps that stand apart are in none. */
  readonly classes: readonly TrainingClass[];
  readonly issues: readonly Issue<ScheduleIssueCode>[];
  /** The rules by which steps are chosen, the first deciding first. */
  readonly rules: readonly string[];
}
