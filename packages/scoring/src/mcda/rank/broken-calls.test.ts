import { OseeError } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { bandOf } from '../diagnose/band-of.ts';
import { rank } from './rank.ts';

const refusal = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    if (error instanceof OseeError) return `${error.code} at ${error.path.join('.')}`;
  }
  return 'no refusal';
};

describe('broken calls', () => {
  it.each<[string, () => unknown]>([
    ['not-a-list at scores', () => rank(null as never)],
    ['not-a-finite-number at scores.1', () => rank([1, Number.NaN])],
    ['not-a-finite-number at scores.0', () => rank(['1' as never])],
    ['unknown-option at ties', () => rank([1], { ties: 'mean' as never })],
    ['unknown-option at best', () => rank([1], { best: 'most' as never })],
    ['unknown-option at tie', () => rank([1], { tie: 'min' } as never)],
    ['not-a-list at tieBreakers', () => rank([1], { tieBreakers: 1 as never })],
    ['wrong-length at tieBreakers.1', () => rank([1], { tieBreakers: [[1], [1, 2]] })],
    ['not-a-finite-number at tieBreakers.0.1', () => rank([1, 2], { tieBreakers: [[1, Number.NaN]] })],
    ['not-a-list at bands', () => bandOf(1, null as never)],
    ['not-an-object at bands.0', () => bandOf(1, [null as never])],
    [
      'bad-id at bands.1.id',
      () =>
        bandOf(1, [
          { id: 'a', from: 0 },
          { id: 1 as never, from: 1 },
        ]),
    ],
    ['not-a-finite-number at bands.0.from', () => bandOf(1, [{ id: 'a', from: Number.NaN }])],
    [
      'duplicate-band at bands.1.from',
      () =>
        bandOf(1, [
          { id: 'a', from: 0.5 },
          { id: 'b', from: 0.5 },
        ]),
    ],
    ['not-a-finite-number at score', () => bandOf('1' as never, [{ id: 'a', from: 0 }])],
  ])('say %s', (expected, call) => {
    expect(refusal(call)).toBe(expected);
  });

  it('name the start that two bands have', () => {
    const call = () =>
      bandOf(null, [
        { id: 'a', from: 0.5 },
        { id: 'b', from: 0.5 },
      ]);
    expect(call).toThrow(/different starts, got 0\.5 twice/u);
    expect(call).toThrow(expect.objectContaining({ details: { got: 0.5 } }));
  });
});

describe('bands', () => {
  it('are found whatever their order, and by their own size where they are tiny or huge', () => {
    const bands = [
      { id: 'high', from: 0.75 },
      { id: 'low', from: 0 },
      { id: 'middle', from: 0.5 },
    ];
    for (const list of [bands, [...bands].reverse()]) {
      expect([0.1, 0.5, 0.7, 0.75].map((score) => bandOf(score, list))).toEqual([
        'low',
        'middle',
        'middle',
        'high',
      ]);
    }
    const huge = [
      { id: 'low', from: 0 },
      { id: 'high', from: 3e15 },
    ];
    expect(bandOf(1e15 * 3 - 0.5, huge)).toBe('high');
    expect(bandOf(2e15, huge)).toBe('low');
  });
});
