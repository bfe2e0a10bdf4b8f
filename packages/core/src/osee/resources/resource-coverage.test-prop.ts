import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oseeResources, type ResourceStatus, resourceCoverage } from './index.ts';

const ids = Object.values(oseeResources)
  .flat()
  .map(({ id }) => id);
const statuses: fc.Arbitrary<Record<string, ResourceStatus>> = fc.dictionary(
  fc.constantFrom(...ids),
  fc.constantFrom('in-place', 'partly', 'missing', 'not-needed'),
);

describe('resourceCoverage', () => {
  it('puts every resource into exactly one list', () => {
    fc.assert(
      fc.property(statuses, (told) => {
        const lists = resourceCoverage(oseeResources, told).flatMap((entry) => [
          ...entry.inPlace,
          ...entry.partly,
          ...entry.missing,
          ...entry.notNeeded,
          ...entry.unknown,
        ]);
        expect([...lists].sort()).toEqual([...ids].sort());
      }),
    );
  });

  it('only narrows the share when an unknown resource becomes known to be needed', () => {
    fc.assert(
      fc.property(
        statuses,
        fc.constantFrom(...ids),
        fc.constantFrom('in-place', 'missing'),
        (told, id, status) => {
          fc.pre(!Object.hasOwn(told, id));
          const before = resourceCoverage(oseeResources, told);
          const after = resourceCoverage(oseeResources, { ...told, [id]: status as ResourceStatus });
          for (const [index, { share }] of after.entries()) {
            const earlier = before[index]?.share;
            expect(share?.worst ?? 0).toBeGreaterThanOrEqual(earlier?.worst ?? 0);
            expect(share?.best ?? 1).toBeLessThanOrEqual(earlier?.best ?? 1);
          }
        },
      ),
    );
  });
});
