import { canonicalJson } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { evaluateApplications } from '../evaluate/evaluate-applications.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import { facts, soundApplication } from '../testing/applications.fixture.ts';
import { assessAssumptions } from './assess-assumptions.ts';
import type { AssumptionAssessment } from './assumption-assessment.ts';

/** One group of two measured criteria, without gates and without a choice. */
const index = (weights: readonly [number, number]): SelectionModel => {
  const { portfolio: _, ...call } = oseeCall2024;
  const children = weights.map((weight, position) => ({
    id: `c${position}`,
    level: 'country' as const,
    title: 'c',
    statement: 'c',
    weight,
    scale: { kind: 'goalposts', lower: 0, upper: 1, direction: 'maximise', outside: 'refuse' } as const,
    evidence: [],
    source: 'project' as const,
  }));
  const criteria = [{ id: 'all', title: 'All', weight: 1, source: 'project' as const, children }];
  return { ...call, id: 'index', gates: [], conflicts: [], criteria };
};
const valued = (id: string, country: string, values: readonly (number | null)[]) => ({
  id,
  country,
  scores: values.map((value, position) => ({ criterion: `c${position}`, value })),
});
const shareOf = ({ assumptions }: AssumptionAssessment, id: string) =>
  assumptions.find((assumption) => assumption.id === id);
const still = { first: 0, total: 0 };

it('refuses the name of an option that does not exist, and lists those that do', () => {
  const misspelt = { seed: 1, samples: 10, weigthings: 5 };
  expect(() => assessAssumptions(oseeCall2024, [], misspelt)).toThrow(
    expect.objectContaining({
      code: 'unknown-option',
      path: ['weigthings'],
      message: expect.stringMatching(
        /^Expected one of the options seed, samples, band, weightings, vary, weights, /u,
      ),
    }),
  );
});

describe('assessAssumptions where the answer is known', () => {
  it('finds that the weights alone matter: two specialists, the lead to who has the larger weight', () => {
    const found = assessAssumptions(
      index([0.6, 0.4]),
      [valued('a', 'KEN', [1, 0]), valued('b', 'PER', [0, 1])],
      { seed: 1, samples: 1000, band: 1, weightings: 400 },
    );
    for (const id of ['aggregation', 'missing', 'normalisation']) {
      expect(shareOf(found, id)).toMatchObject({ shift: still, choice: still });
    }
    const { shift, choice } = shareOf(found, 'weights') ?? {};
    for (const share of [shift?.first, shift?.total, choice?.first, choice?.total]) {
      expect(share).toBeGreaterThan(0.9);
      expect(share).toBeLessThan(1.1);
    }
    // Factors are uniform from 0 to 2: 0.4 times one exceeds 0.6 times the other in a third of the cases.
    expect(Math.abs(found.choiceStays - 2 / 3)).toBeLessThan(0.06);
    expect(found.meanShift).toBeCloseTo(1 - found.choiceStays, 12);
    expect(found.applicants.map(({ rank, rankInterval }) => [rank, rankInterval])).toEqual([
      [1, { best: 1, worst: 2 }],
      [2, { best: 1, worst: 2 }],
    ]);
  });

  it('finds that the kind of mean alone matters: a specialist against one without a weakness', () => {
    const found = assessAssumptions(
      index([1, 1]),
      [valued('a', 'KEN', [0.9, 0.1]), valued('b', 'PER', [0.45, 0.5])],
      { seed: 1, samples: 1000, band: 0.01, vary: ['missing', 'aggregation', 'weights'] },
    );
    expect(found.assumptions.map(({ id }) => id)).toEqual(['weights', 'aggregation', 'missing']);
    expect(shareOf(found, 'weights')).toMatchObject({ shift: still, choice: still });
    expect(shareOf(found, 'missing')).toMatchObject({ shift: still, choice: still });
    expect(shareOf(found, 'aggregation')?.choice.total).toBeGreaterThan(0.9);
    expect(Math.abs(found.meanShift - 1 / 2)).toBeLessThan(0.05);
  });

  it('finds that the rule for gaps alone matters: the leader has one', () => {
    const model = index([1, 1]);
    const found = assessAssumptions(
      model,
      [valued('a', 'KEN', [0.9, null]), valued('b', 'PER', [0.5, 0.5])],
      { seed: 1, samples: 1000, policies: { minimumCoverage: 0.2 } },
    );
    for (const id of ['weights', 'aggregation', 'normalisation']) {
      expect(shareOf(found, id)).toMatchObject({ shift: still, choice: still });
    }
    expect(shareOf(found, 'missing')?.shift.first).toBeGreaterThan(0.9);
    // One of three rules leaves it without a rank; the ranks 1 and 2 then change places.
    expect(Math.abs(found.meanShift - 1 / 3)).toBeLessThan(0.05);
  });

  it('finds that the scales alone matter: a lead that is large in points and small in ranks', () => {
    const found = assessAssumptions(
      index([1, 1]),
      [valued('a', 'KEN', [0.9, 0.5]), valued('b', 'PER', [0.6, 0.54]), valued('c', 'VNM', [0.5, 0.52])],
      { seed: 1, samples: 500, band: 0.01, vary: ['weights', 'normalisation'] },
    );
    expect(shareOf(found, 'weights')).toMatchObject({ choice: still });
    expect(shareOf(found, 'normalisation')?.choice.total).toBeGreaterThan(0.9);
  });

  it('has no shares where nothing moves', () => {
    const found = assessAssumptions(index([1, 1]), [valued('a', 'KEN', [1, 1]), valued('b', 'PER', [0, 0])], {
      seed: 1,
      samples: 50,
    });
    expect(found).toMatchObject({ meanShift: 0, choiceStays: 1 });
    for (const { shift, choice } of found.assumptions) {
      expect([shift, choice]).toEqual([
        { first: null, total: null },
        { first: null, total: null },
      ]);
    }
  });
});

describe('assessAssumptions on the call', () => {
  const applications = [
    soundApplication('ken', 'KEN', 'sssssppppe'),
    soundApplication('rwa', 'RWA', 'ppppseeeen'),
    soundApplication('per', 'PER', 'eeee-eeeee'),
    soundApplication('vnm', 'VNM', 'pppppssssp'),
    soundApplication('tto', 'TTO', 'ssssssssss'),
  ];
  const run = { facts, seed: 7, samples: 60, weightings: 10 };
  const found = assessAssumptions(oseeCall2024, applications, run);

  it('gives the same bytes for the same seed, whatever the order, and others for another', () => {
    const again = assessAssumptions(oseeCall2024, [...applications].reverse(), run);
    expect(canonicalJson(again)).toBe(canonicalJson(found));
    const other = assessAssumptions(oseeCall2024, applications, { ...run, seed: 8 });
    expect(canonicalJson(other)).not.toBe(canonicalJson(found));
  });

  it('takes the ranked, and those who only lack answers', () => {
    expect(found.applicants.map(({ id }) => id)).toEqual(['ken', 'per', 'rwa', 'vnm']);
    const gaps = [...applications.slice(0, 2), soundApplication('per', 'PER', '-----eeeee')];
    const { applicants } = assessAssumptions(oseeCall2024, gaps, run);
    expect(applicants.map(({ id, rank }) => [id, rank === null])).toEqual([
      ['ken', false],
      ['per', true],
      ['rwa', false],
    ]);
  });

  it('leaves out each criterion as a weight of 0 does', () => {
    expect(found.leaveOneOut).toHaveLength(10);
    for (const { criterion, chosen } of found.leaveOneOut) {
      const isHost = criterion.startsWith('host-');
      const weights = { [criterion]: 0, country: isHost ? 0.5 : 0.4, host: isHost ? 0.4 : 0.5 };
      const without = evaluateApplications(oseeCall2024, applications, { facts, weights });
      expect(chosen).toEqual(without.portfolio?.selected?.ids);
    }
  });

  it('tries both means where the groups of a model differ', () => {
    const [first, second] = oseeCall2024.criteria;
    const mixed = {
      ...oseeCall2024,
      criteria: [{ ...first, aggregation: 'geometric' }, second],
    } as SelectionModel;
    const { assumptions } = assessAssumptions(mixed, applications, run);
    expect(assumptions.map(({ options }) => options)).toEqual([11, 3, 3, 3]);
  });

  it.each([
    [{ vary: [] }, 'no-assumptions'],
    [{ vary: ['luck'] }, 'unknown-option'],
    [{ samples: 1 }, 'bad-count'],
    [{ samples: Number.NaN }, 'bad-count'],
    [{ seed: -1 }, 'bad-seed'],
    [{ band: 0 }, 'bad-band'],
    [{ weightings: 0 }, 'bad-count'],
    [{ weights: { luck: 1 } }, 'unknown-criterion'],
  ])('refuses %o, also without applications', (change, code) => {
    for (const list of [applications, []]) {
      expect(() => assessAssumptions(oseeCall2024, list, { ...run, ...change } as typeof run)).toThrow(
        expect.objectContaining({ code }),
      );
    }
  });

  it('takes no applications, and a single one', () => {
    expect(assessAssumptions(oseeCall2024, [], run)).toMatchObject({ applicants: [], evaluations: 0 });
    const alone = assessAssumptions(oseeCall2024, applications.slice(0, 1), run);
    expect(alone).toMatchObject({ meanShift: 0, choiceStays: 1 });
    expect(alone.leaveOneOut[0]).toMatchObject({ chosen: null, choiceStays: true });
  });
});
