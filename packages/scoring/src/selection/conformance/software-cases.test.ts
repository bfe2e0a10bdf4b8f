import { describe, expect, it } from 'vitest';
import { topsis } from '../../mcda/distance/topsis.ts';
import { checkSelectionModel } from '../define/check-selection-model.ts';
import type { ScaleDefinition } from '../define/selection-definition.ts';
import { evaluateApplications } from '../evaluate/evaluate-applications.ts';
import { leavesOf } from '../model/walk.ts';
import { hasCases, readSelectionCase } from './read-selection-case.fixture.ts';
import { between, evaluateRows, listModel, scoreRows } from './score-by.fixture.ts';

type Numbers = readonly number[];
type ByName<Value> = Readonly<Record<string, Value>>;
const round = (value: number, places: number): number => Number(value.toFixed(places));

describe.skipIf(!hasCases)('comparative evaluation of the Italian agency', () => {
  interface Demo {
    readonly criteria: readonly string[];
    readonly objectives: readonly string[];
    readonly matrix: readonly Numbers[];
    readonly weights: Numbers;
  }
  interface Closeness {
    readonly dPlus: Numbers;
    readonly dMinus: Numbers;
    readonly closeness: Numbers;
  }
  const demo = () => readSelectionCase<Demo, Closeness>('agid-comparison', 'agid-topsis-demo');
  const directions = () =>
    demo().inputs.objectives.map((word): 'maximise' | 'minimise' =>
      word === 'max' ? 'maximise' : 'minimise',
    );
  const same = (given: Numbers, expected: Closeness): void => {
    const sum = given.reduce((total, weight) => total + weight, 0);
    const weights = given.map((weight) => weight / sum);
    const { scores, distancesToIdeal, distancesToAntiIdeal } = topsis(
      demo().inputs.matrix,
      directions(),
      weights,
    );
    for (const [at, value] of scores.entries()) {
      expect(value).toBeCloseTo(expected.closeness[at] ?? Number.NaN, 10);
      expect(distancesToIdeal[at]).toBeCloseTo(expected.dPlus[at] ?? Number.NaN, 10);
      expect(distancesToAntiIdeal[at]).toBeCloseTo(expected.dMinus[at] ?? Number.NaN, 10);
    }
  };

  it('its demonstration', () => same(demo().inputs.weights, demo().expected));

  it('its demonstration under two other presets', () => {
    const { inputs, expected } = readSelectionCase<{ readonly presets: ByName<Numbers> }, ByName<Closeness>>(
      'agid-comparison',
      'agid-topsis-demo-two-presets',
    );
    for (const [name, weights] of Object.entries(inputs.presets)) same(weights, expected[name] as Closeness);
  });

  it('its presets, divided by their sum', () => {
    const { expected } = readSelectionCase<
      unknown,
      { readonly weights: ByName<Numbers>; readonly sum: ByName<number> }
    >('agid-comparison', 'agid-presets');
    const { criteria } = demo().inputs;
    const scales = Object.fromEntries(criteria.map((id) => [id, between(0, 1)]));
    for (const [name, list] of Object.entries(expected.weights)) {
      const weights = Object.fromEntries(criteria.map((id, at) => [id, list[at] ?? 0]));
      const presets = [{ id: name, title: name, reason: 'Published.', weights }];
      const result = evaluateApplications({ ...listModel(scales), presets }, [], { preset: name });
      for (const { id, effective } of result.weights) {
        expect(effective).toBeCloseTo((weights[id] ?? 0) / (expected.sum[name] ?? 0), 12);
      }
    }
  });

  it('a preset that lost its cells is refused', () => {
    const { expected } = readSelectionCase<unknown, { readonly wrong: ByName<number> }>(
      'agid-comparison',
      'agid-presets-lost-cells',
    );
    const model = listModel(Object.fromEntries(demo().inputs.criteria.map((id) => [id, between(0, 1)])));
    const presets = [{ id: 'lost', title: 'Lost', reason: 'Cells.', weights: expected.wrong }];
    expect(checkSelectionModel({ ...model, presets }).map(({ code }) => code)).toContain('missing-weight');
  });

  it('an empty answer is not known, and not a yes', () => {
    const { inputs, expected } = readSelectionCase<
      { readonly answers: readonly (number | null)[] },
      { readonly score: null }
    >('agid-comparison', 'agid-empty-is-not-yes');
    const scales = Object.fromEntries(inputs.answers.map((_, at) => [`q${at}`, between(0, 1)]));
    const values = Object.fromEntries(inputs.answers.map((answer, at) => [`q${at}`, answer]));
    expect(scoreRows(listModel(scales), { a: values })['a']).toBe(expected.score);
  });

  it('dependencies: less is better, and the limit is fixed', () => {
    const { expected } = readSelectionCase<unknown, { readonly values: Numbers }>(
      'agid-comparison',
      'agid-dependencies',
    );
    const model = listModel({ d: { ...between(0, 100), direction: 'minimise' } });
    const scores = expected.values.map((value) => scoreRows(model, { a: { d: value } })['a']);
    expect(scores).toEqual([0, 0.9, 1]);
  });

  it('vitality: a count without an end is refused, and on a logarithm it does not outweigh all', () => {
    const { expected } = readSelectionCase<unknown, { readonly values: Numbers }>(
      'agid-comparison',
      'agid-vitality',
    );
    const open = { kind: 'goalposts', lower: 0, direction: 'maximise' } as unknown as ScaleDefinition;
    expect(() => listModel({ v: open })).toThrow(expect.objectContaining({ code: 'unbounded-scale' }));
    const tamed = listModel({ v: { ...between(0, 1000), transform: 'log1p', outside: 'truncate' } });
    const [none = 0, high = 0, low = 0, endless] = expected.values.map(
      (value) => scoreRows(tamed, { a: { v: value } })['a'] ?? 0,
    );
    expect([none, endless]).toEqual([0, 1]);
    expect(low).toBeLessThan(high);
  });

  it('total cost: on fixed points of the budget, with years and sharing', () => {
    const { expected } = readSelectionCase<unknown, { readonly values: Numbers }>(
      'agid-comparison',
      'agid-total-cost',
    );
    const model = listModel({ cost: { ...between(0, 50_000), direction: 'minimise' } });
    for (const value of expected.values) {
      expect(scoreRows(model, { a: { cost: value } })['a']).toBeCloseTo(1 - value / 50_000, 12);
    }
  });
});

describe.skipIf(!hasCases)('OpenBRR', () => {
  it('the published totals', () => {
    const { inputs, expected } = readSelectionCase<
      { readonly weights: ByName<number>; readonly scores: ByName<ByName<number>> },
      { readonly exact: ByName<number>; readonly ranks: ByName<number> }
    >('openbrr', 'openbrr-moodle-sakai');
    const scales = Object.fromEntries(Object.keys(inputs.weights).map((id) => [id, between(1, 5)]));
    const { applicants } = evaluateRows(listModel(scales, inputs.weights), inputs.scores);
    for (const { id, score, rank } of applicants) {
      expect(1 + 4 * (score ?? 0)).toBeCloseTo(expected.exact[id] ?? 0, 9);
      expect(rank).toBe(expected.ranks[id]);
    }
  });

  it('functionality by cut-offs, also above 100 per cent', () => {
    const { inputs, expected } = readSelectionCase<
      {
        readonly points: Numbers;
        readonly of: number;
        readonly cutoffs: readonly (readonly [number, number])[];
      },
      { readonly levels: Numbers }
    >('openbrr', 'openbrr-functionality');
    const bands = inputs.cutoffs.map(([from, level]) => ({
      id: `level-${level}`,
      from,
      value: (level - 1) / 4,
      anchor: `From ${from} per cent.`,
    }));
    const model = listModel({ f: { kind: 'bands', bands } });
    const levels = inputs.points.map((points) => {
      const score = scoreRows(model, { a: { f: (points / inputs.of) * 100 } })['a'] ?? Number.NaN;
      return 1 + 4 * score;
    });
    expect(levels).toEqual(expected.levels);
  });
});

describe.skipIf(!hasCases)('Global Goods Maturity Model', () => {
  const scale = between(0, 10);
  const model = () => listModel({ utility: scale, community: scale, software: scale });
  const totalOf = ([utility = 0, community = 0, software = 0]: Numbers): number =>
    round(30 * (scoreRows(model(), { a: { utility, community, software } })['a'] ?? Number.NaN), 9);

  it('two rounds', () => {
    const { inputs, expected } = readSelectionCase<
      Readonly<Record<'first' | 'second', ByName<Numbers>>>,
      Readonly<Record<'first' | 'second' | 'change', ByName<number>>>
    >('ggmm', 'ggmm-rounds');
    for (const [name, first] of Object.entries(inputs.first)) {
      const second = inputs.second[name] ?? [];
      expect(totalOf(first)).toBe(expected.first[name]);
      expect(totalOf(second)).toBe(expected.second[name]);
      expect(totalOf(second) - totalOf(first)).toBe(expected.change[name]);
    }
  });

  it('levels of sub-indicators', () => {
    const { inputs, expected } = readSelectionCase<
      { readonly levels: ByName<readonly string[]>; readonly softwareTotal: number },
      ByName<number>
    >('ggmm', 'ggmm-intelehealth');
    const level: ScaleDefinition = {
      kind: 'categories',
      levels: ['low', 'medium', 'high'].map((id, step) => ({ id, value: step / 2, anchor: id })),
    };
    const sums = Object.entries(inputs.levels).map(([name, list]) => {
      const values = Object.fromEntries(list.map((id, at) => [`s${at}`, id]));
      const scales = Object.fromEntries(list.map((_, at) => [`s${at}`, level]));
      const sum = 10 * (scoreRows(listModel(scales), { a: values })['a'] ?? Number.NaN);
      expect(sum).toBeCloseTo(expected[name] ?? 0, 12);
      return sum;
    });
    expect(totalOf([...sums, inputs.softwareTotal])).toBe(expected['total']);
  });

  it('bands with a gap are refused', () => {
    const { inputs } = readSelectionCase<
      {
        readonly bands: readonly {
          readonly level: string;
          readonly from?: number;
          readonly below?: number;
        }[];
      },
      unknown
    >('ggmm', 'ggmm-thresholds-gap');
    const bands = inputs.bands.map(({ level, ...ends }, step) => ({
      ...ends,
      id: level,
      value: step / 2,
      anchor: level,
    }));
    expect(() => listModel({ countries: { kind: 'bands', bands } })).toThrow(
      expect.objectContaining({ code: 'scale-gap' }),
    );
  });
});

describe.skipIf(!hasCases)('CHAOSS community activity', () => {
  interface Metric {
    readonly metric: string;
    readonly weight: number;
    readonly threshold: number;
  }
  interface Weeks {
    readonly metrics: readonly Metric[];
    readonly rows: readonly ByName<number>[];
  }
  const values = ({ metrics }: Weeks, row: ByName<number>): readonly number[] => {
    const scales = Object.fromEntries(
      metrics.map(({ metric, threshold }) => [
        metric,
        { ...between(0, threshold), transform: 'log1p', outside: 'truncate' } as const,
      ]),
    );
    const { date: _, ...answers } = row;
    const { applicants } = evaluateRows(listModel(scales), { a: answers });
    return metrics.map(
      ({ metric }) =>
        applicants[0]?.criteria.find(({ criterion }) => criterion === metric)?.value ?? Number.NaN,
    );
  };

  it.each(['chaoss-activity-weeks', 'chaoss-activity-above-one'])('%s', (id) => {
    const { inputs, expected } = readSelectionCase<Weeks, { readonly scores: Numbers }>(
      'chaoss-activity',
      id,
    );
    const whole = inputs.metrics.reduce((sum, { weight }) => sum + weight, 0);
    const scores = inputs.rows.map((row) =>
      values(inputs, row).reduce((sum, value, at) => sum + value * (inputs.metrics[at]?.weight ?? 0), 0),
    );
    expect(scores.map((score) => round(score / whole, 5))).toEqual(expected.scores);
  });

  it('its negative weight is refused; a falling scale keeps the best at 1', () => {
    const { inputs } = readSelectionCase<Weeks, unknown>('chaoss-activity', 'chaoss-activity-above-one');
    const weights = Object.fromEntries(inputs.metrics.map(({ metric, weight }) => [metric, weight]));
    const scales = Object.fromEntries(
      inputs.metrics.map(({ metric, threshold, weight }) => [
        metric,
        {
          ...between(0, threshold),
          transform: 'log1p',
          outside: 'truncate',
          direction: weight < 0 ? 'minimise' : 'maximise',
        } as const,
      ]),
    );
    expect(() => listModel(scales, weights)).toThrow(expect.objectContaining({ code: 'invalid-weight' }));
    const positive = Object.fromEntries(
      inputs.metrics.map(({ metric, weight }) => [metric, Math.abs(weight)]),
    );
    expect(scoreRows(listModel(scales, positive), { a: inputs.rows[0] ?? {} })['a']).toBe(1);
  });
});

describe.skipIf(!hasCases)('QSOS', () => {
  interface Tree {
    readonly [name: string]: number | Tree;
  }

  it('the mean of each level, rounded once at the end', () => {
    const { inputs, expected } = readSelectionCase<
      { readonly sections: Tree },
      { readonly sections: ByName<number>; readonly withoutRounding: ByName<number> }
    >('qsos', 'qsos-rserve-tree');
    const scores: { criterion: string; value: number }[] = [];
    const place = (name: string, node: number | Tree, path: string): object => {
      const id = path === '' ? name : `${path}-${name}`;
      if (typeof node === 'number') {
        scores.push({ criterion: id, value: node });
        return { id, title: id, scale: between(0, 2) };
      }
      return { id, title: id, children: Object.entries(node).map(([key, child]) => place(key, child, id)) };
    };
    const criteria = Object.entries(inputs.sections).map(([name, node]) => place(name, node, ''));
    const model = { id: 'qsos', title: 'QSOS', subject: 'software', criteria } as never;
    const { applicants } = evaluateApplications(model, [{ id: 'rserve', scores }]);
    for (const { branch, value } of applicants[0]?.branches ?? []) {
      expect(2 * (value ?? 0)).toBeCloseTo(expected.withoutRounding[branch] ?? 0, 6);
      expect(round(2 * (value ?? 0), 2)).toBeCloseTo(expected.sections[branch] ?? 0, 9);
    }
  });

  it('strict by gates, loose by weights', () => {
    const { inputs, expected } = readSelectionCase<
      {
        readonly criteria: ByName<string>;
        readonly functions: ByName<string>;
        readonly candidates: ByName<ByName<number>>;
      },
      {
        readonly strict: ByName<boolean>;
        readonly failed: ByName<readonly string[]>;
        readonly loose: Readonly<Record<'maturity' | 'functions', ByName<number>>>;
      }
    >('qsos', 'qsos-strict-loose');
    const least: ByName<number> = { relevant: 1, critical: 2, required: 1 };
    const words = Object.entries({ ...inputs.criteria, ...inputs.functions });
    const gates = words
      .filter(([, word]) => Object.hasOwn(least, word))
      .map(([id, word]) => ({
        id: `gate-${id}`,
        statement: id,
        rule: { kind: 'fact' as const, fact: id, atLeast: least[word] ?? 0 },
      }));
    const strict = { ...listModel({ any: between(0, 1) }), gates } as never;
    const { applicants } = evaluateApplications(
      strict,
      Object.entries(inputs.candidates).map(([id, attributes]) => ({ id, attributes })),
    );
    for (const { id, eligibility, gates: judged } of applicants) {
      expect(eligibility === 'eligible').toBe(expected.strict[id]);
      const failed = judged.filter(({ outcome }) => outcome === 'fail').map(({ gate }) => gate.slice(5));
      expect(failed).toEqual(expected.failed[id] ?? []);
    }
    const loose: ByName<number> = { critical: 3, required: 3, relevant: 1, optional: 1 };
    for (const [part, named] of [
      ['maturity', inputs.criteria],
      ['functions', inputs.functions],
    ] as const) {
      const weights = Object.fromEntries(Object.entries(named).map(([id, word]) => [id, loose[word] ?? 0]));
      const model = listModel(
        Object.fromEntries(Object.keys(named).map((id) => [id, between(0, 2)])),
        weights,
      );
      expect(leavesOf(model).length).toBe(Object.keys(named).length);
      const rows = Object.fromEntries(
        Object.entries(inputs.candidates).map(([id, all]) => [
          id,
          Object.fromEntries(Object.keys(named).map((key) => [key, all[key] ?? null])),
        ]),
      );
      for (const [id, score] of Object.entries(scoreRows(model, rows))) {
        expect(2 * (score ?? 0)).toBeCloseTo(expected.loose[part][id] ?? 0, 12);
      }
    }
  });
});
