import { canonicalJson } from '@osee/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateApplications } from '../evaluate/evaluate-applications.ts';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import { soundApplication } from '../testing/applications.fixture.ts';
import { anyApplications, anyOptions } from '../testing/arbitrary.fixture.ts';
import { inspectCriteria } from './inspect-criteria.ts';
import { knownTable } from './known-table.ts';

/** Two answers, each given to five criteria: so coarse that many applicants dominate others in full. */
const coarse = fc
  .uniqueArray(fc.constantFrom('KEN', 'RWA', 'PER', 'VNM'), { minLength: 2 })
  .chain((codes) =>
    fc.tuple(
      ...codes.map((code) =>
        fc
          .tuple(fc.constantFrom('n', 'p', 's', '-'), fc.constantFrom('n', 'p', 's'))
          .map(([one, two]) => soundApplication(code, code, one.repeat(5) + two.repeat(5))),
      ),
    ),
  );
const applications = fc.oneof(anyApplications(fc), coarse);
const options = anyOptions(fc);

describe('any inspection', () => {
  it('finds exactly those who are behind or level wherever both are known, and behind somewhere', () => {
    fc.assert(
      fc.property(applications, options, (list, chosen) => {
        const table = knownTable(oseeCall2024, list, chosen);
        const { dominated } = inspectCriteria(oseeCall2024, list, chosen);
        const leadsOver = (one: number, other: number): readonly number[] =>
          (table.rows[one] ?? []).flatMap((value, column) => {
            const against = table.rows[other]?.[column] ?? null;
            return value === null || against === null ? [] : [value - against];
          });
        const expected = table.applicants.filter((_, position) =>
          table.rows.some((__, other) => {
            const leads = leadsOver(other, position);
            return leads.every((lead) => lead >= 0) && leads.some((lead) => lead > 0);
          }),
        );
        expect(dominated.map(({ applicant }) => applicant)).toEqual(expected);
        for (const { applicant, by } of dominated) {
          for (const { applicant: other, compared, certain } of by) {
            const leads = leadsOver(table.applicants.indexOf(other), table.applicants.indexOf(applicant));
            expect(compared).toBe(leads.length);
            expect(certain).toBe(leads.length === table.criteria.length);
            expect(Math.min(...leads)).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });

  it('is borne out by the scores: who is certainly dominated never scores more, whatever the weights', () => {
    fc.assert(
      fc.property(applications, options, (list, chosen) => {
        const { applicants } = evaluateApplications(oseeCall2024, list, chosen);
        const scoreOf = (id: string) =>
          applicants.find((applicant) => applicant.id === id)?.score ?? Number.NaN;
        for (const { applicant, by } of inspectCriteria(oseeCall2024, list, chosen).dominated) {
          for (const other of by.filter(({ certain }) => certain)) {
            expect(scoreOf(applicant)).toBeLessThanOrEqual(scoreOf(other.applicant) + 1e-12);
          }
        }
      }),
    );
  });

  it('sees no correlation where a criterion has no spread, and no pair both as duplicate and as incomparable', () => {
    fc.assert(
      fc.property(applications, options, (list, chosen) => {
        const found = inspectCriteria(oseeCall2024, list, chosen);
        const flat = new Set([...found.withoutSpread.map(({ criterion }) => criterion), ...found.unknown]);
        const incomparable = new Set(found.incomparable.map(({ criteria }) => criteria.join()));
        for (const { criteria, correlation, known } of found.nearDuplicates) {
          expect(criteria.some((criterion) => flat.has(criterion))).toBe(false);
          expect(incomparable.has(criteria.join())).toBe(false);
          expect(Math.abs(correlation)).toBeGreaterThan(0.9);
          expect(known).toBeGreaterThanOrEqual(3);
        }
      }),
    );
  });

  it('does not depend on the order of the input, nor on the weights', () => {
    fc.assert(
      fc.property(applications, options, (list, { weights: _, ...chosen }) => {
        const found = canonicalJson(inspectCriteria(oseeCall2024, list, chosen));
        expect(canonicalJson(inspectCriteria(oseeCall2024, [...list].reverse(), chosen))).toBe(found);
        const other = { ...chosen, weights: { host: 7, 'local-ecosystem': 3 } };
        expect(canonicalJson(inspectCriteria(oseeCall2024, list, other))).toBe(found);
      }),
    );
  });
});
