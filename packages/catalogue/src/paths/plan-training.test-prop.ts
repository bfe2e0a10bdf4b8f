import { type CompetencyGap, oseeFramework } from '@osee/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import { relationOf } from './part-and-whole.ts';
import { planTraining } from './plan-training.ts';

const areRelated = relationOf(oseeCatalogue.resources);

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

  it('serves each gap in the earliest language that has something for it, when nothing else limits', () => {
    const languages = ['fr-SN', 'es', 'en-US'];
    fc.assert(
      fc.property(gaps, (needs) => {
        const { steps } = planTraining(needs, oseeCatalogue, { languages });
        for (const { competencyId, gap } of needs.filter((need) => need.gap > 0)) {
          const step = steps.find(({ competencyIds }) => competencyIds.includes(competencyId));
          const earliest = languages.findIndex((wanted) =>
            oseeCatalogue.resources.some(
              (resource) =>
                [...resource.competencyIds, ...resource.technicalDomainIds].includes(competencyId) &&
                resource.languages.some((tag) => tag.split('-')[0] === wanted.split('-')[0]) &&
                !steps.some((other) => other !== step && areRelated(other.resource, resource)),
            ),
          );
          const got = languages.findIndex((wanted) => wanted.split('-')[0] === step?.language?.split('-')[0]);
          expect(got, `${competencyId} ${gap}`).toBe(earliest);
        }
      }),
    );
  });

  it('never holds a work beside a part of it', () => {
    fc.assert(
      fc.property(gaps, constraints, (needs, limits) => {
        const { steps } = planTraining(needs, oseeCatalogue, limits);
        for (const one of steps) {
          for (const other of steps)
            expect(one !== other && areRelated(one.resource, other.resource)).toBe(false);
        }
      }),
    );
  });

  it('counts no unknown hours as fitting', () => {
    fc.assert(
      fc.property(gaps, constraints, (needs, limits) => {
        const { steps, hours, unknownHours, issues } = planTraining(needs, oseeCatalogue, limits);
        expect(unknownHours).toEqual(
          steps.filter(({ resource }) => resource.hours === null).map(({ resource }) => resource.id),
        );
        expect(hours.unknown).toBe(unknownHours.length);
        const isTold = issues.some(({ code }) => code === 'unknown-hours');
        expect(isTold).toBe(limits.maximumHours !== undefined && unknownHours.length > 0);
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
