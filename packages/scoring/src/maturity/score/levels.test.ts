import { describe, expect, it } from 'vitest';
import type { LevelRequirement, MaturityLevel } from '../model/level.ts';
import type { MaturityPolicies } from '../model/policies.ts';
import {
  type answersOf,
  assess,
  buildModel,
  criterion,
  node,
  nodeNamed,
} from '../testing/build-model.fixture.ts';
import { scoreMaturity } from './score-maturity.ts';

type Given = Parameters<typeof answersOf>[0];

const level = (id: string, ...requires: readonly LevelRequirement[]): MaturityLevel => ({
  id,
  title: id.toUpperCase(),
  requires,
});
const atLeast = (levelId: string, minimum: number): LevelRequirement => ({ kind: 'level', levelId, minimum });
const bound = (id: string, nodeId: string, levelId: string, more = {}) =>
  criterion(id, nodeId, { impacts: [{ nodeId, levelId }], ...more });

describe('a matrix of requirements', () => {
  const matrix = (policies: Partial<MaturityPolicies> = {}) =>
    buildModel({
      policies,
      levels: [
        level('l1'),
        level('l2', atLeast('l2', 0.5)),
        level('l3', atLeast('l2', 0.75), atLeast('l3', 0.5)),
      ],
      nodes: [node('a'), node('b')],
      criteria: [
        bound('a2', 'a', 'l2'),
        bound('a3', 'a', 'l3'),
        bound('b2', 'b', 'l2'),
        bound('b3', 'b', 'l3'),
      ],
    });
  const levelsOf = (given: Given, policies: Partial<MaturityPolicies> = {}) => {
    const { root } = scoreMaturity(matrix(policies), assess(matrix(policies), given));
    return ['a', 'b', 'model'].map((id) => nodeNamed(root, id).level.reached);
  };

  it('reaches a level only with every level below', () => {
    expect(levelsOf({ a2: 0.25, a3: 1, b2: 1, b3: 0.25 })).toEqual(['l1', 'l2', 'l2']);
    expect(levelsOf({ a2: 0.5, a3: 1, b2: 1, b3: 0.5 })).toEqual(['l2', 'l3', 'l3']);
  });

  it('names what blocks the next level, in order, with what is there and what is needed', () => {
    const { root } = scoreMaturity(matrix(), assess(matrix(), { a2: 0.5, a3: 0.25, b2: 0.5, b3: 0 }));
    expect(root.level).toMatchObject({
      reached: 'l2',
      next: 'l3',
      blocking: [
        { requirement: { kind: 'level', levelId: 'l2' }, outcome: 'unmet', have: 0.5, need: 0.75 },
        { requirement: { kind: 'level', levelId: 'l3' }, outcome: 'unmet', have: 0.125, need: 0.5 },
      ],
      shares: [null, 0.5, 0.125],
    });
  });

  it('gives the range of levels that open answers leave, and tells when nothing can change any more', () => {
    const range = (given: Given) => scoreMaturity(matrix(), assess(matrix(), given)).root.level.range;
    expect(range({})).toEqual({ worst: 'l1', best: 'l3' });
    expect(range({ a2: 0, b2: 0 })).toEqual({ worst: 'l1', best: 'l1' });
    expect(range({ a2: 1, b2: 0.5, a3: 0 })).toEqual({ worst: 'l2', best: 'l3' });
  });

  it('holds within the tolerance only', () => {
    const near = { a2: 0.5, b2: 0.25, a3: 0, b3: 0 };
    expect(levelsOf(near)[2]).toBe('l1');
    expect(levelsOf(near, { tolerance: 0.125 })[2]).toBe('l2');
  });

  it('has no level without a score', () => {
    const none = { a2: 'notApplicable', a3: 'notApplicable', b2: 1, b3: 1 } as const;
    expect(levelsOf(none)).toEqual([null, 'l3', 'l3']);
    expect(levelsOf({ a2: 1 }, { unanswered: 'block' })).toEqual([null, null, null]);
  });
});

describe('a requirement without data', () => {
  const vacuous = (policies: Partial<MaturityPolicies>) =>
    buildModel({
      policies,
      levels: [level('l1'), level('l2', atLeast('l2', 0.5)), level('l3', atLeast('l3', 0.5))],
      nodes: [node('a')],
      criteria: [bound('a3', 'a', 'l3')],
    });
  it.each<[MaturityPolicies['emptyRequirement'], string | null, string | undefined]>([
    ['notEvaluated', 'l1', 'noData'],
    ['skip', 'l3', undefined],
    ['fail', 'l1', 'unmet'],
  ])('under %s', (emptyRequirement, reached, outcome) => {
    const model = vacuous({ emptyRequirement });
    const { level: result } = scoreMaturity(model, assess(model, { a3: 1 })).root;
    expect(result.reached).toBe(reached);
    expect(result.blocking[0]?.outcome).toBe(outcome);
  });

  it('does not lift a node above the levels that it has criteria for, where the policy says so', () => {
    const model = (levelCeiling: MaturityPolicies['levelCeiling']) => ({
      ...vacuous({ emptyRequirement: 'skip', levelCeiling }),
      criteria: [bound('a2', 'a', 'l2')],
    });
    const reached = (ceiling: MaturityPolicies['levelCeiling']) =>
      scoreMaturity(model(ceiling), assess(model(ceiling), { a2: 1 })).root.level;
    expect(reached('all')).toMatchObject({ reached: 'l3', next: null });
    expect(reached('withCriteria')).toMatchObject({ reached: 'l2', next: null });
  });
});

describe('each kind of requirement', () => {
  const withRequirement = (...requires: readonly LevelRequirement[]) =>
    buildModel({
      levels: [level('low'), level('high', ...requires)],
      nodes: [node('a'), node('b'), node('c', 'b')],
      criteria: [
        bound('p', 'a', 'high', { obligation: 'must', metAt: 0.5 }),
        criterion('q', 'b'),
        bound('r', 'c', 'high', { obligation: 'must' }),
      ],
    });
  const judge = (requirement: LevelRequirement, given: Given, id = 'model') => {
    const model = withRequirement(requirement);
    return nodeNamed(scoreMaturity(model, assess(model, given)).root, id).level;
  };

  it('score', () => {
    expect(judge({ kind: 'score', minimum: 0.5 }, { p: 0, q: 1, r: 1 }).reached).toBe('high');
    expect(judge({ kind: 'score', minimum: 0.75 }, { p: 0, q: 1, r: 1 }).blocking[0]).toMatchObject({
      have: 0.5,
      need: 0.75,
    });
  });

  it('each, so that an average does not hide a zero', () => {
    const each: LevelRequirement = { kind: 'each', nodeKind: 'category', minimum: 0.25 };
    expect(judge(each, { p: 0, q: 1, r: 1 }).blocking).toEqual([
      { requirement: each, outcome: 'unmet', have: 0, need: 0.25, itemIds: ['a'] },
    ]);
    expect(judge(each, { p: 0.25, q: 1, r: 1 }).reached).toBe('high');
    expect(judge(each, { p: 'notApplicable', q: 1, r: 1 }).reached).toBe('high');
  });

  it('node, which concerns only the node itself and what holds it', () => {
    const named: LevelRequirement = { kind: 'node', nodeId: 'c', minimum: 0.5 };
    expect(judge(named, { p: 1, q: 1, r: 0.25 }).blocking[0]).toMatchObject({ have: 0.25 });
    expect(judge(named, { p: 1, q: 1, r: 0.25 }, 'c').reached).toBe('low');
    expect(judge(named, { p: 1, q: 1, r: 0.25 }, 'a').blocking[0]?.outcome).toBe('noData');
  });

  it('criterion', () => {
    const named: LevelRequirement = { kind: 'criterion', criterionId: 'r', minimum: 0.5 };
    expect(judge(named, { p: 1, q: 1, r: 0.5 }).reached).toBe('high');
    expect(judge(named, { p: 1, q: 1, r: 0.25 }).reached).toBe('low');
    expect(judge(named, { p: 1, q: 1 }).blocking[0]).toMatchObject({ outcome: 'unknown', have: null });
  });

  it('musts, by the threshold of each', () => {
    const musts: LevelRequirement = { kind: 'musts', levelId: 'high' };
    expect(judge(musts, { p: 0.5, q: 0, r: 1 }).reached).toBe('high');
    expect(judge(musts, { p: 0.5, q: 1, r: 0.75 }).blocking).toEqual([
      { requirement: musts, outcome: 'unmet', have: 0.5, need: 1, itemIds: ['r'] },
    ]);
    expect(judge(musts, { p: 0.5, q: 1, r: 'notApplicable' }).reached).toBe('high');
  });

  it('does not take an open must for met when unanswered leaves the score', () => {
    const model = {
      ...withRequirement({ kind: 'musts', levelId: 'high' }),
      policies: { unanswered: 'exclude' },
    } as const;
    const { level: result } = scoreMaturity(model, assess(model, { p: 1, q: 1 })).root;
    expect(result.blocking).toEqual([expect.objectContaining({ outcome: 'unknown', itemIds: ['r'] })]);
  });

  it('asks for the lowest level too', () => {
    const model = buildModel({
      levels: [level('only', { kind: 'score', minimum: 0.5 })],
      nodes: [node('a')],
      criteria: [criterion('p', 'a')],
    });
    expect(scoreMaturity(model, assess(model, { p: 0.25 })).root.level).toMatchObject({
      reached: null,
      next: 'only',
    });
    expect(scoreMaturity(model, assess(model, { p: 0.5 })).root.level).toMatchObject({
      reached: 'only',
      next: null,
    });
  });
});
