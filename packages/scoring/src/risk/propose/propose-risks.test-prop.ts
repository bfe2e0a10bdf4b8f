import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdicts } from './proposals.fixture.ts';

describe('proposeRisks', () => {
  it('never proposes a risk because of a better answer', () => {
    const step = fc.constantFrom(0, 0.25, 0.5, 0.75, 1);
    fc.assert(
      fc.property(step, step, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, below) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const better = verdicts({ 'office-mandate': high }, below).mandate;
        const worse = verdicts({ 'office-mandate': low }, below).mandate;
        if (better === 'proposed') expect(worse).toBe('proposed');
      }),
    );
  });
});
