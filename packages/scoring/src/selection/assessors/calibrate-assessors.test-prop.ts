import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Application } from '../application/application.ts';
import { evaluateApplications } from '../evaluate/evaluate-applications.ts';
import { leavesOf } from '../model/walk.ts';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import { calibrateAssessors } from './calibrate-assessors.ts';

const criteria = leavesOf(oseeCall2024).map(({ id }) => id);
const scores = fc
  .uniqueArray(
    fc.record({
      criterion: fc.constantFrom(...criteria.slice(0, 3)),
      assessor: fc.constantFrom('a', 'b', 'c', 'd'),
      value: fc.constantFrom('none', 'nascent', 'partial', 'established', 'strong', null),
      tie: fc.boolean(),
    }),
    { selector: ({ criterion, assessor }) => `${criterion} ${assessor}`, maxLength: 12 },
  )
  .map((list) =>
    list.map(({ tie, ...score }, index) => ({
      ...score,
      evidence: [{ what: `paper ${index}` }],
      ...(tie ? { conflictOfInterest: 'Worked for the host.' } : {}),
    })),
  );
const panel = scores.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
);

const application = (given: readonly object[]): Application =>
  ({ id: 'ken', country: 'KEN', scores: given }) as unknown as Application;

describe('several assessors', () => {
  it('count the same in any order, and nothing that one of them said is lost', () => {
    fc.assert(
      fc.property(panel, ([list, shuffled]) => {
        const [one] = evaluateApplications(oseeCall2024, [application(list)]).applicants;
        const [other] = evaluateApplications(oseeCall2024, [application(shuffled)]).applicants;
        expect(other).toEqual(one);
        for (const given of list) {
          const found = one?.criteria.find(({ criterion }) => criterion === given.criterion);
          const kept = found?.answers.find(({ assessor }) => assessor === given.assessor);
          expect(kept).toMatchObject({
            given: given.value,
            conflictOfInterest: given.conflictOfInterest ?? null,
          });
          expect(found?.evidence).toContainEqual(given.evidence[0]);
        }
      }),
    );
  });

  it('are compared with the same figures in any order', () => {
    fc.assert(
      fc.property(panel, ([list, shuffled]) => {
        const figures = calibrateAssessors(oseeCall2024, [application(list)]);
        expect(calibrateAssessors(oseeCall2024, [application(shuffled)])).toEqual(figures);
        for (const { assessor, items } of figures) {
          const own = list.filter((score) => score.assessor === assessor);
          expect(items).toBe(
            own.filter(({ value, conflictOfInterest }) => value !== null && conflictOfInterest === undefined)
              .length,
          );
        }
      }),
    );
  });
});
