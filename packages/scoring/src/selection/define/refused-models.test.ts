import { describe, expect, it } from 'vitest';
import { evaluateApplications } from '../evaluate/evaluate-applications.ts';
import { checkSelectionModel } from './check-selection-model.ts';
import { defineSelectionModel } from './define-selection-model.ts';
import type { ScaleDefinition, SelectionDefinition } from './selection-definition.ts';

const sound = { kind: 'goalposts', lower: 0, upper: 4, direction: 'maximise' } as const;
const withScale = (scale: unknown): SelectionDefinition => ({
  id: 'm',
  title: 'M',
  subject: 'supplier',
  criteria: [{ id: 'only', title: 'Only', scale: scale as ScaleDefinition }],
});
const codes = (model: SelectionDefinition) => checkSelectionModel(model).map(({ code }) => code);
const bands = (...list: readonly object[]) => ({
  kind: 'bands',
  bands: list.map((band, index) => ({
    id: `b${index}`,
    value: index / 10,
    anchor: `Band ${index}.`,
    ...band,
  })),
});
const worthOf = (scale: ScaleDefinition, value: number): number | null => {
  try {
    const { applicants } = evaluateApplications(defineSelectionModel(withScale(scale)), [
      { id: 'a', scores: [{ criterion: 'only', value }] },
    ]);
    return applicants[0]?.score ?? null;
  } catch {
    return null;
  }
};

describe('a bad model is refused where it is defined', () => {
  it.each<readonly [string, unknown, string]>([
    ['a count without an end', { ...sound, upper: undefined }, 'unbounded-scale'],
    ['a count up to infinity', { ...sound, upper: Infinity }, 'unbounded-scale'],
    ['a count from a file without an end', { ...sound, upper: null }, 'unbounded-scale'],
    ['no direction', { kind: 'goalposts', lower: 0, upper: 4 }, 'wrong-value'],
    ['a price by the lowest price', { kind: 'lowest-price' }, 'wrong-value'],
    ['a relative price', { kind: 'relative', best: 'lowest' }, 'wrong-value'],
    ['a reciprocal from 0', { ...sound, transform: 'reciprocal' }, 'invalid-scale'],
    ['log1p from -1', { ...sound, lower: -1, transform: 'log1p' }, 'invalid-scale'],
    ['one point', { kind: 'piecewise', points: [[0, 1]] }, 'invalid-scale'],
    [
      'falling quantities',
      {
        kind: 'piecewise',
        points: [
          [1, 0],
          [0, 1],
        ],
      },
      'invalid-scale',
    ],
    [
      'points of one worth',
      {
        kind: 'piecewise',
        points: [
          [0, 1],
          [2, 1],
        ],
      },
      'invalid-scale',
    ],
    [
      'a worth above 1',
      {
        kind: 'piecewise',
        points: [
          [0, 0],
          [2, 2],
        ],
      },
      'invalid-scale',
    ],
    ['a gap between bands', bands({ below: 2 }, { from: 4 }, { from: 10 }), 'scale-gap'],
    ['bands that overlap', bands({ below: 5 }, { from: 4 }), 'scale-overlap'],
    ['bands without an edge', bands({}, {}), 'invalid-scale'],
    ['a band without width', bands({ from: 3, below: 3 }), 'invalid-scale'],
    ['bands of one worth', bands({ value: 0.5 }, { from: 4, value: 0.5 }), 'equal-levels'],
    [
      'levels of one worth',
      {
        kind: 'categories',
        levels: [
          { id: 'a', value: 0.5, anchor: 'A' },
          { id: 'b', value: 0.5, anchor: 'B' },
        ],
      },
      'equal-levels',
    ],
    [
      'levels of the same words',
      {
        kind: 'categories',
        levels: [
          { id: 'a', value: 0, anchor: 'Over 50.' },
          { id: 'b', value: 1, anchor: 'Over 50.' },
        ],
      },
      'equal-levels',
    ],
  ])('%s', (_, scale, code) => {
    expect(codes(withScale(scale))).toEqual([code]);
  });

  it('tells the caveat of a price that is scored by the other prices', () => {
    const [issue] = checkSelectionModel(withScale({ kind: 'lowest-price-over-price' }));
    expect(issue?.message).toContain('can turn round who of two is better once a third one comes or goes');
    expect(issue?.details['caveat']).toBe('a-third-bid-can-reverse-the-first-two');
  });

  it('a weight that is missing or negative', () => {
    const two = (weights: readonly (number | undefined)[]): SelectionDefinition => ({
      ...withScale(sound),
      criteria: weights.map((weight, index) => ({
        id: `c${index}`,
        title: 'C',
        scale: sound,
        ...(weight === undefined ? {} : { weight }),
      })),
    });
    expect(codes(two([undefined, undefined]))).toEqual([]);
    expect(codes(two([3, undefined]))).toEqual(['missing-weight']);
    expect(codes(two([3, -1]))).toEqual(['invalid-weight']);
  });

  it('a preset that leaves a criterion out, or misspells one', () => {
    const preset = (weights: Record<string, number>): SelectionDefinition => ({
      ...withScale(sound),
      presets: [{ id: 'p', title: 'P', reason: 'Because.', weights }],
    });
    expect(codes(preset({ only: 2 }))).toEqual([]);
    expect(codes(preset({}))).toEqual(['missing-weight', 'no-weight']);
    expect(codes(preset({ only: 1, onli: 1 }))).toEqual(['unknown-criterion']);
    expect(codes(preset({ only: -1 }))).toEqual(['invalid-weight']);
  });
});

describe('scales', () => {
  it.each<readonly [string, ScaleDefinition, readonly (readonly [number, number | null])[]]>([
    [
      'log1p',
      { ...sound, upper: 1000, transform: 'log1p', outside: 'truncate' },
      [
        [0, 0],
        [1000, 1],
        [5000, 1],
      ],
    ],
    [
      'reciprocal',
      { ...sound, lower: 1, upper: 3, transform: 'reciprocal' },
      [
        [1, 0],
        [1.5, 0.5],
        [3, 1],
        [4, null],
      ],
    ],
    [
      'piecewise',
      {
        kind: 'piecewise',
        points: [
          [0, 1],
          [2, 0.5],
          [4, 0.5],
          [14, 0],
        ],
      },
      [
        [0, 1],
        [1, 0.75],
        [3, 0.5],
        [9, 0.25],
        [14, 0],
        [15, null],
      ],
    ],
    [
      'bands',
      bands({ value: 0 }, { from: 4, value: 0.5 }, { from: 10, value: 1 }) as ScaleDefinition,
      [
        [-7, 0],
        [3.99, 0],
        [4, 0.5],
        [9, 0.5],
        [10, 1],
        [1e9, 1],
      ],
    ],
    [
      'bands whose edges belong to the one that ends',
      {
        ...bands({ from: 0, value: 0 }, { from: 50, value: 0.5 }, { from: 90, below: 100, value: 1 }),
        edge: 'ends',
      } as ScaleDefinition,
      [
        [-1, null],
        [0, 0],
        [50, 0],
        [50.1, 0.5],
        [90, 0.5],
        [100, 1],
        [101, null],
      ],
    ],
  ])('%s', (_, scale, expected) => {
    expect(expected.map(([answer]) => [answer, worthOf(scale, answer)])).toEqual(expected);
  });
});

describe('other means, presets, coverage by level', () => {
  const model = defineSelectionModel({
    id: 'm',
    title: 'M',
    subject: 'service',
    criteria: [
      {
        id: 'g',
        title: 'G',
        aggregation: 'harmonic',
        children: [
          { id: 'a', title: 'A', scale: sound },
          { id: 'b', title: 'B', scale: sound },
          { id: 'c', title: 'C', scale: sound },
        ],
      },
    ],
    presets: [{ id: 'p', title: 'P', reason: 'Because.', weights: { a: 1, b: 1, c: 0 } }],
  });
  const given = (a: number, b: number, c?: number) => [
    {
      id: 'x',
      scores: [
        { criterion: 'a' as const, value: a },
        { criterion: 'b' as const, value: b },
        ...(c === undefined ? [] : [{ criterion: 'c' as const, value: c }]),
      ],
    },
  ];

  it('take the harmonic mean, in parts that add up', () => {
    const [applicant] = evaluateApplications(model, given(4, 2, 2)).applicants;
    expect(applicant?.score).toBeCloseTo(0.6, 12);
    const points = applicant?.criteria.reduce((sum, each) => sum + (each.points ?? 0), 0);
    expect(points).toBe(applicant?.score);
  });

  it('lift a 0 to the floor, or let it decide alone', () => {
    expect(evaluateApplications(model, given(4, 4, 0)).applicants[0]?.score).toBeGreaterThan(0);
    const policies = { geometricFloor: 0 };
    expect(evaluateApplications(model, given(4, 4, 0), { policies }).applicants[0]?.score).toBe(0);
  });

  it('weigh by a preset, with the caller before it', () => {
    const byPreset = evaluateApplications(model, given(4, 2, 0), { preset: 'p' });
    expect(byPreset.preset).toBe('p');
    expect(byPreset.applicants[0]?.score).toBeCloseTo(2 / 3, 12);
    const own = evaluateApplications(model, given(4, 2, 0), { preset: 'p', weights: { b: 0 } });
    expect(own.applicants[0]?.score).toBe(1);
    expect(() => evaluateApplications(model, [], { preset: 'q' })).toThrow(
      expect.objectContaining({ code: 'unknown-preset', details: expect.objectContaining({ nearest: 'p' }) }),
    );
  });

  it('need what each level of the tree asks to be known', () => {
    const scoreAt = (minimumCoverage: number | readonly number[]) =>
      evaluateApplications(model, given(4, 4), { policies: { minimumCoverage } }).applicants[0]?.score;
    expect(scoreAt([1, 0.6])).toBe(1);
    expect(scoreAt([0, 0.7])).toBe(null);
    expect(() => scoreAt([2])).toThrow(expect.objectContaining({ code: 'unknown-policy' }));
  });
});
