import type { CompetencyGap } from '@osee/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Prerequisite } from '../resource/prerequisite.ts';
import { compareVerdicts, everyChoice } from './brute-force.fixture.ts';
import type { ScheduleConstraints } from './schedule-constraints.ts';
import { scheduleTraining } from './schedule-training.ts';
import { catalogueOf, gapOf, resourceOf } from './small-catalogue.fixture.ts';
import type { TrainingRole } from './training-role.ts';

const subjects = ['a', 'b', 'c', 'd'];
const ids = ['r0', 'r1', 'r2', 'r3', 'r4', 'r5', 'r6'];

const prerequisite: fc.Arbitrary<Prerequisite> = fc.oneof(
  fc.constantFrom(...ids, 'elsewhere').map((id) => ({ kind: 'resource' as const, id })),
  fc.constantFrom(...subjects, 'other').map((id) => ({ kind: 'competency' as const, id })),
  fc.constant({ kind: 'text' as const, text: 'Curiosity' }),
);
const resource = fc.record(
  {
    competencyIds: fc.subarray(subjects, { minLength: 0, maxLength: 3 }),
    hours: fc.constantFrom(
      null,
      { minimum: 1, maximum: 1 },
      { minimum: 1, maximum: 2 },
      { minimum: 4, maximum: 4 },
    ),
    estimatedHours: fc.constantFrom(null, { minimum: 1, maximum: 3, basis: 'pages' as const }),
    languages: fc.subarray(['fr', 'en', 'es'], { minLength: 1 }),
    cost: fc.constantFrom(
      'free' as const,
      'free' as const,
      'paid' as const,
      'mixed' as const,
      'unknown' as const,
    ),
    type: fc.constantFrom('course' as const, 'guide' as const, 'article' as const),
    urlConfidence: fc.constantFrom('seen' as const, 'known' as const),
    levels: fc.constantFrom(null, ['aware' as const], ['practise' as const, 'lead' as const]),
    downloadBytes: fc.constantFrom(null, 10, 60),
  },
  { requiredKeys: ['competencyIds', 'hours', 'languages', 'cost', 'type', 'urlConfidence'] },
);
/** Few prerequisites, so that most catalogues have something to choose from. */
const extras = fc.record(
  {
    prerequisites: fc.array(prerequisite, { minLength: 1, maxLength: 2 }),
    isPartOf: fc.constantFrom(...ids),
  },
  { requiredKeys: [] },
);
const resources = fc
  .array(fc.tuple(resource, fc.option(extras, { nil: {}, freq: 2 })), { maxLength: ids.length })
  .map((all) => all.map(([one, more], place) => resourceOf(ids[place] ?? '', { ...one, ...more })));

const gaps: fc.Arbitrary<readonly CompetencyGap[]> = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom(...subjects), fc.constantFrom(0, 0.1, 0.2, 0.3, 0.5), fc.constantFrom(0, 1, 2, 3))
    .map(([id, gap, weight]) => gapOf(id, { gap, weight })),
  { selector: ({ competencyId }) => competencyId, maxLength: 4 },
);
const role = (id: string): fc.Arbitrary<TrainingRole> =>
  fc
    .record(
      {
        gaps,
        level: fc.constantFrom('aware' as const, 'lead' as const),
        languages: fc.constantFrom(['fr'], ['es', 'fr']),
        taken: fc.subarray(ids, { maxLength: 2 }),
        people: fc.integer({ min: 1, max: 30 }),
      },
      { requiredKeys: ['gaps'] },
    )
    .map((given) => ({ id, ...given }));
const constraints: fc.Arbitrary<ScheduleConstraints> = fc
  .record(
    {
      weeks: fc.integer({ min: 1, max: 3 }),
      hoursPerWeek: fc.integer({ min: 0, max: 4 }),
      daysOff: fc.constantFrom([], [{ first: '2027-01-04', last: '2027-01-08' }], [{ first: '2027-01-06' }]),
      languages: fc.constantFrom(['fr', 'en'], ['en', 'es', 'fr'], ['es']),
      costs: fc.constantFrom(['free' as const], ['free' as const, 'paid' as const]),
      maximumBytes: fc.constantFrom(0, 50, 100),
      unknownBytes: fc.constantFrom('allow' as const, 'leave-out' as const),
      unknownHours: fc.constantFrom('apart' as const, 'leave-out' as const),
      unknownLevels: fc.constantFrom('allow' as const, 'leave-out' as const),
      estimates: fc.constantFrom('count' as const, 'ignore' as const),
      without: fc.subarray(ids, { maxLength: 1 }),
      sharedSessions: fc.boolean(),
    },
    { requiredKeys: ['weeks'] },
  )
  .map((given) => ({ start: '2027-01-04', ...given }));

const minutesFor = (
  { hoursPerWeek }: ScheduleConstraints,
  weeks: readonly { readonly days: number }[],
): number =>
  hoursPerWeek === undefined
    ? Number.POSITIVE_INFINITY
    : weeks.reduce((sum, { days }) => sum + Math.floor((hoursPerWeek * 60 * days) / 5), 0);

describe('scheduleTraining', () => {
  it('chooses what no other choice is better than, by its rules', () => {
    fc.assert(
      fc.property(role('one'), role('two'), resources, constraints, (one, two, all, limits) => {
        const roles = [one, two];
        const schedule = scheduleTraining(roles, catalogueOf(...all), limits);
        const minutes = minutesFor(limits, schedule.weeks);
        for (const given of roles) {
          const planned = schedule.roles.find(({ id }) => id === given.id);
          const steps = planned?.steps.map(({ resource: { id } }) => id).sort() ?? [];
          const every = everyChoice(given, all, limits, minutes);
          const own = every.find(
            (choice) =>
              choice.resources
                .map(({ id }) => id)
                .sort()
                .join() === steps.join(),
          );
          expect(own, `possible: ${steps}`).toBeDefined();
          for (const other of every) {
            expect(compareVerdicts(own?.verdict ?? [], other.verdict)).toBeLessThanOrEqual(0);
          }
          expect(planned?.method).toBe('exact');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps every week, every limit and every order', () => {
    fc.assert(
      fc.property(role('one'), role('two'), resources, constraints, (one, two, all, limits) => {
        const { roles, weeks, classes } = scheduleTraining([one, two], catalogueOf(...all), limits);
        for (const planned of roles) {
          const spent = weeks.map(({ number }) =>
            planned.steps
              .flatMap(({ sessions }) => sessions)
              .filter(({ week }) => week === number)
              .reduce((sum, { minutes }) => sum + minutes, 0),
          );
          for (const [place, minutes] of spent.entries()) {
            const room = ((limits.hoursPerWeek ?? 0) * 60 * (weeks[place]?.days ?? 0)) / 5;
            expect(minutes).toBeLessThanOrEqual(Math.floor(room));
          }
          expect(planned.bytes.known).toBeLessThanOrEqual(limits.maximumBytes ?? Number.POSITIVE_INFINITY);
          for (const [place, step] of planned.steps.entries()) {
            expect(step.hours).not.toBeNull();
            const minutes = step.sessions.reduce((sum, session) => sum + session.minutes, 0);
            if (limits.hoursPerWeek !== undefined) expect(minutes).toBe((step.hours?.maximum ?? 0) * 60);
            const before = planned.steps.slice(0, place);
            for (const { state, stepId } of step.prerequisites) {
              expect(state === 'before').toBe(stepId !== null);
              if (stepId === null) continue;
              const needed = before.find((each) => each.resource.id === stepId);
              expect(needed).toBeDefined();
              expect(needed?.sessions.at(-1)?.week ?? 0).toBeLessThanOrEqual(step.sessions[0]?.week ?? 0);
            }
            const own = classes.filter(
              ({ resourceId, roleIds }) => resourceId === step.resource.id && roleIds.includes(planned.id),
            );
            expect(own.map(({ sessions }) => sessions)).toEqual([step.sessions]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('serves or names every gap, and never counts what nobody knows the length of', () => {
    fc.assert(
      fc.property(role('one'), resources, constraints, (one, all, limits) => {
        const [planned] = scheduleTraining([one], catalogueOf(...all), limits).roles;
        const serves =
          (id: string) => (step: { readonly resource: { readonly competencyIds: readonly string[] } }) =>
            step.resource.competencyIds.includes(id);
        for (const { competencyId, gap } of one.gaps) {
          const isServed = [...(planned?.steps ?? []), ...(planned?.apart ?? [])].some(serves(competencyId));
          const unmet = planned?.unmet.find((each) => each.competencyId === competencyId);
          expect(unmet !== undefined).toBe(gap > 0 && !isServed);
          const candidates = all.filter((each) => each.competencyIds.includes(competencyId)).length;
          if (unmet) {
            expect(unmet.candidates).toBe(candidates);
            expect(unmet.reason === 'no-resource').toBe(candidates === 0);
          }
        }
        for (const { resource: found, hours, competencyIds } of planned?.apart ?? []) {
          const needs = found.prerequisites ?? [];
          expect(hours === null || needs.length > 0).toBe(true);
          for (const id of competencyIds) expect(planned?.steps.some(serves(id))).toBe(false);
        }
        const known = planned?.steps.reduce((sum, { hours }) => sum + (hours?.maximum ?? 0), 0);
        expect(planned?.hours.maximum).toBe(known);
        expect(planned?.hours.maximum).toBeLessThanOrEqual(
          planned?.hours.available ?? Number.POSITIVE_INFINITY,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of roles, gaps or resources', () => {
    fc.assert(
      fc.property(role('one'), role('two'), resources, constraints, (one, two, all, limits) => {
        const turned = ({ gaps: own, ...rest }: TrainingRole) => ({ ...rest, gaps: [...own].reverse() });
        const first = scheduleTraining([one, two], catalogueOf(...all), limits);
        const second = scheduleTraining(
          [turned(two), turned(one)],
          catalogueOf(...[...all].reverse()),
          limits,
        );
        // A path leads to the position in the input.
        const pathless = (issues: typeof first.issues) => issues.map(({ path: _, ...issue }) => issue);
        expect({ ...second, issues: pathless(second.issues) }).toEqual({
          ...first,
          issues: pathless(first.issues),
        });
      }),
      { numRuns: 300 },
    );
  });

  it('names the even ones of each other', () => {
    fc.assert(
      fc.property(role('one'), resources, constraints, (one, all, limits) => {
        const [planned] = scheduleTraining([one], catalogueOf(...all), limits).roles;
        for (const { resource: found, equals } of planned?.steps ?? []) {
          for (const other of equals) {
            const without = { ...limits, without: [...(limits.without ?? []), found.id] };
            const [again] = scheduleTraining([one], catalogueOf(...all), without).roles;
            expect(again?.hours.maximum, other).toBe(planned?.hours.maximum);
            expect(again?.steps.length).toBe(planned?.steps.length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
