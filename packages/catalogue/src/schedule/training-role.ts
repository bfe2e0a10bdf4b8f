import type { CompetencyGap } from '@osee/core';
import type { LearnerLevel } from '../resource/learner-level.ts';

/**
 * People who learn the same: an audience or a group of users of the framework, or a role of one's own.
 *
 * @category training schedules
 * @example
 * ```ts
 * import type { TrainingRole } from '@osee/catalogue';
 *
 * const buyers: TrainingRole = { id: 'buyers', name: 'Buyers', people: 12, gaps: [], level: 'practise' };
 * ```
 */
export interface TrainingRole {
  /** Unique among the roles of a schedule. */
  readonly id: string;
  /**
   * What readers see; the bundles name the groups of users, and the id stands in otherwise. Papers call an audience as
   * their framework does, so that one schedule is written in several languages.
   */
  readonly name?: string;
  /** How many take part, for the costs; not known where not given. */
  readonly people?: number;
  /** One gap for each competency or technical domain that the role needs. */
  readonly gaps: readonly CompetencyGap[];
  /** What the learner wants to be able to do. Resources that are for others alone are left out. */
  readonly level?: LearnerLevel;
  /** In place of the languages of the schedule. */
  readonly languages?: readonly string[];
  /** In place of the hours of the schedule. */
  readonly hoursPerWeek?: number;
  /** Ids of resources that were taken before: not planned again, and no prerequisite any more. */
  readonly taken?: readonly string[];
}
