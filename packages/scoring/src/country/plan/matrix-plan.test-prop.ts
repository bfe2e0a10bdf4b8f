import { oseeFramework, toICalendar } from '@osee/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessCountry, type HandChange, matrixPlan, proposeProfile } from '../index.ts';
import { context } from '../testing/country.fixture.ts';

const assessment = assessCountry({ context });
const targets = [
  ...oseeFramework.modules.map(({ id }) => ({ kind: 'module' as const, id })),
  ...oseeFramework.technicalDomains.map(({ id }) => ({ kind: 'technical-domain' as const, id })),
];
const by = { by: 'Board', reason: 'Agreed.' };
const anyChanges = fc.subarray(targets).chain((chosen) =>
  fc
    .array(fc.constantFrom('high' as const, 'medium' as const, 'low' as const, null), {
      minLength: chosen.length,
      maxLength: chosen.length,
    })
    .map((priorities) =>
      chosen.flatMap((target, position): HandChange[] => {
        const priority = priorities[position] ?? null;
        return [
          { target, change: { kind: 'select', selected: true }, ...by },
          ...(priority === null ? [] : [{ target, change: { kind: 'priority' as const, priority }, ...by }]),
        ];
      }),
    ),
);

describe('matrixPlan, for any selection', () => {
  it('dates every phase of everything selected, waits for what comes before, and puts the office first', () => {
    fc.assert(
      fc.property(anyChanges, fc.integer({ min: 0, max: 3000 }), (changes, days) => {
        const start = new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
        const proposal = proposeProfile(assessment, oseeFramework, { changes });
        const plan = matrixPlan(proposal, oseeFramework.matrix, start);
        const entries = new Map(plan.entries.map((entry) => [entry.id, entry]));
        for (const { id, first, dependsOn } of plan.entries) {
          expect(first >= start).toBe(true);
          for (const before of dependsOn) {
            expect(first > (entries.get(before)?.last ?? ''), `${id} after ${before}`).toBe(true);
          }
        }
        const office = entries.get('implement-matrix-item-ospo-setup')?.last ?? '';
        for (const { target, decided } of proposal.units) {
          const own = plan.steps.filter((step) => step.target?.id === target.id && step.phaseId !== 'assess');
          expect(own.length > 0).toBe(decided.selected);
          if (target.id === 'resource-mobilisation') continue;
          for (const { entryId } of own) expect((entries.get(entryId)?.first ?? '') > office).toBe(true);
        }
        expect(plan.end >= plan.start).toBe(true);
        expect(toICalendar(plan).endsWith('END:VCALENDAR\r\n')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
