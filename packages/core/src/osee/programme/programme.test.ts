import { describe, expect, it } from 'vitest';
import {
  oseeActors,
  oseeConflicts,
  oseeContentGaps,
  oseeDurations,
  oseeEuValues,
  oseeHeadlineFigures,
  oseeInterimDeliverables,
  oseeLifecycleStages,
  oseeMilestones,
  oseeProgrammeOutline,
  oseeSdgLinks,
} from './index.ts';

const lists = {
  oseeActors,
  oseeConflicts,
  oseeContentGaps,
  oseeDurations,
  oseeEuValues,
  oseeHeadlineFigures,
  oseeInterimDeliverables,
  oseeLifecycleStages,
  oseeMilestones,
  oseeSdgLinks,
};

describe('the lists of the programme', () => {
  // Counts: presentation, circular, call page and news of 2024, counted apart from this content.
  it('hold what the documents hold', () => {
    expect(Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.length]))).toEqual({
      oseeActors: 16,
      oseeConflicts: 16,
      oseeContentGaps: 9,
      oseeDurations: 3,
      oseeEuValues: 5,
      oseeHeadlineFigures: 13,
      oseeInterimDeliverables: 10,
      oseeLifecycleStages: 8,
      oseeMilestones: 18,
      oseeSdgLinks: 6,
    });
    expect(oseeProgrammeOutline.outputs).toHaveLength(3);
  });

  it.each(Object.entries(lists))('%s has unique ids, sentences and sources', (_, list) => {
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    for (const item of list) {
      expect(item.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
      expect(item.description).toMatch(/^[A-Z].+\.$/u);
      expect(item.source).not.toBe('project');
      expect(item.source.length).toBeGreaterThan(0);
    }
  });

  it('name no person and hold no e-mail address', () => {
    expect(JSON.stringify([lists, oseeProgrammeOutline])).not.toMatch(/@|\b(?:Mr|Mrs|Ms|Dr|Sir|Madam)\b/u);
  });
});

describe('oseeConflicts', () => {
  it('uses the value of one of its positions, or none at all', () => {
    for (const { resolution, valueUsed, positions, reason } of oseeConflicts) {
      const values = positions.map(({ value }) => value);
      if (resolution === 'one') expect(values).toContain(valueUsed);
      else expect(valueUsed).toBeNull();
      expect(reason).toMatch(/^[A-Z].+\.$/u);
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it('is referred to by id only', () => {
    const known = oseeConflicts.map(({ id }) => id);
    const used = [...oseeMilestones, ...oseeHeadlineFigures].flatMap(({ conflictId }) => conflictId ?? []);
    expect(used.length).toBe(8);
    for (const id of used) expect(known).toContain(id);
  });
});

describe('oseeMilestones', () => {
  it('gives dates that exist', () => {
    for (const { date } of oseeMilestones) {
      if (date.kind !== 'day') continue;
      expect(new Date(`${date.day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date.day);
    }
  });

  it('counts the derived end as 42 months after the start', () => {
    const end = oseeMilestones.find(({ id }) => id === 'project-end');
    expect(end?.date).toEqual({ kind: 'day', day: '2027-02-28' });
    expect(end?.isDerived).toBe(true);
    const dayAfter = new Date(Date.UTC(2023, 8 + 42, 1));
    expect(new Date(dayAfter.getTime() - 86_400_000).toISOString().slice(0, 10)).toBe('2027-02-28');
  });

  it('keeps both closing dates, each with the conflict', () => {
    const closing = oseeMilestones.filter(({ conflictId }) => conflictId === 'eoi-closing-date');
    expect(closing.map(({ date }) => date)).toEqual([
      { kind: 'day', day: '2024-05-15' },
      { kind: 'day', day: '2024-05-22' },
    ]);
  });

  it('is referred to by stages and by later milestones that exist', () => {
    const known = oseeMilestones.map(({ id }) => id);
    for (const id of oseeLifecycleStages.flatMap(({ milestoneIds }) => milestoneIds))
      expect(known).toContain(id);
    for (const { date } of oseeMilestones)
      if (date.kind === 'after') expect(known).toContain(date.milestoneId);
  });
});

describe('oseeInterimDeliverables', () => {
  it('adds up to 23, of which 21 are printed', () => {
    const sum = (items: typeof oseeInterimDeliverables) =>
      items.reduce((total, { count }) => total + count, 0);
    expect(sum(oseeInterimDeliverables)).toBe(23);
    expect(sum(oseeInterimDeliverables.filter(({ isCountPrinted }) => isCountPrinted))).toBe(21);
  });
});
