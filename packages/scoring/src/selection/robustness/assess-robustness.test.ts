import { canonicalJson } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { evaluateApplications } from '../evaluate/evaluate-applications.ts';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import type { SelectionOptions } from '../settings/selection-options.ts';
import { facts, soundApplication } from '../testing/applications.fixture.ts';
import { assessRobustness } from './assess-robustness.ts';

const applications = [
  soundApplication('ken', 'KEN', 'sssssppppe'),
  soundApplication('rwa', 'RWA', 'ppppseeeen'),
  soundApplication('per', 'PER', 'eeeeeeeeee'),
  soundApplication('vnm', 'VNM', 'pppppssssp'),
];
const evaluate = (options: SelectionOptions = {}, list = applications) =>
  evaluateApplications(oseeCall2024, list, { facts, ...options });
const seed = { seed: 7, draws: 2000 };

describe('assessRobustness', () => {
  const result = evaluate();
  const robustness = assessRobustness(oseeCall2024, result, seed);

  it('gives shares that add up', () => {
    for (const { acceptability } of robustness.applicants) {
      expect(acceptability.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    }
    expect(robustness.sets.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(robustness.applicants.reduce((sum, { chosen }) => sum + (chosen ?? 0), 0)).toBeCloseTo(2, 12);
    expect(robustness.chosenShare).toBe(
      robustness.sets.find(({ ids }) => ids.join() === result.portfolio?.selected?.ids.join())?.share,
    );
  });

  it('gives the same bytes for the same seed and others for another', () => {
    expect(canonicalJson(assessRobustness(oseeCall2024, result, seed))).toBe(canonicalJson(robustness));
    expect(canonicalJson(assessRobustness(oseeCall2024, result, { ...seed, seed: 8 }))).not.toBe(
      canonicalJson(robustness),
    );
  });

  it('finds the weight at which the choice changes', () => {
    for (const { criterion, weight, above, below } of robustness.stability ?? []) {
      for (const flip of [above, below]) {
        if (flip === null) continue;
        const beyond = flip.weight + Math.sign(flip.weight - weight) * 1e-6;
        const others = Object.fromEntries(
          robustness.stability
            ?.filter((other) => other.criterion !== criterion)
            .map((other) => [other.criterion, other.weight]) ?? [],
        );
        // One flat group, so that the others keep their proportions when one weight moves.
        const flat = {
          ...oseeCall2024,
          criteria: [
            {
              id: 'all',
              title: 'All',
              weight: 1,
              source: 'project' as const,
              children: oseeCall2024.criteria.flatMap(({ children }) => children),
            },
          ],
        };
        const weights = { ...others, [criterion]: (beyond / (1 - beyond)) * (1 - weight) };
        const moved = evaluateApplications(flat, applications, { facts, weights });
        expect(moved.portfolio?.selected?.ids).toEqual(flip.ids);
      }
    }
    expect(robustness.stability?.some(({ above, below }) => above !== null || below !== null)).toBe(true);
  });

  it('scores like the evaluation: another method is what the engine gives by that policy', () => {
    const geometric = evaluate({ policies: { aggregation: 'geometric' } });
    const row = robustness.methods.find(({ id }) => id === 'geometric');
    expect(row?.chosen).toEqual(geometric.portfolio?.selected?.ids);
    expect(row?.ranks).toEqual(Object.fromEntries(geometric.applicants.map(({ id, rank }) => [id, rank])));
    expect(robustness.methods[0]).toMatchObject({ id: 'arithmetic', same: true });
  });

  it('leaves out each criterion as a weight of 0 does', () => {
    for (const { id, chosen } of robustness.leaveOneOut) {
      const branch = id.startsWith('host-') ? 'host' : 'country';
      const other = branch === 'host' ? 'country' : 'host';
      const without = evaluate({ weights: { [id]: 0, [branch]: 0.4, [other]: 0.5 } });
      expect(chosen).toEqual(without.portfolio?.selected?.ids);
    }
    expect(robustness.leaveOneOut).toHaveLength(10);
  });

  it('works with gaps and geometric groups, without a closed form', () => {
    const open = applications.map((application, index) =>
      index === 0 ? soundApplication('ken', 'KEN', 'ssss-ppppe') : application,
    );
    const gaps = assessRobustness(oseeCall2024, evaluate({}, open), seed);
    const geometric = assessRobustness(
      oseeCall2024,
      evaluate({ policies: { aggregation: 'geometric' } }),
      seed,
    );
    for (const { stability, applicants } of [gaps, geometric]) {
      expect(stability).toBeNull();
      for (const { acceptability, centralWeights } of applicants) {
        expect(acceptability.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        if (centralWeights === null) expect(acceptability[0]).toBe(0);
        else
          expect(Object.values(centralWeights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      }
    }
  });

  it('agrees with itself whether or not the scores are weighted sums', () => {
    // A gap that changes nothing: the other values of the group are all equal to what it would be.
    const same = soundApplication('per', 'PER', 'eeee-eeeee');
    const list = applications.map((application) => (application.id === 'per' ? same : application));
    const gaps = assessRobustness(oseeCall2024, evaluate({}, list), seed);
    expect(gaps.chosenShare).toBeCloseTo(robustness.chosenShare ?? Number.NaN, 2);
  });

  it('calls a narrow lead too close', () => {
    expect(assessRobustness(oseeCall2024, result, { ...seed, clearShare: 1 }).tooCloseToCall.leader).toBe(
      true,
    );
    const clear = [
      soundApplication('ken', 'KEN', 'ssssssssss'),
      soundApplication('per', 'PER', 'nnnnnnnnnn'),
    ];
    expect(assessRobustness(oseeCall2024, evaluate({}, clear), seed).tooCloseToCall).toEqual({
      leader: false,
      choice: false,
    });
  });

  it('stays near the weights in use when a band is given', () => {
    const band = assessRobustness(oseeCall2024, result, { ...seed, band: 0.01 });
    expect(band.chosenShare).toBeGreaterThanOrEqual(robustness.chosenShare ?? 1);
  });

  it('takes a result with nobody ranked, and refuses that of another model', () => {
    expect(assessRobustness(oseeCall2024, evaluate({}, []), seed)).toMatchObject({
      applicants: [],
      stability: null,
    });
    expect(() => assessRobustness({ ...oseeCall2024, version: '9.0.0' }, result, seed)).toThrow(
      expect.objectContaining({ code: 'other-model' }),
    );
  });
});
