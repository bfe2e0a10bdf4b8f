/**
 * Calls, schedules, reminders, calendars, without the content of the programme.
 *
 * Take it instead of the root on a page that shows a call.
 *
 * - `callStatus`: whether a call is open
 * - `buildSchedule`: milestones with their dates
 * - `toICalendar`: a calendar file
 *
 * Guide: `docs/guides/programme.md`
 *
 * @packageDocumentation
 */
export { buildSchedule } from './build-schedule.ts';
export type { Call, LatePolicy } from './call.ts';
export { type CallStatus, type CallStatusName, type CallStatusOptions, callStatus } from './call-status.ts';
export { type CallOptions, type CallWindow, callWindow } from './call-window.ts';
export { oseeCallWindow2024 } from './content/osee-call-window-2024.ts';
export { oseeOspoTerm } from './content/osee-ospo-term.ts';
export { oseeProgramme } from './content/osee-programme.ts';
export type { ICalendarMessageId } from './icalendar/icalendar-messages.ts';
export { type ICalendarOptions, toICalendar } from './icalendar/to-icalendar.ts';
export type { Milestone, MilestoneDependency, MilestoneTiming, TermLength } from './milestone.ts';
export { type DatePrecision, type DateUnit, type PartialDate, parsePartialDate } from './partial-date.ts';
export { type DayPeriod, lastDayOfPeriod, type PeriodEnd } from './period/last-day-of-period.ts';
export type { CallPlanMessageId } from './plan/call-plan-messages.ts';
export { callReminders, type Reminder, type ReminderRules } from './plan/call-reminders.ts';
export { type CallStepId, proposedCallDays } from './plan/call-step.ts';
export { type CallPlan, type CallPlanSettings, planCall } from './plan/plan-call.ts';
export type { Programme } from './programme.ts';
export type { ConflictChoices, DateConflict, DatePosition, RecordedDate } from './recorded-date.ts';
export type { DateBasis, Schedule, ScheduleEntry, ScheduleIssueCode, ScheduleOptions } from './schedule.ts';
