import { expect, it } from 'vitest';
import { naturalLog } from './natural-log.ts';

it('is the natural logarithm to the last digits', () => {
  for (let value = 1e-6; value < 1e12; value *= 1.037) {
    const expected = Math.log(value);
    expect(Math.abs(naturalLog(value) - expected)).toBeLessThanOrEqual(
      4 * Number.EPSILON * Math.max(Math.abs(expected), Math.abs(value - 1) < 0.3 ? 0 : 0.2),
    );
  }
  expect(naturalLog(1)).toBe(0);
  expect(naturalLog(2)).toBe(Math.LN2);
});
