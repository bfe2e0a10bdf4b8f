import { shiftMonth } from '../plan/months.ts';
import type { OfficeTask } from './office-task.ts';
import { type TaskTemplate, workPlanTemplate } from './work-plan-template.ts';

interface Person {
  readonly id: string;
  readonly roleId: string;
  readonly from?: string;
  readonly to?: string;
}

const templateMonths = 24;

/** The tasks with their months, stretched or drawn together to the term, and who can do them. */
export const buildWorkPlan = (
  start: string,
  months: number,
  people: readonly Person[],
  done: ReadonlySet<string>,
): OfficeTask[] =>
  Object.entries<TaskTemplate>(workPlanTemplate)
    .map(([id, { phase, roleId, first, last, dependsOn, isMilestone }]): OfficeTask => {
      const end = Math.max(1, Math.ceil((last * months) / templateMonths));
      const begin = isMilestone
        ? end
        : Math.min(end, 1 + Math.floor(((first - 1) * months) / templateMonths));
      const [from, to] = [shiftMonth(start, begin - 1), shiftMonth(start, end - 1)];
      const staffIds = people
        .filter((person) => person.roleId === roleId && overlaps(person, from, to))
        .map((person) => person.id)
        .sort();
      const state = done.has(id) ? 'done' : staffIds.length > 0 ? 'planned' : 'nobody';
      return { id, phase, from, to, roleId, isMilestone, dependsOn, staffIds, state };
    })
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

const keyOf = ({ from, to, id }: OfficeTask): string => `${from} ${to} ${id}`;

const overlaps = (person: Person, from: string, to: string): boolean =>
  (person.from === undefined || person.from <= to) && (person.to === undefined || person.to >= from);
