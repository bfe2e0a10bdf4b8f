import { type CompetencyGap, oseeFramework } from '@osee/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import { planTraining } from './plan-training.ts';

const subjects = [...oseeFramework.competencies, ...oseeFramework.technicalDomains].map(({ id }) => id);
const gaps: fc.Arbitrary<CompetencyGap[]> = fc.uniqueArray(
  fc.record({
    competencyId: fc.constantFrom(...subjects, 'no-such-competency'),
    current: fc.constantFrom(null, 0, 0.25, 0.5),
    target: fc.constant(1),
    gap: fc.constantFrom(0, 0.25, 0.5, 0.75, 1),
    weight: fc.constantFrom(0, 1, 2),
    coverage: fc.constant(1),
  }),
  { selector: ({ competencyId }) => competencyId, maxLength: 12 },
);
const constraints = fc.record(
  {
    languages: fc.constantFrom(['fr'], ['fr', 'en'], ['sw'], []),
    costs: fc.constantFrom(['free' as const], ['free' as const, 'paid' as const]),
    maximumResources: fc.integer({ min: 0, max: 6 }),
    maximumHours: fc.integer({ min: 0, max: 40 }),
    unknownHours: fc.constantFrom('allow' as const, 'leave-out' as const),
    resourcesPerGap: fc.integer({ min: 1, max: 3 }),
  },
  { requiredKeys: [] },
);

describe('planTraining', () => {
  it('keeps every limit and lists no resource twice', () => {
    fc.assert(
      fc.property(gaps, constraints, (needs, limits) => {
        const { steps, hours } = planTraining(needs, oseeCatalogue, limits);
        expect(steps.length).toBeLessThanOrEqual(limits.maximumResources ?? 1000);
        expect(hours.maximum).toBeLessThanOrEqual(limits.maximumHours ?? 1000);
        expect(new Set(steps.map(({ resource }) => resource.id)).size).toBe(steps.length);
        for (const { resource } of steps) expect(limits.costs ?? [resource.cost]).toContain(resource.cost);
      }),
    );
  });

  it('serves or names every gap above 0, and nothing else', () => {
    fc.assert(
      fc.property(gaps, constraints, (needs, limits) => {
        const { steps, unmet } = planTraining(needs, oseeCatalogue, limits);
        const wanted = limits.resourcesPerGap ?? 1;
        for (const { competencyId, gap } of needs) {
          const found = steps.filter((step) => step.competencyIds.includes(competencyId)).length;
          const named = unmet.some((entry) => entry.competencyId === competencyId);
          expect(found).toBeLessThanOrEqual(gap > 0 ? wanted : 0);
          expect(named).toBe(gap > 0 && found < wanted);
        }
      }),
    );
  });

  it('does not depend on the order of the gaps or of the catalogue', () => {
    fc.assert(
      fc.property(gaps, constraints, (needs, limits) => {
        const reversed = { ...oseeCatalogue, resources: [...oseeCatalogue.resources].reverse() };
        expect(planTraining([...needs].reverse(), reversed, limits)).toEqual(
          planTraining(needs, oseeCatalogue, limits),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('takes steps of falling priority', () => {
    fc.assert(
      fc.property(gaps, (needs) => {
        const priorities = planTraining(needs, oseeCatalogue).steps.map(({ priority }) => priority);
        expect(priorities).toEqual([...priorities].sort((left, right) => right - left));
      }),
    );
  });
});
