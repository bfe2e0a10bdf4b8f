import { describe, expect, it } from 'vitest';
import { compileModel } from '../compile/compile-model.ts';
import { displayScore } from '../explain/display-score.ts';
import { scoreMaturity } from '../score/score-maturity.ts';
import { assess, buildModel, criterion, node, scaleOf } from '../testing/build-model.fixture.ts';
import { describeCase } from './read-case.fixture.ts';

interface Group {
  readonly success: number;
  readonly total: number;
  readonly weight: number;
}
interface ScorecardCase {
  readonly rules: { readonly riskWeights: Readonly<Record<string, number>> };
  readonly createProportionalScore: readonly {
    name: string;
    success: number;
    total: number;
    expected: number;
  }[];
  readonly createProportionalScoreWeighted: readonly {
    name: string;
    groups: readonly Group[];
    expected: number;
    expectError: boolean;
  }[];
  readonly aggregateScores: readonly { name: string; scores: readonly number[]; expected: number }[];
  readonly aggregateScoresWithWeight: readonly {
    name: string;
    scoreToWeight: Readonly<Record<string, number>>;
    expected: number;
  }[];
  readonly aggregate: readonly {
    file: string;
    checks: readonly { name: string; score: number }[];
    expectedAggregate: number;
  }[];
}
interface Item {
  /** From 0 to 1; `null` is inconclusive. */
  readonly value: number | null;
  readonly weight: number;
}

const ten = { displayMaximum: 10, displayDecimals: 0, rounding: 'floor' } as const;

/** Inconclusive leaves the score; whole numbers from 0 to 10, rounded down; nothing left is -1. */
const aggregate = (
  items: readonly Item[],
  display: Partial<Parameters<typeof displayScore>[2]> = {},
): number => {
  const values = [...new Set([0, 1, ...items.flatMap(({ value }) => value ?? [])])].sort(
    (left, right) => left - right,
  );
  const model = buildModel({
    policies: { unanswered: 'exclude' },
    scales: [scaleOf('quarters', values)],
    nodes: [node('all')],
    criteria: items.map(({ weight }, position) =>
      criterion(`c${position}`, 'all', { impacts: [{ nodeId: 'all', weight }] }),
    ),
  });
  const given = items.map(({ value }, position) => [`c${position}`, value ?? ('unknown' as const)] as const);
  const { root } = scoreMaturity(model, assess(model, Object.fromEntries(given)), { gains: false });
  return displayScore(root.score, root.maximum, { ...ten, ...display }) ?? -1;
};
const proportional = (groups: readonly Group[]): number =>
  aggregate(
    groups.map(({ success, total, weight }) => ({
      value: total === 0 ? null : success / total,
      weight: total === 0 ? weight : weight * total,
    })),
  );

describeCase<ScorecardCase>(describe, 'openssf-scorecard', (reference) => {
  // Not run, as the engine refuses or declines what they ask for: groups that all weigh 0 score full upstream
  // ('no-weight' here), more successes than there are ('bad-number' here), nothing to score is 0 in one function
  // and inconclusive in the others (always no score here).
  const noWeight = (groups: readonly Group[]) =>
    groups.every(({ total, weight }) => total === 0 || weight === 0);
  const sound = reference.createProportionalScoreWeighted.filter(
    ({ groups, expected, expectError }) => !expectError && !(noWeight(groups) && expected === 10),
  );

  it.each(reference.createProportionalScore.filter(({ total }) => total > 0))(
    'proportional: $name',
    ({ success, total, expected }) => {
      expect(proportional([{ success, total, weight: 1 }])).toBe(expected);
    },
  );

  it.each(sound)('proportional, weighted: $name', ({ groups, expected }) => {
    expect(proportional(groups)).toBe(expected);
  });

  it('runs all weighted cases but the three that are refused', () => {
    expect(reference.createProportionalScoreWeighted.length - sound.length).toBe(3);
  });

  it.each(reference.aggregateScores)('mean: $name', ({ scores, expected }) => {
    expect(aggregate(scores.map((score) => ({ value: score / 10, weight: 1 })))).toBe(expected);
  });

  it.each(reference.aggregateScoresWithWeight)('weighted mean: $name', ({ scoreToWeight, expected }) => {
    const items = Object.entries(scoreToWeight).map(([score, weight]) => ({
      value: Number(score) / 10,
      weight,
    }));
    expect(aggregate(items)).toBe(expected);
  });

  it.each(reference.aggregate)('aggregate of risks: $file', ({ checks, expectedAggregate }) => {
    for (const weight of Object.values(reference.rules.riskWeights)) {
      const items = checks.map(({ score }) => ({ value: score < 0 ? null : score / 10, weight }));
      expect(aggregate(items, { displayDecimals: 1, rounding: 'halfUp' })).toBe(expectedAggregate);
    }
  });

  it('refuses an unknown check and all weights of 0', () => {
    const model = buildModel({ nodes: [node('all')], criteria: [criterion('known', 'all')] });
    expect(() => scoreMaturity(model, assess(model, { other: 1 }))).toThrow(
      expect.objectContaining({ code: 'unknown-criterion' }),
    );
    const weightless = {
      ...model,
      criteria: [criterion('known', 'all', { impacts: [{ nodeId: 'all', weight: 0 }] })],
    };
    expect(() => compileModel(weightless)).toThrow(expect.objectContaining({ code: 'no-weight' }));
  });
});
