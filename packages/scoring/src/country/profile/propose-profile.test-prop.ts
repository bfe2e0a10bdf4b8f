import { oseeFramework, tailorFramework } from '@osee/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessCountry, proposeProfile } from '../index.ts';
import { context, ecosystemModel, ecosystemOf, register, services } from '../testing/country.fixture.ts';
import type { GivenAnswers } from '../testing/institutions.fixture.ts';

const answer = fc.constantFrom(0, 0.25, 0.5, 0.75, 1, 'unknown' as const);
const assessments = fc
  .record(Object.fromEntries(ecosystemModel.criteria.map(({ id }) => [id, answer])), { requiredKeys: [] })
  .chain((given) =>
    fc.record({
      given: fc.constant(given),
      hasRisks: fc.boolean(),
      hasCases: fc.boolean(),
    }),
  )
  .map(({ given, hasRisks, hasCases }) =>
    assessCountry({
      context,
      ecosystem: ecosystemOf(given as GivenAnswers),
      ...(hasRisks ? { risks: { register } } : {}),
      ...(hasCases ? { useCases: [services] } : {}),
    }),
  );
const settings = fc.record({
  aim: fc.constantFrom(0.25, 0.5, 0.75, 1),
  gapLine: fc.constantFrom(0, 0.25, 0.5),
  mustValue: fc.constantFrom(0.25, 0.5, 1),
});

describe('proposeProfile, for any assessment', () => {
  it('is accepted by tailorFramework, keeps what was selected and nothing else, and gives each a reason', () => {
    fc.assert(
      fc.property(assessments, settings, (assessment, lines) => {
        const { profile, units, targets } = proposeProfile(assessment, oseeFramework, { settings: lines });
        const selected = units.filter(({ decided }) => decided.selected);
        for (const { reasons, proposed } of units) {
          expect(proposed.selected).toBe(reasons.length > 0);
          expect(proposed.figure).toBe(
            reasons.length === 0 ? null : Math.max(...reasons.map(({ figure }) => figure ?? 0)),
          );
        }
        for (const { current, proposed } of targets) {
          expect(proposed ?? 1).toBeGreaterThan(current ?? 0);
          expect((proposed ?? 0) - (current ?? 0)).toBeLessThanOrEqual(0.25);
        }
        expect(profile === null).toBe(selected.length === 0);
        if (profile === null) return;
        for (const { reason } of [...(profile.select ?? []), ...(profile.set ?? [])]) {
          expect(reason.trim()).not.toBe('');
        }
        const { framework } = tailorFramework(oseeFramework, [profile]);
        expect([...framework.modules, ...framework.technicalDomains].map(({ id }) => id)).toEqual(
          selected.map(({ target }) => target.id),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('never selects by what nobody knows', () => {
    fc.assert(
      fc.property(fc.subarray(ecosystemModel.criteria.map(({ id }) => id)), (unknownIds) => {
        const given = Object.fromEntries(
          ecosystemModel.criteria.map(({ id }) => [id, unknownIds.includes(id) ? ('unknown' as const) : 1]),
        );
        const assessment = assessCountry({ context, ecosystem: ecosystemOf(given) });
        expect(proposeProfile(assessment, oseeFramework).profile).toBeNull();
      }),
      { numRuns: 20 },
    );
  });
});
