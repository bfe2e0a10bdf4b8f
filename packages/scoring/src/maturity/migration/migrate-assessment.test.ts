import { describe, expect, it } from 'vitest';
import type { Answer } from '../assessment/answer.ts';
import type { Criterion } from '../model/criterion.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import { scoreMaturity } from '../score/score-maturity.ts';
import {
  type answersOf,
  assess,
  buildModel,
  criterion,
  node,
  quarters,
  scaleOf,
} from '../testing/build-model.fixture.ts';
import { migrateAssessment } from './migrate-assessment.ts';
import { type ModelSummary, summariseModel } from './model-summary.ts';

const old = buildModel({
  nodes: [node('a')],
  criteria: ['p', 'q', 'r'].map((id) => criterion(id, 'a')),
});
const next = (criteria: readonly Criterion[], more: Partial<MaturityModel> = {}): MaturityModel => ({
  ...old,
  version: '2.0.0',
  criteria,
  ...more,
});
const migrate = (to: MaturityModel, given: Parameters<typeof answersOf>[0] | readonly Answer[]) =>
  migrateAssessment(assess(old, given), old, to);
const retired = (
  id: string,
  kind: NonNullable<Criterion['retired']>['kind'],
  replacedBy?: string[],
): Criterion => criterion(id, 'a', { retired: { in: '2.0.0', kind, ...(replacedBy && { replacedBy }) } });

describe('migrateAssessment', () => {
  it('keeps what did not change, in every status', () => {
    const report = migrate({ ...old, version: '1.1.0' }, { p: 0.5, q: 'notApplicable', r: 'unknown' });
    expect(report.answers.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['kept', 'unchanged'],
      ['kept', 'unchanged'],
      ['kept', 'unchanged'],
    ]);
    expect(report.assessment).toEqual({
      ...assess(old, { p: 0.5, q: 'notApplicable', r: 'unknown' }),
      model: { id: 'model', version: '1.1.0' },
    });
    expect(report.archived).toEqual([]);
  });

  it('takes new wording for the same question within a major version, and asks for review across one', () => {
    const reworded = [criterion('p', 'a', { text: 'New words' }), criterion('q', 'a'), criterion('r', 'a')];
    expect(migrate(next(reworded, { version: '1.0.1' }), { p: 1 }).answers[0]).toMatchObject({
      outcome: 'kept',
      reason: 'wording',
    });
    expect(migrate(next(reworded), { p: 1 }).answers[0]).toMatchObject({
      outcome: 'review',
      reason: 'meaning-may-differ',
    });
  });

  it('follows what was renamed, split and merged', () => {
    const to = next([
      retired('p', 'renamed', ['p2']),
      retired('q', 'split', ['q1', 'q2']),
      retired('r', 'removed'),
      criterion('p2', 'a', { text: 'Question p' }),
      criterion('q1', 'a'),
      criterion('q2', 'a'),
      criterion('s', 'a'),
    ]);
    const report = migrate(to, { p: 0.5, q: 1, r: 0 });
    expect(report.answers).toEqual([
      { criterionId: 'p', outcome: 'kept', reason: 'renamed', toIds: ['p2'], changes: [] },
      {
        criterionId: 'q',
        outcome: 'review',
        reason: 'split',
        toIds: ['q1', 'q2'],
        changes: [
          expect.objectContaining({ toId: 'q1', aspect: 'text' }),
          expect.objectContaining({ toId: 'q2', aspect: 'text' }),
        ],
      },
      { criterionId: 'r', outcome: 'cleared', reason: 'removed', toIds: [], changes: [] },
    ]);
    expect(report.assessment.answers.map(({ criterionId }) => criterionId)).toEqual(['p2', 'q1', 'q2']);
    expect(report.archived).toEqual([{ criterionId: 'r', status: 'answered', optionId: '0' }]);
    expect(report.newIds).toEqual(['s']);
  });

  it('merges answers that agree, and archives those that do not', () => {
    const to = next([
      retired('p', 'merged', ['pq']),
      retired('q', 'merged', ['pq']),
      criterion('r', 'a'),
      criterion('pq', 'a'),
    ]);
    const agreeing = migrate(to, { p: 0.5, q: 0.5 });
    expect(agreeing.answers.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['review', 'merged'],
      ['review', 'merged'],
    ]);
    expect(agreeing.assessment.answers).toHaveLength(1);
    const differing = migrate(to, { p: 0.5, q: 1 });
    expect(differing.answers.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['cleared', 'merge-conflict'],
      ['cleared', 'merge-conflict'],
    ]);
    expect(differing.archived).toHaveLength(2);
    expect(differing.assessment.answers).toEqual([]);
  });

  it('puts three answers together with all their reasons, and archives each as it was', () => {
    const ids = ['p', 'q', 'r'] as const;
    const to = next([...ids.map((id) => retired(id, 'merged', ['all'])), criterion('all', 'a')]);
    const given = ids.map(
      (id): Answer => ({
        criterionId: id,
        status: 'answered',
        optionId: '1',
        justification: `Why ${id}`,
        by: `By ${id}`,
        at: `2024-01-0${ids.indexOf(id) + 1}`,
        evidence: [{ kind: 'test', polarity: 'supports', collected: '2024-01-01', note: id }],
      }),
    );
    const { assessment, archived } = migrate(to, given);
    expect(assessment.answers).toEqual([
      {
        criterionId: 'all',
        status: 'answered',
        optionId: '1',
        justification: 'Why p\nWhy q\nWhy r',
        by: 'By p, By q, By r',
        at: '2024-01-03',
        evidence: ids.map((note) => expect.objectContaining({ note })),
      },
    ]);
    expect(archived).toEqual(given);
  });

  it.each<[string, Partial<Criterion>, string, string]>([
    ['where it counts', { impacts: [{ nodeId: 'b' }] }, 'node', 'counts-differently'],
    ['its weight', { impacts: [{ nodeId: 'a', weight: 2 }] }, 'weight', 'counts-differently'],
    ['the level it is bound to', { impacts: [{ nodeId: 'a', levelId: 'l' }] }, 'node', 'counts-differently'],
    ['when it is met', { metAt: 0.5 }, 'metAt', 'counts-differently'],
    ['its obligation', { obligation: 'must' }, 'obligation', 'counts-differently'],
    ['its target', { target: 0.5 }, 'target', 'counts-differently'],
    ['what it asks for', { justification: 'notApplicable' }, 'justification', 'counts-differently'],
    ['whether it may not apply', { notApplicableAllowed: false }, 'notApplicable', 'counts-differently'],
    ['its steps', { scaleId: 'more' }, 'steps', 'steps-changed'],
    ['the words of its steps', { scaleId: 'words' }, 'stepLabel', 'wording'],
    ['which step has which name', { scaleId: 'turned' }, 'stepLabel', 'steps-changed'],
    ['its words', { text: 'Other words' }, 'text', 'wording'],
  ])('never calls a criterion unchanged that changed %s', (_, more, aspect, reason) => {
    const to: MaturityModel = {
      ...old,
      version: '1.1.0',
      levels: [{ id: 'l', title: 'L', requires: [] }],
      nodes: [node('a'), node('b')],
      scales: [
        quarters,
        scaleOf('more', [0, 0.25, 0.5, 0.75, 0.9, 1]),
        { id: 'words', options: quarters.options.map((step) => ({ ...step, label: `about ${step.label}` })) },
        {
          id: 'turned',
          options: quarters.options.map((step) => ({ ...step, label: String(1 - step.value) })),
        },
      ],
      criteria: [criterion('p', 'a', more), criterion('q', 'a'), criterion('r', 'a')],
    };
    const [changed, same] = migrate(to, { p: 1, q: 1 }).answers;
    expect(changed?.reason).toBe(reason);
    expect(changed?.changes.map((each) => each.aspect)).toContain(aspect);
    expect(same).toMatchObject({ reason: 'unchanged', changes: [] });
    const { answers } = migrateAssessment(assess(old, { p: 1 }), old, to, { editedText: 'review' });
    if (reason === 'wording') expect(answers[0]).toMatchObject({ outcome: 'review' });
  });

  it('sees that weights above a criterion and rules of the model changed', () => {
    const to: MaturityModel = {
      ...old,
      version: '1.0.1',
      nodes: [node('a', null, { weight: 2 })],
      policies: { unanswered: 'exclude' },
      levels: [{ id: 'l', title: 'L', requires: [] }],
    };
    const report = migrate(to, { p: 1 });
    expect(report.answers[0]).toMatchObject({ outcome: 'kept', reason: 'counts-differently' });
    expect(report.rules).toEqual(['policies', 'levels', 'nodes']);
    expect(migrate({ ...old, version: '1.0.1' }, { p: 1 }).rules).toEqual([]);
  });

  it('takes capitals, spaces and punctuation for no change of meaning, even across versions', () => {
    const to = next([
      criterion('p', 'a', { text: 'question  p?' }),
      criterion('q', 'a'),
      criterion('r', 'a'),
    ]);
    expect(migrate(to, { p: 1 }).answers[0]).toMatchObject({ outcome: 'kept', reason: 'wording' });
  });

  it('needs the summary of the old version only', () => {
    const to = next([
      retired('p', 'merged', ['pq']),
      retired('q', 'merged', ['pq']),
      criterion('r', 'a', { text: 'Other' }),
      criterion('pq', 'a'),
    ]);
    const assessment = assess(old, { p: 0.5, q: 0.5, r: 1 });
    const summary = JSON.parse(JSON.stringify(summariseModel(old, ['p', 'q', 'r']))) as ModelSummary;
    expect(migrateAssessment(assessment, summary, to)).toEqual(migrateAssessment(assessment, old, to));
    for (const [answers, code] of [
      [{ z: 1 }, 'unknown-criterion'],
      [{ p: 0.3 }, 'unknown-option'],
    ] as const) {
      expect(() => migrateAssessment(assess(old, answers), summary, to)).toThrow(
        expect.objectContaining({ code }),
      );
    }
  });

  it('archives a step that is gone, and what the new version no longer accepts', () => {
    const halves = next(old.criteria, { scales: [scaleOf('quarters', [0, 1])] });
    expect(migrate(halves, { p: 0.25 }).answers[0]).toMatchObject({
      outcome: 'cleared',
      reason: 'option-gone',
    });
    const strict = next([
      criterion('p', 'a', { notApplicableAllowed: false }),
      criterion('q', 'a', { justification: 'always' }),
      criterion('r', 'a', { evidence: 'link' }),
    ]);
    expect(migrate(strict, { p: 'notApplicable', q: 0, r: 1 }).answers.map(({ reason }) => reason)).toEqual([
      'not-applicable-not-allowed',
      'support-missing',
      'support-missing',
    ]);
  });

  it('asks for review of a step that is worth something else now', () => {
    const options = quarters.options.map((option) =>
      option.id === '0.5' ? { ...option, value: 0.6 } : option,
    );
    const to = next(old.criteria, { scales: [{ id: 'quarters', options }] });
    expect(migrate(to, { p: 0.5, q: 1 }).answers.map(({ reason }) => reason)).toEqual([
      'option-value-changed',
      'counts-differently',
    ]);
  });

  it('gives an assessment that can always be scored, and loses no answer', () => {
    const versions = [
      next([criterion('q', 'a')]),
      next([retired('p', 'renamed', ['q']), criterion('q', 'a'), criterion('r', 'a')]),
      next([
        retired('p', 'split', ['q', 'r']),
        criterion('q', 'a'),
        criterion('r', 'a', { justification: 'always' }),
      ]),
    ];
    for (const to of versions) {
      for (const value of [0, 1, 'unknown', 'notApplicable'] as const) {
        const { assessment, answers, archived } = migrate(to, { p: value, q: 0.5, r: value });
        expect(scoreMaturity(to, assessment).model.version).toBe('2.0.0');
        expect(answers).toHaveLength(3);
        const standing = assessment.answers.map((answer) => ({ ...answer, criterionId: '' }));
        for (const answer of assess(old, { p: value, q: 0.5, r: value }).answers) {
          const isArchived = archived.some(({ criterionId }) => criterionId === answer.criterionId);
          if (!isArchived) expect(standing).toContainEqual({ ...answer, criterionId: '' });
        }
        for (const { criterionId, outcome } of answers) {
          if (outcome === 'cleared') expect(archived.map((each) => each.criterionId)).toContain(criterionId);
        }
      }
    }
  });

  it('refuses another model, and answers to another version', () => {
    expect(() => migrate({ ...old, id: 'other' }, {})).toThrow(
      expect.objectContaining({ code: 'different-model' }),
    );
    const later = assess({ ...old, version: '3.0.0' }, {});
    expect(() => migrateAssessment(later, old, next(old.criteria))).toThrow(
      expect.objectContaining({ code: 'wrong-model-version' }),
    );
  });
});
