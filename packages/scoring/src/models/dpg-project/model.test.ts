import { toCaseRubric } from '@osee/core/case';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  atDepth,
  compileModel,
  nextQuestions,
  nodesOf,
  rubricOf,
  scoreMaturity,
} from '../../maturity/index.ts';
import { dpgDimensions } from './dimensions.ts';
import { dpgProjectModel as model } from './model.ts';

const score = (answers: readonly Answer[]) =>
  scoreMaturity(model, {
    subject: 'Example',
    model: { id: model.id, version: model.version },
    asOf: '2026-06-30',
    answers,
  });

const step = (criterionId: string, optionId = 'yes'): Answer => ({
  criterionId,
  status: 'answered',
  optionId,
});
const upTo = (count: number): readonly Answer[] =>
  dpgDimensions.flatMap(({ steps }) => steps.slice(0, count).map(({ id }) => step(id)));
const levelsOf = (answers: readonly Answer[]) =>
  new Map(nodesOf(score(answers).root).map(({ id, level }) => [id, level.reached]));

describe('dpgProjectModel', () => {
  it('compiles without a warning', () => {
    expect(compileModel(model).issues).toEqual([]);
  });

  it('has ten dimensions of four criteria above the start, and is a draft of the project', () => {
    expect(model).toMatchObject({ status: 'draft', source: 'project' });
    expect(model.nodes.filter(({ kind }) => kind === 'dimension')).toHaveLength(10);
    expect(model.criteria).toHaveLength(40);
    expect(model.criteria.filter(({ obligation }) => obligation === 'must')).toHaveLength(10);
  });

  it.each([
    [1, 'repeatable'],
    [2, 'defined'],
    [3, 'evidenced'],
    [4, 'shared'],
  ])('with the first %i criteria of each dimension every part is %s', (count, level) => {
    expect(new Set(levelsOf(upTo(count)).values())).toEqual(new Set([level]));
  });

  it('has no level where nobody answered, and starts with the first answer', () => {
    expect(levelsOf([]).get('security')).toBeNull();
    expect(levelsOf([]).get('dpg-project')).toBeNull();
    expect(levelsOf([step('security-contact', 'no')]).get('security')).toBe('started');
    expect(levelsOf([step('security-contact', 'partly')]).get('security')).toBe('started');
    expect(levelsOf([step('security-contact')]).get('governance')).toBeNull();
    // The lowest level asks for nothing; a minimum of answers would let fewer answers raise a part to it.
    expect(levelsOf([step('security-contact')]).get('dpg-project')).toBe('started');
    expect(levelsOf([step('checked-changes')]).get('security')).toBeNull();
  });

  it('does not jump over a step that is not met or not known', () => {
    const gap = upTo(4).filter(({ criterionId }) => criterionId !== 'checked-changes');
    const levels = levelsOf(gap);
    expect(levels.get('security')).toBe('repeatable');
    expect(levels.get('technical-axis')).toBe('repeatable');
    expect(levels.get('dpg-project')).toBe('repeatable');
    expect(levels.get('organisational-axis')).toBe('shared');
    const security = nodesOf(score(gap).root).find(({ id }) => id === 'security');
    expect(security?.level.blocking).toMatchObject([{ outcome: 'unknown' }]);
    expect(security?.level.range).toEqual({ worst: 'repeatable', best: 'shared' });
    expect(security?.score).toBe(0.25);
    expect(levelsOf([...gap, step('checked-changes', 'partly')]).get('security')).toBe('repeatable');
  });

  it('reaches the second level, and no higher, with the ten questions of the entry', () => {
    const entry = atDepth(model, 'entry');
    expect(entry.criteria).toHaveLength(10);
    const { root } = scoreMaturity(entry, {
      subject: 'Example',
      model: { id: model.id, version: model.version },
      asOf: '2026-06-30',
      answers: upTo(1),
    });
    expect(new Set(nodesOf(root).map(({ level }) => level.reached))).toEqual(new Set(['repeatable']));
    expect(root.level.next).toBeNull();
  });

  it('takes what does not apply for no level, and judges the whole by what does', () => {
    const answers = upTo(4).map(
      (answer): Answer =>
        ['protective-controls', 'impact-assessment', 'people-involved'].includes(answer.criterionId)
          ? { criterionId: answer.criterionId, status: 'notApplicable', reasonId: 'no-people' }
          : answer,
    );
    const levels = levelsOf(answers);
    expect(levels.get('privacy')).toBe('repeatable');
    expect(levels.get('organisational-axis')).toBe('shared');
    expect(levels.get('dpg-project')).toBe('shared');
  });

  it('lets evidence grow old', () => {
    const answer: Answer = {
      criterionId: 'checked-changes',
      status: 'answered',
      optionId: 'yes',
      evidence: [{ kind: 'examine', polarity: 'supports', collected: '2025-06-29' }],
    };
    const statusOf = (collected: string) =>
      score([{ ...answer, evidence: [{ kind: 'examine', polarity: 'supports', collected }] }]).criteria.find(
        ({ id }) => id === 'checked-changes',
      );
    expect(statusOf('2025-06-30')).toMatchObject({ status: 'answered', met: true });
    expect(statusOf('2025-06-29')).toMatchObject({ status: 'unknown', reason: 'expiredEvidence' });
  });

  it('asks for the next step of a dimension before those above it', () => {
    const asked = nextQuestions(model, {
      subject: 'Example',
      model: { id: model.id, version: model.version },
      asOf: '2026-06-30',
      answers: [],
    });
    expect(asked.length).toBeGreaterThan(0);
    const first = new Set(dpgDimensions.map(({ steps }) => steps[0].id as string));
    expect(asked.slice(0, 10).every(({ criterionId }) => first.has(criterionId))).toBe(true);
  });
});

describe('as a CASE rubric', () => {
  it('has every criterion with its three steps, under its dimension', () => {
    const rubric = rubricOf(model);
    expect(rubric.criteria.map(({ id }) => id)).toEqual(model.criteria.map(({ id }) => id));
    for (const { levels } of rubric.criteria) expect(levels.map(({ score }) => score)).toEqual([0, 0.5, 1]);
    expect(new Set(rubric.criteria.map(({ category }) => category)).size).toBe(10);
    const { rubric: written } = toCaseRubric(rubric, { lastChangeDateTime: '2026-01-01T00:00:00Z' });
    expect(written.CFRubricCriteria).toHaveLength(40);
  });
});

describe('the wording', () => {
  const questions = model.criteria.map(({ text }) => text);

  it('asks one thing in at most 25 words', () => {
    for (const text of questions) {
      expect(text.split(' ').length, text).toBeLessThanOrEqual(25);
      expect(text, text).toMatch(/\?$/u);
      expect(text, text).not.toMatch(/\b(and|or)\b|\//u);
    }
    expect(new Set(questions).size).toBe(questions.length);
  });

  it('uses no measure that nobody can check', () => {
    const vague = /\b(appropriate|adequate|regular(ly)?|sufficient|significant|effective|well|properly)\b/iu;
    for (const text of questions) expect(text).not.toMatch(vague);
  });
});
