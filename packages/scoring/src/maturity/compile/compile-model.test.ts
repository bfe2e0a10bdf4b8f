import { OseeError } from '@osee/core';
import { describe, expect, it } from 'vitest';
import type { Criterion } from '../model/criterion.ts';
import type { LevelRequirement } from '../model/level.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import { buildModel, criterion, node, scaleOf } from '../testing/build-model.fixture.ts';
import { compileModel } from './compile-model.ts';

const sound = (more: Partial<MaturityModel> = {}): MaturityModel =>
  buildModel({
    nodes: [node('a'), node('b')],
    criteria: [criterion('x', 'a'), criterion('y', 'b')],
    ...more,
  });
const withCriterion = (more: Partial<Criterion>): MaturityModel =>
  sound({ criteria: [criterion('x', 'a', more), criterion('y', 'b')] });
const withRequirement = (requirement: unknown): MaturityModel =>
  sound({ levels: [{ id: 'one', title: 'One', requires: [requirement as LevelRequirement] }] });
const withBands = (...edges: readonly (readonly [number, number])[]): MaturityModel =>
  sound({ bands: edges.map(([from, to], position) => ({ id: `b${position}`, title: 'B', from, to })) });

describe('compileModel', () => {
  it('takes a sound model without a word', () => {
    expect(compileModel(sound()).issues).toEqual([]);
    expect(compileModel(withBands([0, 0.5], [0.5, 1])).issues).toEqual([]);
  });

  it.each<[string, unknown, string, readonly (string | number)[]]>([
    ['no model', null, 'not-a-model', ['scales']],
    ['no lists', { version: '1.0.0' }, 'not-a-model', ['scales']],
    ['no version', sound({ version: 'latest' }), 'bad-version', ['version']],
    [
      'an unknown policy',
      sound({ policies: { colour: 'red' } as never }),
      'unknown-policy',
      ['policies', 'colour'],
    ],
    [
      'a prototype name',
      sound({ policies: JSON.parse('{"__proto__":1}') }),
      'unknown-policy',
      ['policies', '__proto__'],
    ],
    [
      'an unknown policy name',
      sound({ policies: { rollUp: 'median' as never } }),
      'unknown-policy',
      ['policies', 'rollUp'],
    ],
    [
      'a bad tolerance',
      sound({ policies: { tolerance: Number.NaN } }),
      'bad-number',
      ['policies', 'tolerance'],
    ],
    [
      'two nodes of one id',
      sound({ nodes: [node('a'), node('b'), node('a')] }),
      'duplicate-id',
      ['nodes', 2, 'id'],
    ],
    [
      'a node named like the model',
      sound({ nodes: [node('a'), node('b'), node('model')] }),
      'duplicate-id',
      ['nodes', 2, 'id'],
    ],
    [
      'a lost parent',
      sound({ nodes: [node('a'), node('b', 'c')] }),
      'unknown-reference',
      ['nodes', 1, 'parentId'],
    ],
    [
      'a node inside itself',
      sound({ nodes: [node('a', 'a'), node('b')] }),
      'cycle',
      ['nodes', 0, 'parentId'],
    ],
    [
      'a ring of nodes',
      sound({ nodes: [node('a', 'b'), node('b', 'a')] }),
      'cycle',
      ['nodes', 0, 'parentId'],
    ],
    [
      'a negative weight',
      sound({ nodes: [node('a', null, { weight: -1 }), node('b')] }),
      'bad-number',
      ['nodes', 0, 'weight'],
    ],
    [
      'an infinite weight',
      sound({ nodes: [node('a', null, { weight: Number.POSITIVE_INFINITY }), node('b')] }),
      'bad-number',
      ['nodes', 0, 'weight'],
    ],
    [
      'no weight at all',
      sound({ nodes: [node('a', null, { weight: 0 }), node('b', null, { weight: 0 })] }),
      'no-weight',
      ['nodes'],
    ],
    [
      'no weight in a node',
      withCriterion({ impacts: [{ nodeId: 'a', weight: 0 }] }),
      'no-weight',
      ['nodes', 0],
    ],
    [
      'an unknown roll-up',
      sound({ nodes: [node('a', null, { rollUp: 'best' as never }), node('b')] }),
      'unknown-policy',
      ['nodes', 0, 'rollUp'],
    ],
    [
      'one competency twice',
      sound({ nodes: [node('a', null, { competencyId: 'c' }), node('b', null, { competencyId: 'c' })] }),
      'duplicate-competency',
      ['nodes', 1, 'competencyId'],
    ],
    [
      'two criteria of one id',
      sound({ criteria: [criterion('x', 'a'), criterion('x', 'b')] }),
      'duplicate-id',
      ['criteria', 1, 'id'],
    ],
    [
      'an unknown scale',
      withCriterion({ scaleId: 'stars' }),
      'unknown-reference',
      ['criteria', 0, 'scaleId'],
    ],
    ['no impact', withCriterion({ impacts: [] }), 'no-impact', ['criteria', 0, 'impacts']],
    [
      'an unknown node',
      withCriterion({ impacts: [{ nodeId: 'c' }] }),
      'unknown-reference',
      ['criteria', 0, 'impacts', 0, 'nodeId'],
    ],
    [
      'an unknown level',
      withCriterion({ impacts: [{ nodeId: 'a', levelId: 'l' }] }),
      'unknown-reference',
      ['criteria', 0, 'impacts', 0, 'levelId'],
    ],
    [
      'an impact twice',
      withCriterion({ impacts: [{ nodeId: 'a' }, { nodeId: 'a' }] }),
      'duplicate-impact',
      ['criteria', 0, 'impacts', 1],
    ],
    ['a threshold above 1', withCriterion({ metAt: 2 }), 'bad-number', ['criteria', 0, 'metAt']],
    [
      'a lost dependency',
      withCriterion({ dependsOn: ['z'] }),
      'unknown-reference',
      ['criteria', 0, 'dependsOn', 0],
    ],
    ['a dependency on itself', withCriterion({ dependsOn: ['x'] }), 'cycle', ['criteria', 0, 'dependsOn']],
    [
      'a lost successor',
      withCriterion({ retired: { in: '2.0.0', kind: 'renamed', replacedBy: ['z'] } }),
      'unknown-reference',
      ['criteria', 0, 'retired', 'replacedBy', 0],
    ],
    [
      'no target to anchor to',
      sound({ policies: { notApplicable: 'anchorToTarget' } }),
      'missing-target',
      ['criteria', 0, 'target'],
    ],
    [
      'an empty scale',
      sound({ scales: [{ id: 'quarters', options: [] }] }),
      'empty-scale',
      ['scales', 0, 'options'],
    ],
    [
      'a falling scale',
      sound({ scales: [scaleOf('quarters', [1, 0])] }),
      'unordered-scale',
      ['scales', 0, 'options', 1, 'value'],
    ],
    [
      'a scale above 1',
      sound({ scales: [scaleOf('quarters', [0, 2])] }),
      'bad-number',
      ['scales', 0, 'options', 1, 'value'],
    ],
    [
      'an option twice',
      sound({ scales: [scaleOf('quarters', [0, 0])] }),
      'duplicate-id',
      ['scales', 0, 'options', 1, 'id'],
    ],
    [
      'two levels of one id',
      sound({
        levels: [
          { id: 'l', title: 'L', requires: [] },
          { id: 'l', title: 'L', requires: [] },
        ],
      }),
      'duplicate-id',
      ['levels', 1, 'id'],
    ],
    [
      'a minimum above 1',
      withRequirement({ kind: 'score', minimum: 75 }),
      'bad-number',
      ['levels', 0, 'requires', 0, 'minimum'],
    ],
    [
      'a requirement on no level',
      withRequirement({ kind: 'level', levelId: 'z', minimum: 0.5 }),
      'unknown-reference',
      ['levels', 0, 'requires', 0, 'levelId'],
    ],
    [
      'a requirement on no node',
      withRequirement({ kind: 'node', nodeId: 'z', minimum: 0.5 }),
      'unknown-reference',
      ['levels', 0, 'requires', 0, 'nodeId'],
    ],
    [
      'a requirement on no kind',
      withRequirement({ kind: 'each', nodeKind: 'z', minimum: 0.5 }),
      'unknown-reference',
      ['levels', 0, 'requires', 0, 'nodeKind'],
    ],
    [
      'a requirement on no criterion',
      withRequirement({ kind: 'criterion', criterionId: 'z', minimum: 0.5 }),
      'unknown-reference',
      ['levels', 0, 'requires', 0, 'criterionId'],
    ],
    ['a gap between bands', withBands([0, 0.5], [0.52, 1]), 'band-gap', ['bands', 1, 'from']],
    ['bands that overlap', withBands([0, 0.5], [0.4, 1]), 'band-overlap', ['bands', 1, 'from']],
    ['bands that begin late', withBands([0.1, 1]), 'band-gap', ['bands', 0, 'from']],
    ['bands that end early', withBands([0, 0.9]), 'band-gap', ['bands', 0, 'to']],
    ['a band of no width', withBands([0, 0], [0, 1]), 'empty-band', ['bands', 0, 'to']],
  ])('refuses %s', (_, model, code, path) => {
    const attempt = () => compileModel(model as MaturityModel);
    expect(attempt).toThrow(OseeError);
    expect(attempt).toThrow(expect.objectContaining({ code, path }));
  });

  it('finds a cycle of dependencies that a criterion only leads into', () => {
    const model = sound({
      criteria: [
        criterion('x', 'a', { dependsOn: ['y'] }),
        criterion('y', 'b', { dependsOn: ['z'] }),
        criterion('z', 'b', { dependsOn: ['y'] }),
      ],
    });
    expect(() => compileModel(model)).toThrow(
      expect.objectContaining({ code: 'cycle', path: ['criteria', 1, 'dependsOn'] }),
    );
  });

  it.each<[string, MaturityModel, string, readonly (string | number)[]]>([
    [
      'a weight of 0',
      sound({ nodes: [node('a'), node('b', null, { weight: 0 })] }),
      'weight-without-effect',
      ['nodes', 1, 'weight'],
    ],
    [
      'a weight on an only child',
      withCriterion({ impacts: [{ nodeId: 'a', weight: 3 }] }),
      'weight-without-effect',
      ['criteria', 0, 'impacts', 0, 'weight'],
    ],
    [
      'a weight under min',
      sound({ policies: { rollUp: 'min' }, nodes: [node('a', null, { weight: 2 }), node('b')] }),
      'weight-without-effect',
      ['nodes', 0, 'weight'],
    ],
    [
      'a node weight under flatMean',
      sound({ policies: { rollUp: 'flatMean' }, nodes: [node('a', null, { weight: 2 }), node('b')] }),
      'weight-without-effect',
      ['nodes', 0, 'weight'],
    ],
    [
      'a level that asks for nothing',
      sound({
        levels: [
          { id: 'l', title: 'L', requires: [] },
          { id: 'm', title: 'M', requires: [] },
        ],
      }),
      'level-without-requirement',
      ['levels', 1],
    ],
    [
      'a node without criteria',
      sound({ nodes: [node('a'), node('b'), node('c')] }),
      'empty-node',
      ['nodes', 2],
    ],
    [
      'a text that stands twice',
      sound({ criteria: [criterion('x', 'a', { text: 'T' }), criterion('y', 'b', { text: 'T' })] }),
      'duplicate-text',
      ['criteria', 1, 'text'],
    ],
    [
      'a must that no option meets',
      sound({
        scales: [scaleOf('quarters', [0, 0.5])],
        criteria: [criterion('x', 'a', { obligation: 'must' }), criterion('y', 'b')],
      }),
      'must-out-of-reach',
      ['criteria', 0],
    ],
  ])('warns of %s', (_, model, code, path) => {
    expect(compileModel(model).issues).toEqual([
      expect.objectContaining({ code, path, severity: 'warning' }),
    ]);
  });

  it('warns of a level that asks for a higher one', () => {
    const model = sound({
      levels: [
        { id: 'low', title: 'Low', requires: [{ kind: 'level', levelId: 'high', minimum: 0.5 }] },
        { id: 'high', title: 'High', requires: [{ kind: 'level', levelId: 'high', minimum: 1 }] },
      ],
      criteria: [criterion('x', 'a', { impacts: [{ nodeId: 'a', levelId: 'high' }] }), criterion('y', 'b')],
    });
    expect(compileModel(model).issues).toEqual([expect.objectContaining({ code: 'level-out-of-order' })]);
  });

  it('leaves the model alone', () => {
    const model = sound();
    const before = structuredClone(model);
    compileModel(model);
    expect(model).toEqual(before);
    expect(Object.isFrozen(model.criteria)).toBe(false);
  });
});
