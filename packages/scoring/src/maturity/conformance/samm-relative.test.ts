import { describe, expect, it } from 'vitest';
import { measureTarget, progressToDate } from '../gaps/measure-target.ts';
import { scoreMaturity } from '../score/score-maturity.ts';
import { assess, buildModel, criterion, node } from '../testing/build-model.fixture.ts';
import { describeCase } from './read-case.fixture.ts';

type Values = Readonly<Record<string, number | null>>;
interface RelativeCase {
  readonly cases: readonly [
    {
      current: Values;
      target: Values;
      expected: Record<string, number> & { gaps: Values };
      tolerance: number;
    },
    { changes: Values; expected: Record<string, number>; exact: number },
    { baseline: Values; target: Values; expected: Record<string, number> },
    { practices: readonly number[]; expected: { mean: number } },
  ];
}

/** A practice: the mean of the pair in each level, summed over the levels. `levelAt` finds the level in the id. */
const practice = (ids: readonly string[], levelAt: number) =>
  buildModel({
    policies: { notApplicable: 'zero', rollUp: 'sum' },
    nodes: [1, 2, 3].map((level) => node(`level-${level}`, null, { rollUp: 'mean' })),
    criteria: ids.map((id) => criterion(id, `level-${id.split('-')[levelAt]}`)),
  });
const score = (model: ReturnType<typeof practice>, values: Values) =>
  scoreMaturity(
    model,
    assess(
      model,
      Object.fromEntries(
        Object.entries(values).map(([id, value]) => [id, value ?? ('notApplicable' as const)]),
      ),
    ),
  );

describeCase<RelativeCase>(describe, 'samm-relative-scoring', ({ cases: [first, second, third, fourth] }) => {
  const build = practice(Object.keys(first.current), 3);

  it('gap and percent to target come from the sums of the leaves', () => {
    const result = score(build, first.current);
    const targets = Object.entries(first.target).map(([criterionId, value]) => ({
      criterionId,
      value: value ?? 0,
    }));
    const [whole] = measureTarget(result, targets);
    expect(whole).toMatchObject({
      gap: first.expected['absoluteGap'],
      target: first.expected['absoluteTarget'],
    });
    expect(
      Math.abs((whole?.shareToTarget ?? 0) - (first.expected['percentToTarget'] ?? 0)),
    ).toBeLessThanOrEqual(first.tolerance);
    for (const target of targets) {
      const [own] = measureTarget(result, [target]);
      expect(own?.gap).toBe(first.expected.gaps[target.criterionId]);
    }
    expect(result.root.score).toBe(first.expected['baselineScore']);
    expect(score(build, first.target).root.score).toBe(first.expected['targetScore']);
  });

  it('progress to date', () => {
    const after = score(build, { ...first.current, ...second.changes }).root.score ?? Number.NaN;
    expect(after).toBe(second.expected['currentScore']);
    const progress = progressToDate(
      first.expected['baselineScore'] ?? 0,
      after,
      first.expected['targetScore'] ?? 0,
    );
    expect(progress).toBeCloseTo(second.exact, 12);
  });

  it('not applicable scored as zero keeps the scale and lowers what can be reached', () => {
    const architecture = practice(Object.keys(third.baseline), 2);
    const baseline = score(architecture, third.baseline).root;
    const target = score(architecture, third.target).root;
    expect(baseline.score).toBe(third.expected['baselineScore']);
    expect(target.score).toBe(third.expected['targetScore']);
    expect(baseline.attainable).toBe(third.expected['maximumAchievable']);
    expect(baseline.maximum).toBe(3);
    expect(progressToDate(baseline.score ?? 0, 1.25, target.score ?? 0)).toBe(
      third.expected['progressWhenScoreIs1_25'],
    );
  });

  it('a mean that hides a zero is shown with a caveat and stopped by a floor', () => {
    const nodes = fourth.practices.map((_, position) => node(`p${position}`));
    const model = buildModel({
      levels: [
        { id: 'low', title: 'Low', requires: [] },
        { id: 'high', title: 'High', requires: [{ kind: 'each', nodeKind: 'category', minimum: 0.25 }] },
      ],
      nodes,
      criteria: nodes.map(({ id }) => criterion(`${id}-q`, id)),
    });
    const values = Object.fromEntries(
      fourth.practices.map((value, position) => [`p${position}-q`, value / 3]),
    );
    const { root, caveats } = score(model, values);
    expect((root.score ?? 0) * 3).toBeCloseTo(fourth.expected.mean, 12);
    expect(root.level.reached).toBe('low');
    expect(caveats).toContainEqual(expect.objectContaining({ code: 'hidden-zero' }));
  });
});
