import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateApplications } from '../evaluate/evaluate-applications.ts';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import { facts, soundApplication } from '../testing/applications.fixture.ts';

const letters = fc
  .array(fc.constantFrom('n', 'a', 'p', 'e', 's'), { minLength: 10, maxLength: 10 })
  .map((list) => list.join(''));
const applications = fc
  .subarray(['KEN', 'RWA', 'PER', 'VNM', 'TTO', 'VEN'], { minLength: 1 })
  .chain((countries) =>
    fc.tuple(
      ...countries.map((country) => letters.map((given) => soundApplication(country, country, given))),
    ),
  );

describe('the chosen pair', () => {
  it('is the best of all pairs of eligible applicants from different regions', () => {
    fc.assert(
      fc.property(applications, (list) => {
        const { applicants, portfolio } = evaluateApplications(oseeCall2024, list, { facts });
        const ranked = applicants.filter(({ rank }) => rank !== null);
        const totals = ranked.flatMap((one, index) =>
          ranked
            .slice(index + 1)
            .filter(({ attributes }) => attributes['region'] !== one.attributes['region'])
            .map(({ score }) => (score ?? 0) + (one.score ?? 0)),
        );
        if (totals.length === 0) {
          expect(portfolio?.status).toBe('infeasible');
          return;
        }
        const chosen = applicants.filter(({ id }) => portfolio?.selected?.ids.includes(id));
        expect(chosen.map(({ eligibility }) => eligibility)).toEqual(['eligible', 'eligible']);
        expect(new Set(chosen.map(({ attributes }) => attributes['region'])).size).toBe(2);
        expect(portfolio?.selected?.total).toBeCloseTo(Math.max(...totals), 12);
        for (const { price, without } of portfolio?.prices ?? []) {
          expect(price).toBeGreaterThanOrEqual(0);
          expect(without.total).toBeGreaterThanOrEqual((portfolio?.selected?.total ?? 0) - 1e-12);
        }
      }),
    );
  });
});
