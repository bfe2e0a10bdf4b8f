import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSchedule } from './build-schedule.ts';
import type { Milestone } from './milestone.ts';
import type { Programme } from './programme.ts';

/** Milestones that depend on earlier ones only, so that there is no cycle. */
const milestones = fc
  .array(fc.tuple(fc.nat(400), fc.array(fc.nat(1000), { maxLength: 3 }), fc.nat(60)), {
    minLength: 1,
    maxLength: 12,
  })
  .map((rows) =>
    rows.map(([day, targets, lagDays], index): Milestone => {
      const dependsOn =
        index === 0 ? [] : targets.map((target) => ({ milestoneId: `m${target % index}`, lagDays }));
      const value = new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
      const dated = { kind: 'date' as const, date: { value, source: 'project' as const } };
      const timing = dependsOn.length > 0 ? { kind: 'after' as const, length: { days: 1 + day } } : dated;
      return { id: `m${index}`, name: `m${index}`, kind: 'test', timing, dependsOn, source: 'project' };
    }),
  );
const programmeOf = (list: readonly Milestone[]): Programme => ({
  id: 'test',
  title: 'Test',
  start: '2024-01-01',
  months: 24,
  milestones: list,
  source: 'project',
});
const byId = (list: readonly Milestone[]) =>
  new Map(buildSchedule(programmeOf(list)).entries.map((entry) => [entry.id, entry]));

describe('buildSchedule', () => {
  it('begins nothing before what it depends on has ended', () => {
    fc.assert(
      fc.property(milestones, (list) => {
        const entries = byId(list);
        for (const entry of entries.values()) {
          expect(entry.first <= entry.last).toBe(true);
          for (const id of entry.dependsOn) expect(entry.first > (entries.get(id)?.last ?? '')).toBe(true);
        }
      }),
    );
  });

  it('does not depend on the order of the milestones', () => {
    fc.assert(
      fc.property(milestones, (list) => {
        expect(Object.fromEntries(byId([...list].reverse()))).toEqual(Object.fromEntries(byId(list)));
      }),
    );
  });

  it('leaves the programme of the caller alone', () => {
    fc.assert(
      fc.property(milestones, (list) => {
        const programme = programmeOf(list);
        const before = structuredClone(programme);
        buildSchedule(programme);
        expect(programme).toEqual(before);
        expect(Object.isFrozen(programme)).toBe(false);
      }),
    );
  });
});
