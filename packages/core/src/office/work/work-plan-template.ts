import type { OfficeTask } from './office-task.ts';

/** A task of the template: months counted from 1 in a term of 24. */
export interface TaskTemplate extends Pick<OfficeTask, 'phase' | 'roleId' | 'isMilestone' | 'dependsOn'> {
  readonly first: number;
  readonly last: number;
}

const task = (
  phase: OfficeTask['phase'],
  roleId: string,
  first: number,
  last: number,
  dependsOn: readonly string[] = [],
  isMilestone = false,
): TaskTemplate => ({ phase, roleId, first, last, dependsOn, isMilestone });

/** The work of two years, the project's own proposal: the documents name the activities, and no dates but the end. */
export const workPlanTemplate: Readonly<Record<OfficeTaskId, TaskTemplate>> = {
  'host-agreement': task('set-up', 'strategy', 1, 2),
  'hire-lead': task('set-up', 'strategy', 1, 3),
  'premises-and-tools': task('set-up', 'strategy', 2, 3, ['host-agreement']),
  'hire-team': task('set-up', 'strategy', 3, 6, ['hire-lead']),
  'office-at-work': task('set-up', 'strategy', 6, 6, ['premises-and-tools', 'hire-team'], true),
  'map-the-state': task('foundations', 'performance-and-monitoring', 4, 8, ['hire-lead']),
  'draft-strategy': task('foundations', 'strategy', 6, 10, ['map-the-state']),
  'policy-and-licences': task('foundations', 'legal-and-policy', 7, 12, ['map-the-state']),
  'community-forum': task('foundations', 'community-management', 6, 24, ['hire-team']),
  'training-programme': task('services', 'capacity-building', 7, 24, ['map-the-state']),
  'procurement-guidance': task('services', 'procurement', 9, 14, ['policy-and-licences']),
  'first-assistance': task('services', 'service-design', 9, 15, ['map-the-state']),
  'review-of-year-one': task('services', 'performance-and-monitoring', 12, 12, ['office-at-work'], true),
  'budget-line-request': task('lasting', 'strategy', 12, 15, ['review-of-year-one']),
  'sustainability-plan': task('lasting', 'fundraising', 13, 18, ['review-of-year-one']),
  'contribute-upstream': task('services', 'service-design', 13, 24, ['policy-and-licences']),
  'money-after-the-term': task('lasting', 'fundraising', 18, 18, ['sustainability-plan'], true),
  'review-of-year-two': task('lasting', 'performance-and-monitoring', 24, 24, ['review-of-year-one'], true),
  'hand-over': task('lasting', 'strategy', 22, 24, ['money-after-the-term']),
};

/**
 * The id of a task of the work plan.
 *
 * @category offices
 * @example
 * ```ts
 * import type { OfficeTaskId } from '@osee/core';
 *
 * const id: OfficeTaskId = 'hire-lead';
 * ```
 */
export type OfficeTaskId =
  | 'host-agreement'
  | 'hire-lead'
  | 'premises-and-tools'
  | 'hire-team'
  | 'office-at-work'
  | 'map-the-state'
  | 'draft-strategy'
  | 'policy-and-licences'
  | 'community-forum'
  | 'training-programme'
  | 'procurement-guidance'
  | 'first-assistance'
  | 'review-of-year-one'
  | 'budget-line-request'
  | 'sustainability-plan'
  | 'contribute-upstream'
  | 'money-after-the-term'
  | 'review-of-year-two'
  | 'hand-over';
