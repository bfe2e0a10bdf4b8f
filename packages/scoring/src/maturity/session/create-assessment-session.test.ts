import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../assessment/answer.ts';
import { scoreMaturity } from '../score/score-maturity.ts';
import { assess, buildModel, criterion, node } from '../testing/build-model.fixture.ts';
import type { SavedSession } from './assessment-session.ts';
import { createAssessmentSession } from './create-assessment-session.ts';

const model = buildModel({ nodes: [node('a')], criteria: ['p', 'q', 'r'].map((id) => criterion(id, 'a')) });
const open = (given: Parameters<typeof assess>[1] = {}) =>
  createAssessmentSession(model, assess(model, given));
const step = (criterionId: string, optionId: string): Answer => ({
  criterionId,
  status: 'answered',
  optionId,
});

describe('createAssessmentSession', () => {
  it('answers, replaces, clears, and scores what is there', () => {
    const session = open({ p: 0.5 });
    session.answer(step('q', '1'));
    session.answer(step('p', '1'));
    expect(session.assessment.answers.map(({ criterionId }) => criterionId)).toEqual(['p', 'q']);
    expect(session.result).toEqual(scoreMaturity(model, session.assessment, { gains: false }));
    expect(session.clear('q')).toBe(true);
    expect(session.clear('q')).toBe(false);
    expect(session.nextQuestions().map(({ criterionId }) => criterionId)).toEqual(['q', 'r']);
    expect(session.changes).toHaveLength(3);
  });

  it('undoes and redoes, and forgets what was undone at the next step', () => {
    const session = open();
    session.answer(step('p', '1'));
    session.answer(step('p', '0'));
    expect([session.undo(), session.undo(), session.undo()]).toEqual([true, true, false]);
    expect(session.assessment.answers).toEqual([]);
    expect([session.redo(), session.canRedo]).toEqual([true, true]);
    expect(session.assessment.answers).toEqual([step('p', '1')]);
    session.answer(step('q', '1'));
    expect([session.canRedo, session.redo()]).toEqual([false, false]);
  });

  it('refuses a wrong answer and stays as it was', () => {
    const session = open({ p: 1 });
    const before = session.save();
    expect(() => session.answer(step('z', '1'))).toThrow(
      expect.objectContaining({ code: 'unknown-criterion' }),
    );
    expect(() => session.answer(step('p', '9'))).toThrow(expect.objectContaining({ code: 'unknown-option' }));
    expect(session.save()).toEqual(before);
    expect(() => open({ z: 1 })).toThrow(expect.objectContaining({ code: 'unknown-criterion' }));
  });

  it('does not follow the caller’s objects', () => {
    const answer = { criterionId: 'p', status: 'answered', optionId: '1' } as const;
    const mutable: { optionId: string } & Omit<typeof answer, 'optionId'> = { ...answer };
    const session = open();
    session.answer(mutable);
    mutable.optionId = '0';
    expect(session.assessment.answers).toEqual([answer]);
  });

  it('is saved after every step and taken up again, whatever was done', () => {
    const move = fc.oneof(
      fc.constantFrom('undo' as const, 'redo' as const),
      fc.record({ id: fc.constantFrom('p', 'q', 'r'), to: fc.constantFrom('0', '0.5', '1', 'none') }),
    );
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        let kept: SavedSession | null = null;
        const start = assess(model, { p: 0.25 });
        const session = createAssessmentSession(model, start, {
          onChange: (saved) => {
            kept = JSON.parse(JSON.stringify(saved));
          },
        });
        for (const each of moves) {
          if (each === 'undo' || each === 'redo') session[each]();
          else if (each.to === 'none') session.clear(each.id);
          else session.answer(step(each.id, each.to));
        }
        const again = createAssessmentSession(model, kept ?? session.save());
        expect(again.assessment).toEqual(session.assessment);
        expect(again.save()).toEqual(session.save());
        while (session.undo()) expect(again.undo()).toBe(true);
        expect(session.assessment).toEqual(start);
      }),
    );
  });
});
