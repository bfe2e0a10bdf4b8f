import { describe, expect, it } from 'vitest';
import { scoreMaturity } from '../../maturity/score/score-maturity.ts';
import {
  answersOf,
  assess,
  buildModel,
  criterion,
  node,
} from '../../maturity/testing/build-model.fixture.ts';
import { itemStatistics } from './item-statistics.ts';

const model = buildModel({
  nodes: [node('left'), node('right')],
  criteria: [
    criterion('a', 'left'),
    criterion('b', 'left'),
    criterion('c', 'right'),
    criterion('d', 'right'),
  ],
});
const given = (rows: readonly Parameters<typeof answersOf>[0][]) =>
  rows.map((row, place) => assess(model, answersOf(row), { subject: `S${place}` }));

const rows = [
  { a: 0, b: 0.25, c: 1, d: 'unknown' },
  { a: 0.25, b: 0.25, c: 1, d: 0.5 },
  { a: 0.5, b: 0.75, c: 1, d: 'notApplicable' },
  { a: 1, b: 1, c: 0.75 },
] as const;
const { items, closePairs, subjects } = itemStatistics(given(rows), model);
const itemOf = (id: string) => items.find(({ criterionId }) => criterionId === id);

describe('item statistics', () => {
  it('keep the four kinds of answer apart', () => {
    expect(subjects).toBe(4);
    expect(itemOf('d')).toMatchObject({
      answered: 1,
      notApplicable: 1,
      unknown: 1,
      unanswered: 1,
      mean: 0.5,
    });
    expect(itemOf('d')?.missingShare).toBeCloseTo(2 / 3, 12);
  });

  it('spread the answers over all steps, also those that nobody chose', () => {
    expect(itemOf('a')?.distribution.map(({ optionId, count, share }) => [optionId, count, share])).toEqual([
      ['0', 1, 0.25],
      ['0.25', 1, 0.25],
      ['0.5', 1, 0.25],
      ['0.75', 0, 0],
      ['1', 1, 0.25],
    ]);
  });

  it('flag the ends and what is missing', () => {
    expect(itemOf('a')?.flags).toEqual(['floor', 'ceiling']);
    expect(itemOf('c')?.flags).toContain('ceiling');
    expect(itemOf('d')?.flags).toContain('missing');
  });

  it('flag an item that goes against the rest', () => {
    expect(itemOf('c')?.itemRestCorrelation).toBeLessThan(0);
    expect(itemOf('c')?.flags).toContain('low-item-rest');
    expect(itemOf('b')?.flags).not.toContain('low-item-rest');
  });

  it('report pairs that go together', () => {
    expect(closePairs.map(({ criterionIds }) => criterionIds)).toContainEqual(['a', 'b']);
    expect(closePairs.every(({ correlation }) => correlation > 0.8)).toBe(true);
  });

  it('take the rest from the nodes of one kind', () => {
    const within = itemStatistics(given(rows), model, { within: 'category' });
    const whole = itemOf('a')?.itemRestCorrelation;
    const [left] = within.items;
    expect(left?.itemRestCorrelation).toBeGreaterThan(whole ?? 1);
  });

  it('are the same for results as for assessments, in any order of subjects', () => {
    const results = given(rows).map((assessment) => scoreMaturity(model, assessment));
    expect(itemStatistics(results, model)).toEqual(itemStatistics(given(rows), model));
    const turned = itemStatistics(given([...rows].reverse()), model);
    expect(turned.items.map(({ distribution }) => distribution)).toEqual(
      items.map(({ distribution }) => distribution),
    );
  });
});

describe('published rules for the ends', () => {
  /** A hundred subjects of whom so many chose the highest step, and the others the middle. */
  const topOf = (count: number, rule: 'fifteen-percent' | 'even-share') =>
    itemStatistics(
      given(Array.from({ length: 1000 }, (_, place) => ({ a: place < count ? 1 : 0.5 }))),
      model,
      { ends: rule },
    ).items[0]?.flags.includes('ceiling');

  it.each([
    // Items P4 with 27.2, C12 and C19 with 15.0 per cent at an end (PMC10100612, table 2).
    [272, 'fifteen-percent', true],
    [150, 'fifteen-percent', false],
    [151, 'fifteen-percent', true],
    // 100 divided by five steps (PMC5028167).
    [200, 'even-share', false],
    [201, 'even-share', true],
  ] as const)('%i of 1000 at the top by %s: %s', (count, rule, expected) => {
    expect(topOf(count, rule)).toBe(expected);
  });
});

describe('item statistics at their edges', () => {
  it('of one subject have no correlation', () => {
    const [first] = itemStatistics(given([{ a: 1 }]), model).items;
    expect(first).toMatchObject({ answered: 1, itemRestCorrelation: null });
  });

  it('of an item to which nobody answers have no mean, and no share', () => {
    const [first] = itemStatistics(given([{ a: 'notApplicable' }]), model).items;
    expect(first).toMatchObject({ answered: 0, mean: null, missingShare: null, flags: [] });
    expect(first?.distribution.every(({ share }) => share === null)).toBe(true);
  });

  it.each([
    [() => itemStatistics([], model), 'no-assessment'],
    [() => itemStatistics([null as never], model), 'wrong-type'],
    [
      () => itemStatistics(given([{ a: 1 }]), buildModel({ ...model, version: '2.0.0' })),
      'wrong-model-version',
    ],
    [() => itemStatistics(given([{ a: 1 }]), model, { within: 'planet' }), 'unknown-kind'],
    [() => itemStatistics(given([{ a: 1 }]), model, { missingAbove: 2 }), 'out-of-range'],
    [
      () =>
        itemStatistics(
          given([{ a: 1 }]).map(
            (each) => ({ ...scoreMaturity(model, each), model: { id: 'x', version: '1.0.0' } }) as never,
          ),
          model,
        ),
      'wrong-model',
    ],
  ])('refuse what is broken (%#)', (broken, code) => {
    expect(broken).toThrow(expect.objectContaining({ code }));
  });
});
