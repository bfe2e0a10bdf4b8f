import type { Programme } from '../programme.ts';
import { monthsOf, officeDuration } from './recorded-duration.ts';

const months = /* #__PURE__ */ monthsOf(officeDuration);
const { source: term } = officeDuration;

/**
 * The 24 months of an open source programme office, from a first day that the caller gives. Opening and end are the
 * documents'; the two steps between are this project's proposal for the planning that the documents ask for.
 *
 * @category programme
 * @example
 * ```ts
 * import { buildSchedule, oseeOspoTerm } from '@osee/core';
 *
 * const schedule = buildSchedule(oseeOspoTerm, { start: '2025-01-01' });
 * schedule.entries.map((entry) => entry.date); // => ['2025-01-01', '2025-12-31', '2026-06-30', '2026-12-31']
 * ```
 */
export const oseeOspoTerm: Programme = {
  id: 'osee-ospo-term',
  title: 'Open source programme office: the first two years',
  start: null,
  months,
  milestones: [
    {
      id: 'office-opens',
      name: 'Office opens',
      description: 'First day with staff in place at the host.',
      kind: 'operation',
      timing: { kind: 'start' },
      source: term,
    },
    {
      id: 'first-year-review',
      name: 'Review of the first year',
      description:
        'Compare what was reached with the assessment of the country, and set the goals of the second year.',
      kind: 'review',
      timing: { kind: 'month', month: 12 },
      dependsOn: [{ milestoneId: 'office-opens' }],
      source: 'project',
    },
    {
      id: 'continuation-plan',
      name: 'Plan for the time after the programme',
      description:
        'Agree with the host who pays for the office and who runs it, half a year before support ends.',
      kind: 'sustainability',
      timing: { kind: 'month', month: 18 },
      dependsOn: [{ milestoneId: 'first-year-review' }],
      source: 'project',
    },
    {
      id: 'support-ends',
      name: 'Support of the programme ends',
      description: 'The host carries the office on.',
      kind: 'operation',
      timing: { kind: 'month', month: months },
      dependsOn: [{ milestoneId: 'continuation-plan' }],
      source: term,
    },
  ],
  source: term,
};
