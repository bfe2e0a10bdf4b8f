import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateApplications } from '../evaluate/evaluate-applications.ts';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import { anyApplications, anyOptions } from '../testing/arbitrary.fixture.ts';
import { assessAssumptions } from './assess-assumptions.ts';
import { outcomeUnder } from './outcome.ts';
import { sceneOf } from './scene.ts';

const applications = anyApplications(fc);
const options = anyOptions(fc);

describe('any assessment of assumptions', () => {
  it('starts from the ranks and the choice of the evaluation', () => {
    fc.assert(
      fc.property(applications, options, (list, chosen) => {
        const scene = sceneOf(oseeCall2024, list, chosen);
        const outcome = outcomeUnder(scene, scene.record);
        const { applicants, portfolio } = evaluateApplications(oseeCall2024, list, {
          ...chosen,
          policies: { ...chosen.policies, ties: 'competition' },
        });
        expect(outcome.chosen).toEqual(portfolio?.selected?.ids ?? null);
        expect(Object.fromEntries(scene.applicants.map(({ id }, at) => [id, outcome.ranks[at]]))).toEqual(
          Object.fromEntries(
            applicants
              .filter(({ unranked }) => unranked === null || unranked === 'missing-branch')
              .map(({ id, rank }) => [id, rank]),
          ),
        );
      }),
    );
  });

  it('keeps shares and ranks within bounds', () => {
    fc.assert(
      fc.property(applications, options, fc.nat(), (list, chosen, seed) => {
        const found = assessAssumptions(oseeCall2024, list, { ...chosen, seed, samples: 8, weightings: 4 });
        expect(found.choiceStays).toBeGreaterThanOrEqual(0);
        expect(found.choiceStays).toBeLessThanOrEqual(1);
        expect(found.evaluations).toBeLessThanOrEqual(8 * 6 + 1);
        for (const { rank, medianRank, rankInterval } of found.applicants) {
          for (const place of [rank ?? 1, medianRank, rankInterval.best, rankInterval.worst]) {
            expect(place).toBeGreaterThanOrEqual(1);
            expect(place).toBeLessThanOrEqual(found.applicants.length);
          }
        }
        for (const { shift } of found.assumptions) {
          expect(shift.total === null).toBe(shift.first === null);
          expect(shift.total ?? 0).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 40 },
    );
  });
});
