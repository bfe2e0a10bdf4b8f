import { describe, expect, it } from 'vitest';
import type { MaturityModel } from '../model/maturity-model.ts';
import { criterion, node, scaleOf, sound, withCriterion } from '../testing/build-model.fixture.ts';
import { compileModel } from './compile-model.ts';

describe('warnings', () => {
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
});
