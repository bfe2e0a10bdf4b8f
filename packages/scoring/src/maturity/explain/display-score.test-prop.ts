import fc from 'fast-check';
import { expect, it } from 'vitest';
import { displayScore } from './display-score.ts';

const policies = fc.record({
  displayMaximum: fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.constantFrom(0.29, 0.5, 1.1, 2.5, 4.35)),
  displayDecimals: fc.integer({ min: 0, max: 6 }),
  rounding: fc.constantFrom('halfUp' as const, 'floor' as const),
});
const maximum = fc.constantFrom(1, 3, 100, 0.7);

it('shows the full figure for a full score alone, and no figure below 0', () => {
  fc.assert(
    fc.property(policies, maximum, fc.double({ min: 0, max: 1, noNaN: true }), (display, full, share) => {
      const figure = displayScore(share * full, full, display) ?? Number.NaN;
      expect(figure).toBeGreaterThanOrEqual(0);
      expect(displayScore(full, full, display)).toBe(display.displayMaximum);
      if (share < 1 - 1e-11) expect(figure).toBeLessThan(display.displayMaximum);
    }),
  );
});

it('lies within one step of the score and never falls as the score rises', () => {
  fc.assert(
    fc.property(
      policies,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (display, one, other) => {
        const shown = (share: number): number => displayScore(share, 1, display) ?? Number.NaN;
        const step = 10 ** -display.displayDecimals;
        expect(Math.abs(shown(one) - one * display.displayMaximum)).toBeLessThanOrEqual(step * (1 + 1e-9));
        expect(shown(Math.min(one, other))).toBeLessThanOrEqual(shown(Math.max(one, other)));
      },
    ),
  );
});

it('takes what differs by rounding alone for the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), policies, (tenths, display) => {
      const floor = { ...display, displayMaximum: 100, displayDecimals: 1, rounding: 'floor' as const };
      let sum = 0;
      for (let left = 0; left < tenths; left += 1) sum += 0.001;
      expect(displayScore(sum, 1, floor)).toBe(tenths / 10);
    }),
  );
});
