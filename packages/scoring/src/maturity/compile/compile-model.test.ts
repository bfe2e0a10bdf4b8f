import { OseeError } from '@osee/core';
import { describe, expect, it } from 'vitest';
import type { MaturityModel } from '../model/maturity-model.ts';
import { criterion, node, scaleOf, sound, withCriterion } from '../testing/build-model.fixture.ts';
import { compileModel } from './compile-model.ts';

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
    ['a node that is none', sound({ nodes: [null] as never }), 'not-a-model', ['nodes', 0]],
    ['a criterion that is none', sound({ criteria: [1] as never }), 'not-a-model', ['criteria', 0]],
    ['a scale that is none', sound({ scales: [null] as never }), 'not-a-model', ['scales', 0]],
    [
      'a scale without options',
      sound({ scales: [{ id: 's' }] as never }),
      'not-a-model',
      ['scales', 0, 'options'],
    ],
    [
      'an option that is none',
      sound({ scales: [{ id: 's', options: [null] }] as never }),
      'not-a-model',
      ['scales', 0, 'options', 0],
    ],
    ['a level that is none', sound({ levels: [null] as never }), 'not-a-model', ['levels', 0]],
    [
      'a level without requirements',
      sound({ levels: [{ id: 'l', title: 'L' }] as never }),
      'not-a-model',
      ['levels', 0, 'requires'],
    ],
    ['bands that are none', sound({ bands: 'b' as never }), 'not-a-model', ['bands']],
    ['a band that is none', sound({ bands: [null] as never }), 'not-a-model', ['bands', 0]],
    ['no impacts', withCriterion({ impacts: undefined as never }), 'not-a-model', ['criteria', 0, 'impacts']],
    [
      'an impact that is none',
      withCriterion({ impacts: [null] as never }),
      'not-a-model',
      ['criteria', 0, 'impacts', 0],
    ],
    [
      'dependencies that are none',
      withCriterion({ dependsOn: 'x' as never }),
      'not-a-model',
      ['criteria', 0, 'dependsOn'],
    ],
    ['policies that are none', sound({ policies: null as never }), 'not-a-model', ['policies']],
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

  it('leaves the model alone', () => {
    const model = sound();
    const before = structuredClone(model);
    compileModel(model);
    expect(model).toEqual(before);
    expect(Object.isFrozen(model.criteria)).toBe(false);
  });
});
