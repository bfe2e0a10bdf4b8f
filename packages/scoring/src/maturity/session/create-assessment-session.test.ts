import { OseeError } from '@osee/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../assessment/answer.ts';
import { scoreMaturity } from '../score/score-maturity.ts';
import { assess, buildModel, criterion, node } from '../testing/build-model.fixture.ts';
import type { SavedSession } from './assessment-session.ts';
import { createAssessmentSession } from './create-assessment-session.ts';
import { migrateSession } from './migrate-session.ts';

const model = buildModel({ nodes: [node('a')], criteria: ['p', 'q', 'r'].map((id) => criterion(id, 'a')) });
const open = (given: Parameters<typeof assess>[1] = {}) =>
  createAssessmentSession(model, assess(model, given));
const step = (criterionId: string, optionId: string): Answer => ({
  criterionId,
  status: 'answered',
  optionId,
});

/** What frameworks hand on: every object inside is a proxy, too. */
const proxied = <Data extends object>(data: Data): Data =>
  new Proxy(data, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'object' && value !== null ? proxied(value) : value;
    },
  });

describe('createAssessmentSession', () => {
  it('takes answers and sessions that a framework wrapped in proxies', () => {
    const session = open({ p: 0.5 });
    session.answer(
      proxied({
        ...step('q', '1'),
        evidence: [{ kind: 'examine', polarity: 'supports', collected: '2026-01-01' }],
      }),
    );
    session.update(proxied({ subject: 'B' }));
    expect(createAssessmentSession(model, proxied(structuredClone(session.save()))).save()).toEqual(
      session.save(),
    );
    expect(createAssessmentSession(model, proxied(structuredClone(session.assessment))).assessment).toEqual(
      session.assessment,
    );
  });

  it('keeps ten thousand steps and refuses one more, without a change', () => {
    const session = open();
    for (let place = 0; place < 10_000; place += 1) session.answer(step('p', place % 2 ? '1' : '0.5'));
    const call = () => session.answer(step('q', '1'));
    expect(call).toThrow(expect.objectContaining({ code: 'too-many-steps', details: { got: 10_001 } }));
    expect(session.assessment.answers).toHaveLength(1);
    session.undo();
    expect(call).not.toThrow();
  });

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

  it('changes the day and the subject, so that evidence of a later day counts, and takes it back', () => {
    const session = open();
    session.answer({
      ...step('p', '1'),
      evidence: [{ kind: 'test', polarity: 'supports', collected: '2025-03-01' }],
    });
    expect(session.result.criteria[0]).toMatchObject({ status: 'unknown', reason: 'futureEvidence' });
    expect(session.update({ asOf: '2025-03-31', assessors: ['Ada'] })).toBe(true);
    expect(session.result.criteria[0]).toMatchObject({ status: 'answered', value: 1 });
    expect(session.result.asOf).toBe('2025-03-31');
    expect(session.update({ asOf: '2025-03-31' })).toBe(false);
    session.update({ subject: 'Another' });
    const again = createAssessmentSession(model, JSON.parse(JSON.stringify(session.save())));
    expect(again.assessment).toMatchObject({ subject: 'Another', asOf: '2025-03-31', assessors: ['Ada'] });
    expect([again.undo(), again.undo(), again.assessment.asOf]).toEqual([true, true, '2024-06-30']);
    expect(again.assessment.assessors).toBeUndefined();
    expect(() => again.update({ asOf: '2025-02-30' })).toThrow(
      expect.objectContaining({ code: 'invalid-date' }),
    );
    expect(() => again.update({ day: '2025-02-20' } as object)).toThrow(
      expect.objectContaining({ code: 'unknown-option', path: ['header', 'day'] }),
    );
    expect(again.assessment.asOf).toBe('2024-06-30');
  });

  it('takes members that are undefined for members that are not there', () => {
    const session = open();
    const by = undefined as unknown as string;
    session.answer({ ...step('p', '1'), by });
    expect(session.save().changes[0]).toMatchObject({ after: step('p', '1') });
    expect(Object.keys(session.assessment.answers[0] ?? {})).not.toContain('by');
  });

  const used = (): SavedSession => {
    const session = open({ p: 0.25 });
    session.answer(step('q', '1'));
    session.update({ asOf: '2024-07-01' });
    session.answer(step('p', '1'));
    session.answer(step('r', '0'));
    session.undo();
    return JSON.parse(JSON.stringify(session.save())) as SavedSession;
  };
  const changed = (change: (saved: Record<string, unknown>) => unknown): unknown => {
    const saved = used() as unknown as Record<string, unknown>;
    return change(saved) ?? saved;
  };
  it.each<[string, unknown, string, readonly (string | number)[]]>([
    ['null', null, 'wrong-type', ['start']],
    ['a list', [], 'wrong-type', ['start']],
    [
      'another kind',
      changed((saved) => ({ ...saved, kind: 'osee-framework-edits' })),
      'wrong-kind',
      ['start', 'kind'],
    ],
    [
      'a newer form',
      changed((saved) => ({ ...saved, schemaVersion: '1.1.0' })),
      'newer-version',
      ['start', 'schemaVersion'],
    ],
    [
      'an unknown form',
      changed((saved) => ({ ...saved, schemaVersion: '0.1' })),
      'unknown-version',
      ['start', 'schemaVersion'],
    ],
    [
      'the document around it without an id',
      { kind: 'osee-assessment-session', schemaVersion: '1.0.0', content: used() },
      'wrapped-document',
      ['start', 'content'],
    ],
    ['no list of changes', changed(({ changes: _, ...saved }) => saved), 'wrong-type', ['start', 'changes']],
    [
      'a member that nobody knows',
      changed(({ undone, ...saved }) => ({ ...saved, undone, undoen: [] })),
      'unknown-property',
      ['start', 'undoen'],
    ],
    [
      'a step that is missing',
      changed((saved) => ({
        ...saved,
        changes: (saved['changes'] as object[]).slice(1),
        start: { ...(saved['start'] as object), answers: [] },
      })),
      'broken-history',
      ['start', 'changes', 1],
    ],
    [
      'an undone step that does not follow',
      changed((saved) => ({
        ...saved,
        undone: [{ criterionId: 'r', before: step('r', '1'), after: null }],
      })),
      'broken-history',
      ['start', 'undone', 0],
    ],
    [
      'a step that names another criterion',
      changed((saved) => ({
        ...saved,
        changes: [{ criterionId: 'q', before: null, after: step('r', '1') }],
        undone: [],
      })),
      'broken-history',
      ['start', 'changes', 0],
    ],
    [
      'a step that is no step of the scale',
      changed((saved) => ({
        ...saved,
        changes: [{ criterionId: 'q', before: null, after: step('q', '7') }],
        undone: [],
      })),
      'unknown-option',
      ['start', 'changes', 0, 'answers', 0, 'optionId'],
    ],
    [
      'a prototype',
      changed((saved) => ({ ...saved, start: JSON.parse('{"__proto__":{"polluted":true}}') })),
      'forbidden-key',
      ['start', 'start', '__proto__'],
    ],
    [
      'what is nested too deep',
      changed((saved) => ({
        ...saved,
        undone: JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`),
      })),
      'too-deep',
      expect.arrayContaining(['undone']),
    ],
    [
      'what JSON cannot hold',
      changed((saved) => ({ ...saved, undone: [() => 1] })),
      'not-json',
      ['start', 'undone', 0],
    ],
  ])('refuses %s by code and place', (_, damaged, code, path) => {
    expect(() => createAssessmentSession(model, damaged as SavedSession)).toThrow(
      expect.objectContaining({ code, path }),
    );
  });

  it('refuses options that do not exist', () => {
    const options = { onchange: () => {} } as object;
    expect(() => createAssessmentSession(model, assess(model, {}), options)).toThrow(
      expect.objectContaining({ code: 'unknown-option', path: ['options', 'onchange'] }),
    );
  });

  it('never loses an answer in silence: what is cut out of a saved session is refused', () => {
    const places = (
      value: unknown,
      path: readonly (string | number)[] = [],
    ): (readonly (string | number)[])[] =>
      typeof value === 'object' && value !== null
        ? [
            path,
            ...Object.entries(value).flatMap(([key, member]) =>
              places(member, [...path, Array.isArray(value) ? Number(key) : key]),
            ),
          ]
        : [path];
    const all = places(used()).filter((path) => path.length > 0);
    for (const path of all) {
      const damaged = used();
      const holder = path
        .slice(0, -1)
        .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], damaged);
      const key = path.at(-1) as string;
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete (holder as Record<string, unknown>)[key];
      const attempt = () => createAssessmentSession(model, damaged);
      // Without its fingerprint it is the same session; without its kind it is no session at all.
      if (path[0] === 'digest')
        expect(attempt().assessment).toEqual(createAssessmentSession(model, used()).assessment);
      else expect(attempt, path.join('.')).toThrow(OseeError);
    }
  });

  it('goes on in a new version of the model, from what it kept of the old one', () => {
    const to = {
      ...model,
      version: '2.0.0',
      criteria: [
        criterion('p', 'a', { retired: { in: '2.0.0', kind: 'renamed', replacedBy: ['new'] } }),
        criterion('new', 'a', { text: 'Question p' }),
        criterion('q', 'a'),
        criterion('r', 'a'),
      ],
    };
    const { session, report, droppedSteps } = migrateSession(used(), to);
    expect(report.answers.map(({ criterionId, reason }) => [criterionId, reason])).toEqual([
      ['p', 'renamed'],
      ['q', 'unchanged'],
    ]);
    expect(droppedSteps).toBe(4);
    const again = createAssessmentSession(to, JSON.parse(JSON.stringify(session)));
    expect(again.assessment).toMatchObject({
      asOf: '2024-07-01',
      answers: [step('new', '1'), step('q', '1')],
    });
    const { model: _, digest: __, ...bare } = used();
    expect(() => migrateSession(bare, to)).toThrow(expect.objectContaining({ code: 'no-summary' }));
    expect(migrateSession(bare, to, { from: model })).toEqual({ session, report, droppedSteps });
  });

  it('is saved after every step and taken up again, whatever was done', () => {
    const move = fc.oneof(
      fc.constantFrom('undo' as const, 'redo' as const),
      fc.record({ id: fc.constantFrom('p', 'q', 'r'), to: fc.constantFrom('0', '0.5', '1', 'none') }),
      fc.record({ asOf: fc.constantFrom('2024-06-30', '2025-01-01') }),
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
          else if ('asOf' in each) session.update(each);
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
