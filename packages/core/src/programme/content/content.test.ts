import { describe, expect, it } from 'vitest';
import { oseeConflicts } from '../../osee/programme/conflicts.ts';
import { oseeMilestones } from '../../osee/programme/milestones.ts';
import { buildSchedule } from '../build-schedule.ts';
import { oseeCallWindow2024 } from './osee-call-window-2024.ts';
import { oseeProgramme } from './osee-programme.ts';
import { recordedDate } from './recorded-milestone.ts';

describe('the content of the programme', () => {
  it('schedules all that the documents date, except what is context', () => {
    const expected = oseeMilestones
      .filter((milestone) => milestone.kind !== 'context')
      .map((milestone) => milestone.id.replace(/^eoi-closes-[ab]$/u, 'eoi-closes'));
    expect(new Set(oseeProgramme.milestones.map((milestone) => milestone.id))).toEqual(new Set(expected));
  });

  it('calculates the end that the content records', () => {
    const schedule = buildSchedule(oseeProgramme);
    expect(recordedDate('project-end').value).toBe(schedule.end);
  });

  it('uses the positions that the recorded conflicts use', () => {
    const conflicts = oseeProgramme.milestones.flatMap(({ timing }) =>
      timing.kind === 'date' && timing.date.conflict !== undefined ? [timing.date] : [],
    );
    expect(conflicts.map((date) => date.conflict?.id)).toEqual([
      'eoi-closing-date',
      'selection-date-precision',
    ]);
    for (const { value, conflict } of [...conflicts, oseeCallWindow2024.closes]) {
      expect(oseeConflicts.find(({ id }) => id === conflict?.id)?.valueUsed).toBe(value);
      expect(conflict?.positions.map((position) => position.value)).toContain(value);
    }
  });

  it('refuses a milestone without a date of its own', () => {
    expect(() => recordedDate('ospo-operation')).toThrow(
      expect.objectContaining({ code: 'missing-content' }),
    );
  });
});
