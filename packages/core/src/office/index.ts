export { type OfficeArchetype, officeArchetypes } from './archetypes.ts';
export { officeDuties } from './plan/duties.ts';
export type { OfficeIssueCode } from './plan/office-issues.ts';
export type {
  OfficeCost,
  OfficeDemand,
  OfficeFund,
  OfficeOutline,
  OfficeStaff,
} from './plan/office-outline.ts';
export { planOffice } from './plan/plan-office.ts';
export type {
  OfficeCheck,
  OfficeCoverage,
  OfficeLoad,
  OfficeMonth,
  OfficeStep,
  PlannedOffice,
} from './plan/planned-office.ts';
export { staffOfArchetype } from './staff-of-archetype.ts';
export { explainOffice, type OfficeSentence } from './text/explain-office.ts';
export { officeBoardCsv } from './text/office-board-csv.ts';
export { officeCalendar } from './text/office-calendar.ts';
export type { OfficeMessageId } from './text/office-message-id.ts';
export type { OfficeTask } from './work/office-task.ts';
export type { OfficeTaskId } from './work/work-plan-template.ts';
