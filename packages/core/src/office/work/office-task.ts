/**
 * A task of the work plan of an office.
 *
 * @category offices
 * @example
 * ```ts
 * import type { OfficeTask } from '@osee/core';
 *
 * const task: OfficeTask = {
 *   id: 'hire-lead',
 *   phase: 'set-up',
 *   from: '2027-01',
 *   to: '2027-03',
 *   roleId: 'strategy',
 *   isMilestone: false,
 *   dependsOn: ['host-agreement'],
 *   staffIds: ['lead'],
 *   state: 'planned',
 * };
 * ```
 */
export interface OfficeTask {
  readonly id: string;
  readonly phase: 'set-up' | 'foundations' | 'services' | 'lasting';
  /** The first and the last month, `YYYY-MM`. */
  readonly from: string;
  readonly to: string;
  readonly roleId: string;
  readonly isMilestone: boolean;
  readonly dependsOn: readonly string[];
  /** Ids of the staff who can do it. */
  readonly staffIds: readonly string[];
  /** `nobody`: no one of the role is there in its months. */
  readonly state: 'done' | 'planned' | 'nobody';
}
