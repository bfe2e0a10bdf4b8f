import type { OseeMilestoneId } from '../../osee/programme/ids.ts';
import type { Milestone, MilestoneTiming } from '../milestone.ts';
import type { Programme } from '../programme.ts';
import { actionDuration, monthsOf, officeDuration } from './recorded-duration.ts';
import { recordedDate, recordedMilestone } from './recorded-milestone.ts';

/** A milestone of the documents as the schedule takes it; it can get another id and name, and comes after others. */
const step = (
  recordedId: OseeMilestoneId,
  after: readonly string[],
  changes: Partial<Pick<Milestone, 'id' | 'name' | 'description'>> & {
    readonly timing?: MilestoneTiming;
  } = {},
): Milestone => {
  const { id, name, description, kind, source } = recordedMilestone(recordedId);
  return {
    id,
    name,
    description,
    kind,
    timing: changes.timing ?? { kind: 'date', date: recordedDate(recordedId) },
    ...changes,
    ...(after.length === 0 ? {} : { dependsOn: after.map((milestoneId) => ({ milestoneId })) }),
    source,
  };
};

const readMilestones = (): readonly Milestone[] => [
  step('project-start', [], { timing: { kind: 'start' } }),
  step('policy-summit', ['project-start']),
  step('news-article', ['policy-summit']),
  step('circular', ['project-start']),
  step('eoi-opens', ['circular']),
  step('eoi-webinar', ['eoi-opens']),
  step('eoi-closes-b', ['eoi-opens', 'eoi-webinar'], {
    id: 'eoi-closes',
    name: 'Call closes',
    description: 'Last day of the form for expressions of interest.',
  }),
  step('selection', ['eoi-closes']),
  step('announcement', ['selection']),
  step('ospo-setup-personalisation', ['selection']),
  step('ospo-operation', ['ospo-setup-personalisation'], {
    timing: { kind: 'after', length: { months: monthsOf(officeDuration) } },
  }),
  step('project-end', ['ospo-operation'], { timing: { kind: 'month', month: monthsOf(actionDuration) } }),
];

const readProgramme = (): Programme => ({
  id: 'osee',
  title: 'Open Source Ecosystem Enabler',
  start: recordedDate('project-start').value,
  months: monthsOf(actionDuration),
  milestones: readMilestones(),
  source: [{ document: 'presentation-2024', lines: [45, 47] }],
});

/**
 * The OSEE programme as its documents of 2024 planned it: 42 months from 1 September 2023. The end of the project and
 * the time of the offices are calculated; the documents print only lengths. Two years of work of the offices are
 * counted from the end of their setup. The order between milestones is this project's own reading. What the documents
 * date but the programme does not do is in `oseeMilestones` only.
 *
 * @category programme
 * @example
 * ```ts
 * import { buildSchedule, oseeProgramme } from '@osee/core';
 *
 * const schedule = buildSchedule(oseeProgramme);
 * schedule.entries.find((entry) => entry.id === 'ospo-operation')?.date; // => '2025-01/2026-12'
 * ```
 */
export const oseeProgramme: Programme = /* #__PURE__ */ readProgramme();
