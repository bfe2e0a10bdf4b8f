import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateApplications } from '../evaluate/evaluate-applications.ts';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import { facts, soundApplication } from '../testing/applications.fixture.ts';
import { anyAnswers } from '../testing/arbitrary.fixture.ts';
import { compareTwo } from './compare-two.ts';
import { quadrants } from './quadrants.ts';

const answers = anyAnswers(fc);
const result = (one: string, other: string) =>
  evaluateApplications(
    oseeCall2024,
    [
      soundApplication('a', 'KEN', one),
      soundApplication('b', 'RWA', other),
      soundApplication('c', 'TTO', one),
    ],
    { facts },
  );

describe('two side by side', () => {
  it('have points that add up to the difference, and turn round with their order', () => {
    fc.assert(
      fc.property(answers, answers, (one, other) => {
        const given = result(one, other);
        const [forth, back] = [compareTwo(given, 'a', 'b'), compareTwo(given, 'b', 'a')];
        expect(back.ahead).toBe(forth.ahead);
        expect(back.certain).toBe(forth.certain);
        if (forth.difference === null) {
          expect(forth.criteria.every(({ points }) => points === null)).toBe(true);
        } else {
          const sum = forth.criteria.reduce((total, { points }) => total + (points ?? 0), 0);
          expect(sum).toBeCloseTo(forth.difference, 12);
          expect((back.difference ?? 0) + forth.difference).toBe(0);
        }
      }),
    );
  });

  it('are refused when they are one, or not there', () => {
    const given = result('ssssssssss', 'ssssssssss');
    expect(() => compareTwo(given, 'a', 'a')).toThrow(expect.objectContaining({ code: 'same-applicant' }));
    expect(() => compareTwo(given, 'a', 'd')).toThrow(expect.objectContaining({ code: 'unknown-applicant' }));
  });
});

describe('quadrants', () => {
  it('place everyone who takes part once, or say why not', () => {
    fc.assert(
      fc.property(answers, answers, (one, other) => {
        const { placed, unplaced } = quadrants(result(one, other), 'country', 'host');
        expect([...placed.map(({ id }) => id), ...unplaced].sort()).toEqual(['a', 'b']);
        for (const { x, y, quadrant } of placed) {
          const expected = x >= 0.5 ? (y >= 0.5 ? 'A' : 'B') : y >= 0.5 ? 'C' : 'D';
          expect(quadrant).toBe(expected);
        }
      }),
    );
  });

  it('refuse what is no axis and no cut', () => {
    const given = result('ssssssssss', 'ssssssssss');
    expect(() => quadrants(given, 'countri', 'host')).toThrow(
      expect.objectContaining({
        code: 'unknown-axis',
        details: expect.objectContaining({ nearest: 'country' }),
      }),
    );
    for (const xCuts of [[], [0], [0.5, 0.4], [Number.NaN]]) {
      expect(() => quadrants(given, 'country', 'host', { xCuts })).toThrow(
        expect.objectContaining({ code: 'invalid-cut' }),
      );
    }
  });
});
