import { describe, expect, it } from 'vitest';
import { displayScore } from '../explain/display-score.ts';
import type { MaturityLevel } from '../model/level.ts';
import type { MaturityPolicies } from '../model/policies.ts';
import type { NodeResult } from '../result/node-result.ts';
import { scoreMaturity } from '../score/score-maturity.ts';
import { assess, buildModel, criterion, node, nodeNamed, scaleOf } from '../testing/build-model.fixture.ts';
import { describeCase } from './read-case.fixture.ts';

type Value = number | null | 'notApplicable';

/** The mean of a flat list of weighted values, under the policies of the case. */
const flat = (
  items: readonly (readonly [value: Value, weight: number])[],
  policies: Partial<MaturityPolicies>,
) => {
  const numbers = items.flatMap(([value]) => (typeof value === 'number' ? [value] : []));
  const model = buildModel({
    policies,
    scales: [
      scaleOf(
        'quarters',
        [...new Set([0, 1, ...numbers])].sort((left, right) => left - right),
      ),
    ],
    nodes: items.length > 0 ? [node('all')] : [],
    criteria: items.map(([, weight], position) =>
      criterion(`c${position}`, 'all', { impacts: [{ nodeId: 'all', weight }] }),
    ),
  });
  const given = items.map(([value], position) => [`c${position}`, value ?? ('unknown' as const)] as const);
  return scoreMaturity(model, assess(model, Object.fromEntries(given)), { gains: false }).root;
};

interface LighthouseCase {
  readonly arithmeticMean: readonly { items: readonly [number, number][]; expected: number }[];
  readonly categories: readonly {
    name: string;
    refs: readonly unknown[];
    scores: Readonly<Record<string, number>>;
    notApplicable?: readonly string[];
    expected: number;
  }[];
}

describeCase<LighthouseCase>(describe, 'lighthouse-scoring', ({ arithmeticMean, categories }) => {
  const policies = { displayMaximum: 1, displayDecimals: 2, unanswered: 'block' } as const;
  const shown = (root: NodeResult) =>
    displayScore(root.score, root.maximum, { ...policies, rounding: 'halfUp' });

  // Not run: the mean of an empty list and a category whose only reference has no weight are 0 upstream, and no
  // score here, because null is not 0.
  it.each(arithmeticMean.filter(({ items }) => items.length > 0))(
    'mean is $expected',
    ({ items, expected }) => {
      expect(shown(flat(items, policies))).toBe(expected);
    },
  );

  it('an empty list has no score', () => {
    expect(flat([], policies).score).toBeNull();
  });

  it.each(categories.filter(({ refs }) => refs.every(Array.isArray)))(
    '$name',
    ({ refs, scores, expected, ...more }) => {
      const items = (refs as [string, number][]).map(([id, weight]): [Value, number] => [
        more.notApplicable?.includes(id) ? 'notApplicable' : (scores[id] ?? null),
        weight,
      ]);
      expect(shown(flat(items, policies))).toBe(expected);
    },
  );

  it('one null makes the whole null', () => {
    expect(
      flat(
        [
          [1, 1],
          [null, 1],
        ],
        policies,
      ),
    ).toMatchObject({ score: null, status: 'blocked' });
  });
});

interface CriticalityCase {
  readonly weightedMean: readonly {
    name: string;
    weights: readonly number[];
    values: readonly (number | null)[];
    expected: number | 'NaN';
  }[];
}

describeCase<CriticalityCase>(describe, 'openssf-criticality-wam', ({ weightedMean }) => {
  // Not run: bounds, input values and distributions. They turn measurements into values, which is the work of the
  // normalisations of the selection engine; a maturity scale has options.
  it.each(weightedMean)('weighted mean: $name', ({ weights, values, expected }) => {
    const largest = Math.max(1, ...values.map((value) => value ?? 0));
    const items = values.map((value, position): [Value, number] => [
      value === null ? null : value / largest,
      weights[position] ?? 0,
    ]);
    const { score } = flat(items, { unanswered: 'exclude' });
    if (expected === 'NaN') expect(score).toBeNull();
    else expect((score ?? Number.NaN) * largest).toBeCloseTo(expected, 12);
  });
});

interface PathwayCase {
  readonly activityCases: readonly { answers: readonly string[] | string; expected: number | 'error' }[];
  readonly dimensionCase: { answers: readonly string[]; expected: { score: number; max: number } };
  readonly progressCases: readonly {
    answers?: readonly string[] | string;
    questions?: number;
    expected: string;
  }[];
}

describeCase<PathwayCase>(
  describe,
  'odi-open-data-pathway',
  ({ activityCases, dimensionCase, progressCases }) => {
    // Not run: percentages over states and the bins of the public statistics, which are about many assessments.
    const rungs = ['Q1', 'Q2', 'Q3', 'Q4'];
    const activity = (answers: readonly string[] | string = [], questions = rungs) => {
      const given = typeof answers === 'string' ? questions.map((rung) => `positive@${rung}`) : answers;
      const model = buildModel({
        policies: { rollUp: 'ladder', unanswered: 'block' },
        scales: [scaleOf('quarters', [0, 1])],
        nodes: [node('activity')],
        criteria: questions.map((rung) => criterion(rung, 'activity')),
      });
      const values = given
        .map((each) => each.split('@'))
        .map(([sign, rung]) => [rung, sign === 'positive' ? 1 : 0]);
      return nodeNamed(scoreMaturity(model, assess(model, Object.fromEntries(values))).root, 'activity');
    };
    /** Four rungs lead from 1 to 5. */
    const points = ({ score }: NodeResult) => (score === null ? 'error' : 1 + score * rungs.length);
    const states = {
      notStarted: 'not_started',
      blocked: 'in_progress',
      provisional: 'in_progress',
      partial: 'in_progress',
      complete: 'complete',
      notEvaluated: 'skipped',
    } as const;

    it.each(activityCases)('activity with $answers', ({ answers, expected }) => {
      expect(points(activity(answers))).toBe(expected);
    });

    it('dimension', () => {
      const one = activity(dimensionCase.answers);
      expect(points(one)).toBe(dimensionCase.expected.score);
      expect(1 + one.maximum * rungs.length).toBe(dimensionCase.expected.max);
    });

    it.each(progressCases)('progress: $expected', ({ answers, questions, expected }) => {
      expect(states[activity(answers, questions === 0 ? [] : rungs).status]).toBe(expected);
    });
  },
);

interface Summary {
  readonly rank: number;
  readonly maxRank: number;
  readonly isMaxRank: boolean;
}
interface BackstageCase {
  readonly cases: readonly {
    name: string;
    checks: readonly { name: string; area: string; rank: number; passed: boolean }[];
    expected: Summary & {
      progress: { passed: number; total: number; percentage: number };
      rankProgress: { passed: number; total: number; percentage: number };
      areas: Readonly<
        Record<string, Summary & { progress: readonly number[]; rankProgress: readonly number[] }>
      >;
    };
  }[];
}

describeCase<BackstageCase>(describe, 'backstage-tech-insights-maturity', ({ cases }) => {
  // Not run: points, a sum of 100 times the rank that no score of the engine stands for.
  it.each(cases)('$name', ({ checks, expected }) => {
    const ranks = [1, 2, 3];
    const levels = [0, ...ranks].map(
      (rank): MaturityLevel => ({
        id: String(rank),
        title: `Rank ${rank}`,
        requires: rank === 0 ? [] : [{ kind: 'level', levelId: String(rank), minimum: 1 }],
      }),
    );
    const model = buildModel({
      policies: { rollUp: 'flatMean', emptyRequirement: 'skip', levelCeiling: 'withCriteria' },
      scales: [scaleOf('quarters', [0, 1])],
      levels,
      nodes: [...new Set(checks.map(({ area }) => area))].map((area) => node(area)),
      criteria: checks.map(({ name, area, rank }) =>
        criterion(name, area, { impacts: [{ nodeId: area, levelId: String(rank) }] }),
      ),
    });
    const given = Object.fromEntries(checks.map(({ name, passed }) => [name, passed ? 1 : 0]));
    const { root, policies } = scoreMaturity(model, assess(model, given));
    const summary = (each: NodeResult, total: number) => {
      const share = each.score ?? 0;
      return {
        rank: Number(each.level.reached),
        isMaxRank: each.level.next === null,
        progress: [Math.round(share * total), total, displayScore(share, 1, policies)],
      };
    };
    const { passed, total, percentage } = expected.progress;
    expect(summary(root, checks.length)).toEqual({
      rank: expected.rank,
      isMaxRank: expected.isMaxRank,
      progress: [passed, total, percentage],
    });
    expect((root.level.shares[Number(root.level.next)] ?? Number.NaN) * 100).toBe(
      expected.rankProgress.percentage,
    );
    for (const [area, { rank, isMaxRank, progress }] of Object.entries(expected.areas)) {
      expect(summary(nodeNamed(root, area), progress[1] ?? 0)).toEqual({ rank, isMaxRank, progress });
    }
  });
});
