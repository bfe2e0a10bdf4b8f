import { oseeFramework } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import { scheduleTraining } from './schedule-training.ts';
import { catalogueOf, gapOf, hoursOf, resourceOf } from './small-catalogue.fixture.ts';
import type { TrainingRole } from './training-role.ts';
import type { TrainingSchedule } from './training-schedule.ts';

const fourWeeks = { start: '2027-01-04', weeks: 4, hoursPerWeek: 4 } as const;
const roleOf = (...ids: readonly string[]): TrainingRole => ({
  id: 'buyers',
  gaps: ids.map((id) => gapOf(id)),
});
const first = ({ roles: [role] }: TrainingSchedule) => {
  if (!role) throw new Error('no role');
  return role;
};
const ids = (steps: readonly { readonly resource: { readonly id: string } }[]) =>
  steps.map(({ resource }) => resource.id);
const codes = ({ issues }: TrainingSchedule) => issues.map(({ code }) => code);

describe('scheduleTraining', () => {
  it('plans nothing for nobody, and for gaps of 0', () => {
    expect(scheduleTraining([], oseeCatalogue, fourWeeks)).toMatchObject({
      roles: [],
      classes: [],
      issues: [],
    });
    const role = { id: 'a', gaps: [gapOf('x', { gap: 0 })] };
    expect(first(scheduleTraining([role], oseeCatalogue, fourWeeks))).toMatchObject({ steps: [], unmet: [] });
  });

  it('splits a step over weeks, around days off', () => {
    const long = resourceOf('long', { competencyIds: ['a'], hours: hoursOf(8, 6) });
    const daysOff = [{ first: '2027-01-11', last: '2027-01-15' }, { first: '2027-01-20' }];
    const schedule = scheduleTraining([roleOf('a')], catalogueOf(long), { ...fourWeeks, daysOff });
    expect(schedule.weeks.map(({ first: day, days }) => [day, days])).toEqual([
      ['2027-01-04', 5],
      ['2027-01-11', 0],
      ['2027-01-18', 4],
      ['2027-01-25', 5],
    ]);
    expect(first(schedule).steps[0]?.sessions).toEqual([
      { week: 1, minutes: 240 },
      { week: 3, minutes: 192 },
      { week: 4, minutes: 48 },
    ]);
    expect(first(schedule).hours).toEqual({
      minimum: 6,
      maximum: 8,
      estimated: 0,
      available: 11.2,
      unknown: 0,
    });
  });

  it('takes other days than Saturday and Sunday off where it is told', () => {
    const weeks = scheduleTraining([], oseeCatalogue, {
      start: '2027-01-03',
      weeks: 1,
      weekend: [5, 6],
    }).weeks;
    expect(weeks).toEqual([{ number: 1, first: '2027-01-03', last: '2027-01-09', days: 5 }]);
  });

  it('knows months of every length, leap days and years of 53 weeks', () => {
    const endOf = (start: string, months: number) =>
      scheduleTraining([], oseeCatalogue, { start, months }).end;
    expect(endOf('2027-01-04', 6)).toBe('2027-07-03');
    expect(endOf('2027-01-31', 1)).toBe('2027-02-28');
    expect(endOf('2028-01-31', 1)).toBe('2028-02-29');
    expect(endOf('2027-01-01', 12)).toBe('2027-12-31');
    expect(endOf('0001-03-01', 1)).toBe('0001-03-31');
    const year = scheduleTraining([], oseeCatalogue, { start: '2026-01-01', months: 12 }).weeks;
    expect(year).toHaveLength(53);
    expect(year.at(-1)).toEqual({ number: 53, first: '2026-12-31', last: '2026-12-31', days: 1 });
    expect(scheduleTraining([], oseeCatalogue, { start: '2026-12-28', weeks: 53 }).end).toBe('2028-01-02');
    expect(() => scheduleTraining([], oseeCatalogue, { start: '9999-12-28', weeks: 2 })).toThrow(
      expect.objectContaining({ code: 'date-out-of-range' }),
    );
  });

  it('puts nothing into weeks without hours per week, and says so', () => {
    const schedule = scheduleTraining([roleOf('a')], catalogueOf(resourceOf('r', { competencyIds: ['a'] })), {
      start: '2027-01-04',
      months: 1,
    });
    expect(ids(first(schedule).steps)).toEqual(['r']);
    expect(first(schedule).steps[0]?.sessions).toEqual([]);
    expect(first(schedule).hours.available).toBeNull();
    expect(codes(schedule)).toEqual(['no-weekly-hours']);
    expect(schedule.classes).toEqual([
      { resourceId: 'r', language: null, roleIds: ['buyers'], people: null, sessions: [] },
    ]);
  });

  it('tells when days off swallow the whole period', () => {
    const catalogue = catalogueOf(resourceOf('r', { competencyIds: ['a'] }));
    const daysOff = [{ first: '2026-12-01', last: '2027-12-31' }];
    const schedule = scheduleTraining([roleOf('a')], catalogue, { ...fourWeeks, daysOff });
    expect(first(schedule)).toMatchObject({ steps: [], hours: { available: 0 } });
    expect(first(schedule).unmet).toMatchObject([{ reason: 'left-out', leftOutBy: { hours: 1 } }]);
    expect(codes(schedule)).toEqual(['no-working-time']);
  });

  it('tells which resource is longer than the whole period', () => {
    const catalogue = catalogueOf(
      resourceOf('endless', { competencyIds: ['a'], hours: hoursOf(16.5) }),
      resourceOf('just', { competencyIds: ['b'], hours: hoursOf(16) }),
    );
    const schedule = scheduleTraining([roleOf('a', 'b')], catalogue, fourWeeks);
    expect(ids(first(schedule).steps)).toEqual(['just']);
    expect(first(schedule).unmet).toMatchObject([{ competencyId: 'a', reason: 'left-out', candidates: 1 }]);
    expect(schedule.issues).toMatchObject([
      { code: 'longer-than-period', details: { resourceIds: ['endless'] } },
    ]);
  });

  it('puts what has to be known before what needs it', () => {
    const catalogue = catalogueOf(
      resourceOf('a-last', {
        competencyIds: ['a'],
        prerequisites: [
          { kind: 'resource', id: 'm-first' },
          { kind: 'competency', id: 'b' },
          { kind: 'competency', id: 'held' },
          { kind: 'competency', id: 'never-asked' },
          { kind: 'text', text: 'A laptop' },
        ],
      }),
      resourceOf('m-first'),
      resourceOf('z-basics', { competencyIds: ['b'] }),
    );
    const role = {
      ...roleOf('a', 'b'),
      gaps: [gapOf('a', { weight: 9 }), gapOf('b'), gapOf('held', { gap: 0 })],
    };
    const schedule = scheduleTraining([role], catalogue, fourWeeks);
    expect(ids(first(schedule).steps)).toEqual(['m-first', 'z-basics', 'a-last']);
    expect(first(schedule).steps[0]?.reason).toBe('needed-before-others');
    expect(first(schedule).steps[2]?.prerequisites.map(({ state, stepId }) => [state, stepId])).toEqual([
      ['before', 'm-first'],
      ['before', 'z-basics'],
      ['held', null],
      ['open', null],
      ['open', null],
    ]);
    expect(codes(schedule)).toEqual(['prerequisite-open']);
    const taken = scheduleTraining([{ ...role, taken: ['m-first'] }], catalogue, fourWeeks);
    expect(ids(first(taken).steps)).toEqual(['z-basics', 'a-last']);
  });

  it('tells cycles of prerequisites, over resources and competencies, and what the catalogue lacks', () => {
    const needs = (id: string) => ({ prerequisites: [{ kind: 'resource' as const, id }] });
    const catalogue = catalogueOf(
      resourceOf('p', { competencyIds: ['a'], ...needs('q') }),
      resourceOf('q', needs('p')),
      resourceOf('s', { competencyIds: ['b'], ...needs('s') }),
      resourceOf('t', { competencyIds: ['c'], prerequisites: [{ kind: 'competency', id: 'd' }] }),
      resourceOf('u', { competencyIds: ['d'], prerequisites: [{ kind: 'competency', id: 'c' }] }),
      resourceOf('v', { competencyIds: ['e'], ...needs('nowhere') }),
    );
    const schedule = scheduleTraining([roleOf('a', 'b', 'c', 'd', 'e')], catalogue, fourWeeks);
    expect(first(schedule).steps).toEqual([]);
    expect(schedule.issues.map(({ code, details }) => [code, details['resourceIds']])).toEqual([
      ['prerequisite-cycle', ['p', 'q']],
      ['prerequisite-cycle', ['s']],
      ['prerequisite-cycle', ['t', 'u']],
      ['prerequisite-missing', ['v']],
    ]);
    expect(first(schedule).unmet.map(({ reason, leftOutBy }) => [reason, leftOutBy.prerequisite])).toEqual(
      Array.from({ length: 5 }, () => ['left-out', 1]),
    );
  });

  it('lists unknown lengths apart, counts estimates only when told, and names their basis', () => {
    const estimatedHours = { minimum: 2, maximum: 3, basis: 'pages' as const };
    const catalogue = catalogueOf(
      resourceOf('known', { competencyIds: ['a'] }),
      resourceOf('guessed', { competencyIds: ['b'], hours: null, estimatedHours }),
      resourceOf('unknown', { competencyIds: ['c'], hours: null }),
      resourceOf('also-unknown', { competencyIds: ['a'], hours: null }),
    );
    const strict = scheduleTraining([roleOf('a', 'b', 'c')], catalogue, fourWeeks);
    expect(ids(first(strict).steps)).toEqual(['known']);
    expect(ids(first(strict).apart)).toEqual(['guessed', 'unknown']);
    expect(first(strict).apart.map(({ hours, sessions }) => [hours, sessions])).toEqual([
      [null, []],
      [null, []],
    ]);
    expect(codes(strict)).toEqual(['unknown-hours']);
    const lenient = scheduleTraining([roleOf('a', 'b', 'c')], catalogue, {
      ...fourWeeks,
      estimates: 'count',
    });
    expect(first(lenient).steps.map(({ resource, hoursBasis }) => [resource.id, hoursBasis])).toEqual([
      ['guessed', 'pages'],
      ['known', 'read'],
    ]);
    expect(first(lenient).hours).toMatchObject({ maximum: 5, estimated: 3, unknown: 1 });
    expect(codes(lenient)).toEqual(['unknown-hours', 'estimated-hours']);
    const left = scheduleTraining([roleOf('c')], catalogue, { ...fourWeeks, unknownHours: 'leave-out' });
    expect(first(left)).toMatchObject({ apart: [], unmet: [{ leftOutBy: { hours: 1 } }] });
  });

  it('keeps within the bytes, and tells unknown sizes', () => {
    const catalogue = catalogueOf(
      resourceOf('small', { competencyIds: ['a'], downloadBytes: 60 }),
      resourceOf('large', { competencyIds: ['b'], downloadBytes: 101 }),
      resourceOf('other', { competencyIds: ['c'], downloadBytes: 50 }),
      resourceOf('unknown', { competencyIds: ['d'] }),
    );
    const schedule = scheduleTraining([roleOf('a', 'b', 'c', 'd')], catalogue, {
      ...fourWeeks,
      maximumBytes: 100,
    });
    expect(ids(first(schedule).steps).sort()).toEqual(['other', 'unknown']);
    expect(first(schedule).bytes).toEqual({ known: 50, unknown: 1 });
    expect(first(schedule).unmet.map(({ competencyId, reason }) => [competencyId, reason])).toEqual([
      ['a', 'limits'],
      ['b', 'left-out'],
    ]);
    expect(schedule.issues).toMatchObject([{ code: 'unknown-bytes', details: { resourceIds: ['unknown'] } }]);
    expect(codes(scheduleTraining([roleOf('d')], catalogue, fourWeeks))).toEqual([]);
  });

  it('leaves out what is for others, and tells what nobody knows', () => {
    const catalogue = catalogueOf(
      resourceOf('for-leaders', { competencyIds: ['a'], levels: ['lead'] }),
      resourceOf('for-all', { competencyIds: ['b'], levels: ['aware', 'practise', 'lead'] }),
      resourceOf('anybody', { competencyIds: ['b', 'c'] }),
    );
    const role = { ...roleOf('a', 'b', 'c'), level: 'aware' as const };
    const schedule = scheduleTraining([role], catalogue, fourWeeks);
    expect(first(schedule).unmet).toMatchObject([{ competencyId: 'a', leftOutBy: { level: 1 } }]);
    expect(schedule.issues).toMatchObject([
      { code: 'unknown-levels', details: { resourceIds: ['anybody'] } },
    ]);
    const strict = scheduleTraining([role], catalogue, { ...fourWeeks, unknownLevels: 'leave-out' });
    expect(ids(first(strict).steps)).toEqual(['for-all']);
  });

  it('lets roles learn together, counted once, and apart where weeks do not meet', () => {
    const both = resourceOf('both', { competencyIds: ['a'], hours: hoursOf(4) });
    const own = resourceOf('own', { competencyIds: ['b'], hours: hoursOf(2) });
    const roles = [
      { ...roleOf('a', 'b'), people: 5 },
      { ...roleOf('a'), id: 'lawyers', people: 3, hoursPerWeek: 1 },
    ];
    const schedule = scheduleTraining(roles, catalogueOf(both, own), fourWeeks);
    expect(schedule.classes.map(({ resourceId, roleIds, people }) => [resourceId, roleIds, people])).toEqual([
      ['both', ['buyers', 'lawyers'], 8],
      ['own', ['buyers'], 5],
    ]);
    expect(schedule.classes[0]?.sessions).toEqual([1, 2, 3, 4].map((week) => ({ week, minutes: 60 })));
    const single = scheduleTraining(roles, catalogueOf(both, own), { ...fourWeeks, sharedSessions: false });
    expect(single.classes.map(({ roleIds }) => roleIds.length)).toEqual([1, 1, 1]);
    const basics = resourceOf('basics', { competencyIds: ['b'], hours: hoursOf(12) });
    const after = { ...both, prerequisites: [{ kind: 'resource' as const, id: 'basics' }] };
    const [buyers, lawyers] = [
      roleOf('a', 'b'),
      { ...roleOf('a'), id: 'lawyers', taken: ['basics'], hoursPerWeek: 1 },
    ];
    const crowded = scheduleTraining([buyers, lawyers], catalogueOf(after, basics), fourWeeks);
    expect(crowded.issues).toMatchObject([{ code: 'separate-sessions', details: { resourceIds: ['both'] } }]);
    expect(crowded.classes.map(({ resourceId, roleIds }) => [resourceId, roleIds])).toEqual([
      ['basics', ['buyers']],
      ['both', ['lawyers']],
      ['both', ['buyers']],
    ]);
  });

  it('takes, of even resources, what most roles take', () => {
    const catalogue = catalogueOf(
      resourceOf('a-english', { competencyIds: ['a'], languages: ['en'] }),
      resourceOf('b-both', { competencyIds: ['a'], languages: ['en', 'fr'] }),
    );
    const english = { ...roleOf('a'), languages: ['en'] };
    const other = { ...roleOf('a'), id: 'others', languages: ['en'], taken: ['a-english'] };
    const alone = scheduleTraining([english], catalogue, fourWeeks);
    expect(first(alone).steps).toMatchObject([{ resource: { id: 'a-english' }, equals: ['b-both'] }]);
    const shared = scheduleTraining([english, other], catalogue, fourWeeks);
    expect(shared.classes).toMatchObject([{ resourceId: 'b-both', roleIds: ['buyers', 'others'] }]);
  });

  it('tells ids that the catalogue does not have', () => {
    const role = { ...roleOf(), taken: ['nothing-like-it'] };
    const schedule = scheduleTraining([role], oseeCatalogue, { ...fourWeeks, without: ['gendermagg'] });
    expect(schedule.issues.map(({ code, path, details }) => [code, path, details['resourceIds']])).toEqual([
      ['unknown-resource', ['constraints', 'without'], ['gendermagg']],
      ['unknown-resource', ['roles', 0, 'taken'], ['nothing-like-it']],
    ]);
  });

  it('says where a choice is not proven, and stays quick with ten thousand resources', () => {
    const catalogue = catalogueOf(
      ...Array.from({ length: 10_000 }, (_, place) =>
        resourceOf(`r${place}`, {
          competencyIds: oseeFramework.competencies
            .filter((_competency, at) => (at * 7 + place) % 11 === 0 || (at + place * 3) % 13 === 0)
            .map(({ id }) => id),
          hours: hoursOf(1 + (place % 9)),
          downloadBytes: place % 3 === 0 ? null : place,
        }),
      ),
    );
    const role = {
      id: 'all',
      gaps: oseeFramework.competencies.map(({ id }, at) => gapOf(id, { weight: 1 + (at % 4) })),
    };
    const begun = performance.now();
    const schedule = scheduleTraining([role, { ...role, id: 'again' }], catalogue, {
      ...fourWeeks,
      maximumBytes: 5000,
    });
    expect(performance.now() - begun).toBeLessThan(20_000);
    expect(first(schedule).hours.maximum).toBeLessThanOrEqual(16);
    expect(first(schedule).steps.length).toBeGreaterThan(2);
    expect(codes(schedule).includes('greedy-choice')).toBe(first(schedule).method === 'greedy');
  });

  it.each<[string, object, string]>([
    ['neither months nor weeks', { start: '2027-01-04' }, 'bad-constraint'],
    ['both', { start: '2027-01-04', weeks: 1, months: 1 }, 'bad-constraint'],
    ['a day that there is not', { start: '2027-02-29', weeks: 1 }, 'wrong-value'],
    ['an instant', { start: '2027-01-04T00:00:00Z', weeks: 1 }, 'wrong-value'],
    ['no weeks', { start: '2027-01-04', weeks: 0 }, 'out-of-range'],
    ['hours below 0', { ...fourWeeks, hoursPerWeek: -1 }, 'out-of-range'],
    ['hours that are no number', { ...fourWeeks, hoursPerWeek: Number.NaN }, 'wrong-type'],
    [
      'days off that end before they begin',
      { ...fourWeeks, daysOff: [{ first: '2027-01-05', last: '2027-01-04' }] },
      'bad-constraint',
    ],
    ['no working day', { ...fourWeeks, weekend: [1, 2, 3, 4, 5, 6, 7] }, 'bad-constraint'],
    ['a misspelt word', { ...fourWeeks, maxBytes: 1 }, 'unknown-option'],
    ['a misspelt value', { ...fourWeeks, estimates: 'counted' }, 'wrong-value'],
    ['no tag', { ...fourWeeks, languages: ['French'] }, 'bad-constraint'],
  ])('refuses %s', (_, constraints, code) => {
    expect(() => scheduleTraining([], oseeCatalogue, constraints as typeof fourWeeks)).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it('refuses roles and resources that stand twice, misspelt members and broken gaps', () => {
    const call =
      (roles: readonly object[], catalogue = oseeCatalogue) =>
      () =>
        scheduleTraining(roles as readonly TrainingRole[], catalogue, fourWeeks);
    expect(call([roleOf(), roleOf()])).toThrow(
      expect.objectContaining({ code: 'duplicate-id', path: ['roles', 1, 'id'] }),
    );
    expect(call([], catalogueOf(resourceOf('r'), resourceOf('r')))).toThrow(
      expect.objectContaining({ code: 'duplicate-id', path: ['catalogue', 'resources', 1, 'id'] }),
    );
    expect(call([{ ...roleOf(), levels: ['lead'] }])).toThrow(/level is the nearest/u);
    expect(call([{ id: 'x', gaps: [gapOf('a', { gap: 2 })] }])).toThrow(
      expect.objectContaining({ code: 'bad-gap', path: ['roles', 0, 'gaps', 0, 'gap'] }),
    );
    expect(call([{ ...roleOf('__proto__', 'constructor') }])).not.toThrow();
  });
});
