import type { OseeOspoRoleId } from '../../osee/ospo/ids.ts';
import type { OfficeCheck, OfficeStep } from '../plan/planned-office.ts';
import type { OfficeTask } from '../work/office-task.ts';
import type { OfficeTaskId } from '../work/work-plan-template.ts';

/**
 * The id of a text about offices.
 *
 * @category offices
 * @example
 * ```ts
 * import type { OfficeMessageId } from '@osee/core';
 *
 * const ids: OfficeMessageId[] = ['task.hire-lead', 'check.host-named', 'step.give-notice'];
 * ```
 */
export type OfficeMessageId =
  | `task.${OfficeTaskId}`
  | `phase.${OfficeTask['phase']}`
  | `task-state.${OfficeTask['state']}`
  | `check.${OfficeCheck['id']}`
  | `check-state.${OfficeCheck['state']}`
  | `step.${OfficeStep['id']}`
  | `role.${OseeOspoRoleId}`
  | 'task'
  | 'phase'
  | 'from'
  | 'to'
  | 'role'
  | 'people'
  | 'state'
  | 'after'
  | 'nobody-for'
  | 'last-until'
  | 'lasts';
