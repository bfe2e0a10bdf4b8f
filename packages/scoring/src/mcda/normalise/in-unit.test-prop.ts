import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.ts';

const values = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 6 });

describe.each(['minmax', 'zscore', 'sum', 'vector', 'enhanced-accuracy', 'zavadskas-turskis'] as const)(
  '%s',
  (method) => {
    it('does not depend on a unit that is a power of 2, up to the ends of the range of numbers', () => {
      fc.assert(
        fc.property(values, fc.constantFrom(-1000, -600, -450, 450, 600, 1000), (known, power) => {
          const told = (factor: number) =>
            normalise(
              known.map((value) => [value * factor]),
              ['maximise'],
              method,
            ).flat();
          const [plain, moved] = [told(1), told(2 ** power)];
          for (const [index, value] of moved.entries()) {
            expect(value).toBeCloseTo(plain[index] as number, 12);
          }
        }),
      );
    });
  },
);
