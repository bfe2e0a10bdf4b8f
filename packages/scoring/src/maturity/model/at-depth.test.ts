import { describe, expect, it } from 'vitest';
import { compileModel } from '../compile/compile-model.ts';
import { nodesOf } from '../result/nodes-of.ts';
import { scoreMaturity } from '../score/score-maturity.ts';
import { answersOf, buildModel, criterion, node } from '../testing/build-model.fixture.ts';
import { scoreUnderWeightings } from '../weightings/score-under-weightings.ts';
import { atDepth } from './at-depth.ts';

/** A module with a competency `p`, which has parts `p1` and `p2`, and a second competency `q`. */
const model = buildModel({
  nodes: [
    node('module', null, { kind: 'category' }),
    node('p', 'module', { competencyId: 'p' }),
    node('p1', 'p', { competencyId: 'p1' }),
    node('p2', 'p', { competencyId: 'p2' }),
    node('q', 'module', { competencyId: 'q' }),
    node('other', null, { kind: 'category' }),
  ],
  criteria: [
    criterion('p', 'p', { impacts: [{ nodeId: 'p', weight: 2 }] }),
    criterion('p1', 'p1', { dependsOn: ['q', 'p'] }),
    criterion('p2', 'p2'),
    criterion('q', 'q'),
    criterion('o', 'other'),
    criterion('gone', 'p2', { retired: { in: '1.0.0', kind: 'removed' } }),
  ],
  levels: [
    { id: 'low', title: 'Low', requires: [] },
    { id: 'high', title: 'High', requires: [{ kind: 'score', minimum: 0.5 }] },
  ],
  depths: [
    { id: 'deep', title: 'Deep', criterionIds: ['p', 'p1', 'q', 'o'], cannotTell: ['Nothing on p2.'] },
    { id: 'lifted', title: 'Lifted', criterionIds: ['p1', 'q'], cannotTell: [] },
  ],
  weightings: [
    { id: 'much', title: 'Much', weights: [{ nodeId: 'module', weight: 3 }] },
    { id: 'other', title: 'Other', weights: [{ nodeId: 'other', weight: 9 }] },
  ],
});
const score = (depth: string, given: Parameters<typeof answersOf>[0], more: object = {}) => {
  const asked = { ...atDepth(model, depth), ...more };
  return scoreMaturity(asked, {
    subject: 'S',
    model: { id: model.id, version: model.version },
    asOf: '2024-06-30',
    answers: answersOf(given),
  });
};

describe('atDepth', () => {
  it('keeps id and version, and names what is not asked', () => {
    const deep = atDepth(model, 'deep');
    expect(deep).toMatchObject({ id: model.id, version: model.version });
    expect(deep.depth).toEqual({
      id: 'deep',
      title: 'Deep',
      cannotTell: ['Nothing on p2.'],
      asked: 4,
      of: 5,
      notAskedIds: ['p2'],
      notAskedParts: [{ id: 'p2', title: 'P2', competencyId: 'p2' }],
    });
    expect(compileModel(deep).issues).toEqual([]);
    expect(model.depth).toBeUndefined();
  });

  it('lets the questions of a part and its parts count against each other as in the whole', () => {
    const { root } = score('deep', { p: 1, p1: 0, q: 0, o: 0 });
    expect(nodesOf(root).find(({ id }) => id === 'p')?.score).toBe(0.5);
  });

  it('moves up what stands below a competency that is never asked about, which has no score', () => {
    const result = score('lifted', { p1: 1, q: 0 });
    const ids = nodesOf(result.root).map(({ id }) => id);
    expect(ids).toEqual(['model', 'module', 'p1', 'q']);
    expect(result.root.score).toBe(0.5);
    expect(result.depth?.notAskedParts.map(({ id }) => id)).toEqual(['p', 'p2', 'other']);
    expect(result.caveats).toContainEqual(
      expect.objectContaining({
        code: 'depth',
        details: expect.objectContaining({ asked: 2, of: 5, notAskedCompetencyIds: ['p', 'p2'] }),
      }),
    );
    expect(atDepth(model, 'lifted').criteria.find(({ id }) => id === 'p1')?.dependsOn).toEqual(['q']);
  });

  it('refuses a depth that is not there, and tells a near one', () => {
    expect(() => atDepth(model, 'depe')).toThrow(
      expect.objectContaining({ code: 'unknown-depth', message: expect.stringContaining('"deep"') }),
    );
    expect(() => atDepth(buildModel({}), 'deep')).toThrow(expect.objectContaining({ code: 'unknown-depth' }));
    expect(() => atDepth(null as never, 'deep' as string)).toThrow(
      expect.objectContaining({ code: 'wrong-type' }),
    );
  });

  it('ends where parts stand inside each other, which scoring refuses', () => {
    const nodes = [...model.nodes, node('x', 'y'), node('y', 'x')];
    const criteria = [...model.criteria, criterion('x', 'x')];
    const asked = atDepth({ ...model, nodes, criteria }, 'deep');
    expect(() => compileModel({ ...asked, nodes })).toThrow(expect.objectContaining({ code: 'cycle' }));
  });

  it.each([
    [['p', 'p'], 'duplicate-id'],
    [['z'], 'unknown-reference'],
    [[], 'empty-depth'],
    [['p'], 'depth-without-requirement'],
  ])('a model with a depth of %j is refused with %s', (criterionIds, code) => {
    const levels = [
      { id: 'low', title: 'Low', requires: [{ kind: 'criterion', criterionId: 'q', minimum: 1 } as const] },
    ];
    const depths = [{ id: 'd', title: 'D', criterionIds, cannotTell: [] }];
    expect(() => compileModel({ ...model, levels, depths })).toThrow(
      expect.objectContaining({ code, path: expect.arrayContaining(['depths', 0]) }),
    );
  });
});

describe('what a depth has to ask', () => {
  const depths = [{ id: 'd', title: 'D', criterionIds: ['o'], cannotTell: [] }];
  const refusal = (more: Parameters<typeof buildModel>[0], criterionIds: readonly string[]) => {
    try {
      compileModel({ ...model, ...more, depths: [{ ...(depths[0] as (typeof depths)[0]), criterionIds }] });
      return 'nothing thrown';
    } catch (error) {
      return (error as { code?: unknown }).code;
    }
  };

  it('is a question below a part that a level names', () => {
    const requires = [{ kind: 'node', nodeId: 'p', minimum: 0.5 }] as const;
    const levels = [{ id: 'low', title: 'Low', requires }];
    expect(refusal({ levels }, ['o'])).toBe('depth-without-requirement');
    expect(refusal({ levels }, ['o', 'p1'])).toBe('nothing thrown');
  });
});

describe('levels of what is hardly asked or answered', () => {
  it('names none for a part of fewer questions than the model asks for', () => {
    const policies = { minimumQuestions: 3 };
    const result = score('deep', { p: 1, p1: 1, q: 1, o: 1 }, { policies });
    const level = (id: string) => nodesOf(result.root).find((each) => each.id === id)?.level;
    expect(result.root.level.reached).toBe('high');
    expect(level('module')?.reached).toBe('high');
    expect(level('p')).toMatchObject({ reached: null, next: null, range: { worst: null, best: null } });
  });

  it('names none for the whole where a part is below its floor, and tells which', () => {
    const policies = {
      unanswered: 'exclude',
      belowMinimumCoverage: 'noLevel',
      minimumCoverage: 0,
      coverageFloors: [{ nodeKind: 'category', minimum: 0.6 }],
    } as const;
    const thin = score('deep', { p: 1, p1: 1, q: 1 }, { policies });
    expect(thin.root).toMatchObject({ coverage: 0.5, score: 1, level: { reached: null } });
    expect(thin.caveats).toContainEqual(
      expect.objectContaining({
        code: 'thin-part',
        details: { nodeId: 'other', title: 'OTHER', coverage: 0, minimum: 0.6 },
      }),
    );
    const enough = score('deep', { p: 1, p1: 1, q: 1, o: 1 }, { policies });
    expect(enough.root.level.reached).toBe('high');
    expect(enough.caveats.map(({ code }) => code)).not.toContain('thin-part');
  });
});

describe('scoreUnderWeightings', () => {
  const under = (given: Parameters<typeof answersOf>[0], asked = model) =>
    scoreUnderWeightings(asked, {
      subject: 'S',
      model: { id: model.id, version: model.version },
      asOf: '2024-06-30',
      answers: answersOf(given),
    });
  it('gives the score under each set of weights, and warns where the level differs', () => {
    const { scores, interval, caveats } = under({ p: 1, p1: 1, p2: 1, q: 1, o: 0 });
    expect(scores.map(({ id, score: each }) => [id, each])).toEqual([
      ['model', 0.5],
      ['much', 0.75],
      ['other', 0.1],
    ]);
    expect(interval).toEqual({ lowest: 0.1, highest: 0.75 });
    expect(caveats).toMatchObject([
      { code: 'level-depends-on-weights', details: { levelIds: ['high', 'low'], titles: 'Low, High' } },
    ]);
  });
  it('does not warn where it does not, and has no interval without a score', () => {
    expect(under({ p: 1, p1: 1, p2: 1, q: 1, o: 1 }).caveats).toEqual([]);
    expect(under({})).toMatchObject({ interval: null, caveats: [] });
    const { weightings: _, ...bare } = model;
    expect(under({ p: 1 }, bare).scores).toHaveLength(1);
  });
  it('refuses a weighting of a part that is not there', () => {
    const weightings = [{ id: 'w', title: 'W', weights: [{ nodeId: 'z', weight: 1 }] }];
    expect(() => compileModel({ ...model, weightings })).toThrow(
      expect.objectContaining({ code: 'unknown-reference' }),
    );
  });
});
