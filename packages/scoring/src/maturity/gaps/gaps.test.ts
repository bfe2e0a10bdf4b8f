import { describe, expect, it } from 'vitest';
import { scoreMaturity } from '../score/score-maturity.ts';
import { type answersOf, assess, buildModel, criterion, node } from '../testing/build-model.fixture.ts';
import { analyseGaps } from './analyse-gaps.ts';
import { measureTarget, progressToDate } from './measure-target.ts';

const model = buildModel({
  nodes: [
    node('org', null, { weight: 3 }),
    node('tech'),
    node('x', 'org', { competencyId: 'cx' }),
    node('y', 'org', { competencyId: 'cy', rollUp: 'sum' }),
    node('z', 'tech', { competencyId: 'cz' }),
  ],
  criteria: [criterion('x1', 'x'), criterion('y1', 'y'), criterion('y2', 'y'), criterion('z1', 'z')],
});
const result = (given: Parameters<typeof answersOf>[0]) => scoreMaturity(model, assess(model, given));

describe('analyseGaps', () => {
  it('gives every competency its gap, the most important first', () => {
    expect(analyseGaps(result({ x1: 0.25, y1: 1, y2: 0.5, z1: 0 }), { value: 0.5 })).toEqual([
      { competencyId: 'cz', current: 0, target: 0.5, gap: 0.5, weight: 0.25, coverage: 1 },
      { competencyId: 'cx', current: 0.25, target: 0.5, gap: 0.25, weight: 0.375, coverage: 1 },
      { competencyId: 'cy', current: 0.75, target: 0.5, gap: 0, weight: 0.375, coverage: 1 },
    ]);
  });

  it('takes what nobody answered about for unknown, and leaves out what does not apply', () => {
    expect(analyseGaps(result({ x1: 'unknown', y1: 1, z1: 'notApplicable' }), { value: 0.75 })).toEqual([
      { competencyId: 'cx', current: null, target: 0.75, gap: 0.75, weight: 0.375, coverage: 0 },
      { competencyId: 'cy', current: 0.5, target: 0.75, gap: 0.25, weight: 0.375, coverage: 0.5 },
    ]);
  });

  it('takes targets of single competencies', () => {
    const target = { value: 0, competencies: [{ competencyId: 'cz', value: 1 }] };
    expect(analyseGaps(result({ x1: 0, y1: 0, y2: 0, z1: 0 }), target).map(({ gap }) => gap)).toEqual([
      1, 0, 0,
    ]);
  });

  it.each([
    [{ value: 2 }, 'bad-number', ['value']],
    [{ value: Number.NaN }, 'bad-number', ['value']],
    [
      { value: 1, competencies: [{ competencyId: 'cq', value: 1 }] },
      'unknown-competency',
      ['competencies', 0, 'competencyId'],
    ],
    [
      { value: 1, competencies: [{ competencyId: 'cx', value: -1 }] },
      'bad-number',
      ['competencies', 0, 'value'],
    ],
    [
      {
        value: 1,
        competencies: [
          { competencyId: 'cx', value: 1 },
          { competencyId: 'cx', value: 1 },
        ],
      },
      'duplicate-competency',
      ['competencies', 1, 'competencyId'],
    ],
  ])('refuses %o', (target, code, path) => {
    expect(() => analyseGaps(result({}), target)).toThrow(expect.objectContaining({ code, path }));
  });
});

describe('measureTarget', () => {
  const targets = [
    { criterionId: 'x1', value: 1 },
    { criterionId: 'y1', value: 0.5 },
    { criterionId: 'z1', value: 0.5 },
  ];

  it('sums over the criteria and does not let a surplus make up for a lack', () => {
    const measures = measureTarget(result({ x1: 0.5, y1: 1, z1: 0 }), targets);
    expect(measures.find(({ nodeId }) => nodeId === 'model')).toEqual({
      nodeId: 'model',
      // x and y stand in a category of weight 3: weights count as in the score.
      target: 2,
      gap: expect.closeTo(10 / 11, 12),
      shareToTarget: expect.closeTo(6 / 11, 12),
    });
    expect(measures.find(({ nodeId }) => nodeId === 'org')).toMatchObject({ target: 1.5, gap: 0.5 });
  });

  it('has no share where nothing is aimed at, and leaves out what does not apply', () => {
    const measures = measureTarget(result({ x1: 'notApplicable' }), targets);
    expect(measures.find(({ nodeId }) => nodeId === 'x')).toMatchObject({ target: 0, shareToTarget: null });
    expect(measureTarget(result({}), [])[0]?.shareToTarget).toBeNull();
  });

  it('refuses targets that do not fit', () => {
    const measure = (broken: typeof targets) => () => measureTarget(result({}), broken);
    expect(measure([{ criterionId: 'q', value: 1 }])).toThrow(
      expect.objectContaining({ code: 'unknown-criterion', path: [0, 'criterionId'] }),
    );
    expect(measure([...targets, ...targets])).toThrow(
      expect.objectContaining({ code: 'duplicate-target', path: [3, 'criterionId'] }),
    );
    expect(measure([{ criterionId: 'x1', value: 7 }])).toThrow(
      expect.objectContaining({ code: 'bad-number' }),
    );
  });

  it('tells progress to date, also backwards and beyond', () => {
    expect(progressToDate(1, 0.5, 2)).toBe(-0.5);
    expect(progressToDate(1, 3, 2)).toBe(2);
    expect(progressToDate(1, 1, 1)).toBeNull();
    expect(() => progressToDate(Number.NaN, 1, 2)).toThrow(expect.objectContaining({ code: 'bad-number' }));
  });
});
