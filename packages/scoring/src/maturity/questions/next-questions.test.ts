import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../assessment/answer.ts';
import { scoreMaturity } from '../score/score-maturity.ts';
import { assess, buildModel, criterion, node } from '../testing/build-model.fixture.ts';
import { nextQuestions } from './next-questions.ts';

const model = buildModel({
  nodes: [node('a', null, { weight: 3 }), node('b')],
  criteria: [
    criterion('p', 'b'),
    criterion('q', 'a'),
    criterion('r', 'a', { impacts: [{ nodeId: 'a', weight: 2 }] }),
  ],
});

describe('nextQuestions', () => {
  it('asks first what narrows the range most', () => {
    const questions = nextQuestions(model, assess(model, {}));
    expect(questions.map(({ criterionId }) => criterionId)).toEqual(['r', 'p', 'q']);
    expect(questions.map(({ shrink }) => shrink)).toEqual([
      expect.closeTo(0.5, 12),
      expect.closeTo(0.25, 12),
      expect.closeTo(0.25, 12),
    ]);
  });

  it('asks only what is open, and no more than wanted', () => {
    const answers = assess(model, { r: 1, q: 'unknown', p: 'notApplicable' });
    expect(nextQuestions(model, answers).map(({ criterionId }) => criterionId)).toEqual(['q']);
    expect(nextQuestions(model, assess(model, {}), { limit: 1 })).toHaveLength(1);
    expect(nextQuestions(model, assess(model, {}), { limit: 0 })).toEqual([]);
    for (const limit of [-1, 1.5, Number.NaN]) {
      expect(() => nextQuestions(model, assess(model, {}), { limit })).toThrow(
        expect.objectContaining({ code: 'bad-limit', path: ['limit'] }),
      );
    }
    expect(nextQuestions(model, assess(model, { p: 1, q: 1, r: 1 }))).toEqual([]);
  });

  it('promises what a real answer keeps', () => {
    const widthOf = (answers: readonly Answer[]) => {
      const { interval } = scoreMaturity(model, assess(model, answers)).root;
      return (interval?.best ?? 0) - (interval?.worst ?? 0);
    };
    fc.assert(
      fc.property(
        fc.constantFrom('mean', 'min', 'ladder'),
        fc.constantFrom('0', '0.25', '0.5', '0.75', '1'),
        (rollUp, optionId) => {
          const chosen = { ...model, policies: { rollUp: rollUp as 'mean', unanswered: 'zero' as const } };
          for (const { criterionId, shrink } of nextQuestions(chosen, assess(chosen, {}))) {
            const after = scoreMaturity(
              chosen,
              assess(chosen, [{ criterionId, status: 'answered', optionId }]),
            ).root;
            const width = (after.interval?.best ?? 0) - (after.interval?.worst ?? 0);
            expect(width).toBeLessThanOrEqual(1 - shrink + 1e-12);
          }
        },
      ),
    );
    expect(widthOf([])).toBe(1);
  });

  it('refuses what scoring refuses', () => {
    expect(() => nextQuestions(model, assess(model, { z: 1 }))).toThrow(
      expect.objectContaining({ code: 'unknown-criterion' }),
    );
  });
});
