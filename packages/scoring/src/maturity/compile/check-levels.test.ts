import { OseeError } from '@osee/core';
import { describe, expect, it } from 'vitest';
import type { LevelRequirement } from '../model/level.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import { sound } from '../testing/build-model.fixture.ts';
import { compileModel } from './compile-model.ts';

const withRequirement = (requirement: unknown): MaturityModel =>
  sound({ levels: [{ id: 'one', title: 'One', requires: [requirement as LevelRequirement] }] });
const withBands = (...edges: readonly (readonly [number, number])[]): MaturityModel =>
  sound({ bands: edges.map(([from, to], position) => ({ id: `b${position}`, title: 'B', from, to })) });

describe('levels and bands', () => {
  it.each<[string, unknown, string, readonly (string | number)[]]>([
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
});
