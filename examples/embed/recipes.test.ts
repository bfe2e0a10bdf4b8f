import { createAssessmentSession } from '@osee/scoring/maturity';
import { dpgProjectModel } from '@osee/scoring/models';
import { describe, expect, it } from 'vitest';
import { reactAnswers, svelteAnswers, vueAnswers } from './recipes/stores.ts';

const { id, version, criteria } = dpgProjectModel;
const criterionId = criteria[0]?.id ?? '';
const open = () =>
  createAssessmentSession(dpgProjectModel, {
    subject: 'A',
    model: { id, version },
    asOf: '2026-11-23',
    answers: [],
  });

// The frameworks are not installed here; each recipe is held to what its framework documents.
describe('a session as the store of a framework', () => {
  it('keeps to what useSyncExternalStore of React asks for', () => {
    const session = open();
    let drawn = 0;
    let end = (): void => {};
    const useSyncExternalStore = <Value>(
      subscribe: (listener: () => void) => () => void,
      getSnapshot: () => Value,
    ): Value => {
      const before = getSnapshot();
      // React reads twice, and draws for ever where the two are not the same.
      expect(getSnapshot()).toBe(before);
      end = subscribe(() => {
        if (!Object.is(getSnapshot(), before)) drawn += 1;
      });
      return before;
    };
    expect(reactAnswers({ useSyncExternalStore }, session)).toBe(session.assessment);
    session.answer({ criterionId, status: 'unknown' });
    expect(drawn).toBe(1);
    end();
    session.undo();
    expect(drawn).toBe(1);
  });

  it('gives Vue a new object for every change, until its scope ends', () => {
    const session = open();
    const ends: (() => void)[] = [];
    const answers = vueAnswers(
      { shallowRef: (value) => ({ value }), onScopeDispose: (end) => ends.push(end) },
      session,
    );
    const before = answers.value;
    session.answer({ criterionId, status: 'unknown' });
    expect(answers.value).not.toBe(before);
    expect(answers.value.answers).toHaveLength(1);
    for (const end of ends) end();
    session.undo();
    expect(answers.value.answers).toHaveLength(1);
  });

  it('tells Svelte the value at once, and after every change until it is told to stop', () => {
    const session = open();
    const told: number[] = [];
    const end = svelteAnswers(session).subscribe(({ answers }) => told.push(answers.length));
    session.answer({ criterionId, status: 'unknown' });
    session.undo();
    end();
    session.redo();
    expect(told).toEqual([0, 1, 0]);
  });
});
