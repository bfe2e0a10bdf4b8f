import { describe, expect, it } from 'vitest';
import { quadrants } from '../compare/quadrants.ts';
import { defineSelectionModel } from '../define/define-selection-model.ts';
import { evaluateApplications } from '../evaluate/evaluate-applications.ts';
import { hasCases, readSelectionCase } from './read-selection-case.fixture.ts';
import { between, evaluateRows, listModel, scoreRows } from './score-by.fixture.ts';

type Numbers = readonly number[];
type ByName<Value> = Readonly<Record<string, Value>>;

describe.skipIf(!hasCases)('services', () => {
  it('quadrants; an unknown axis has no place, and the cut counts as high', () => {
    const { inputs, expected } = readSelectionCase<
      { readonly scale: readonly [number, number]; readonly services: ByName<ByName<number | null>> },
      { readonly quadrants: ByName<string | null> }
    >('services', 'govstack-quadrants');
    const scale = between(...inputs.scale);
    const result = evaluateRows(listModel({ importance: scale, feasibility: scale }), inputs.services);
    const { placed, unplaced } = quadrants(result, 'importance', 'feasibility');
    for (const { id, quadrant } of placed) expect(quadrant).toBe(expected.quadrants[id]);
    expect(unplaced).toEqual(
      Object.entries(expected.quadrants).flatMap(([id, quadrant]) => (quadrant === null ? [id] : [])),
    );
  });

  it('equal sums in the order of transactions', () => {
    const { inputs, expected } = readSelectionCase<
      { readonly projects: ByName<{ readonly scores: Numbers; readonly transactions: number }> },
      { readonly sums: ByName<number>; readonly order: readonly string[] }
    >('services', 'moj-2014-tie');
    const rows = Object.fromEntries(
      Object.entries(inputs.projects).map(([id, { scores, transactions }]) => [
        id,
        { ...Object.fromEntries(scores.map((score, at) => [`c${at}`, score])), transactions },
      ]),
    );
    const scales = Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`c${at}`, between(1, 3)]));
    const list = listModel({ ...scales, transactions: between(0, 1e6) }, { transactions: 0 });
    const { applicants } = evaluateRows(
      { ...list, policies: { ...list.policies, tieBreak: ['transactions'] } },
      rows,
    );
    expect(applicants.map(({ id }) => id)).toEqual(expected.order);
    for (const { id, score } of applicants)
      expect(6 + 12 * (score ?? 0)).toBeCloseTo(expected.sums[id] ?? 0, 12);
  });

  it('levels of compliance that are reached only above their edge', () => {
    const { inputs, expected } = readSelectionCase<
      { readonly rows: readonly { readonly id: string; readonly met: number; readonly notMet: number }[] },
      { readonly levels: readonly (number | null)[] }
    >('services', 'govstack-compliance-levels');
    const bands = [0, 50, 90].map((from, level) => ({
      id: `level-${level}`,
      from,
      value: level / 2,
      anchor: `Above ${from} per cent.`,
    }));
    const model = listModel({ met: { kind: 'bands', bands, edge: 'ends' } });
    const levels = inputs.rows.map(({ met, notMet }) => {
      const share = met + notMet === 0 ? null : (met / (met + notMet)) * 100;
      const score = scoreRows(model, { a: { met: share } })['a'] ?? null;
      return score === null ? null : 2 * score;
    });
    expect(levels).toEqual(expected.levels);
    const equal = [50, 50].map((from, level) => ({
      id: `l${level}`,
      from,
      value: level,
      anchor: 'Above 50.',
    }));
    expect(() => listModel({ met: { kind: 'bands', bands: equal } })).toThrow(
      expect.objectContaining({ name: 'OseeError' }),
    );
  });

  it('stages of a chart', () => {
    const { inputs, expected } = readSelectionCase<
      { readonly points: ByName<readonly [number, number]>; readonly cuts: Numbers },
      { readonly stages: ByName<number> }
    >('services', 'govstack-chart-stages');
    const rows = Object.fromEntries(Object.entries(inputs.points).map(([id, [x, y]]) => [id, { x, y }]));
    const result = evaluateRows(listModel({ x: between(0, 10), y: between(0, 10) }), rows);
    const xCuts = [...inputs.cuts].sort((a, b) => a - b).map((cut) => cut / 10);
    for (const { id, cell } of quadrants(result, 'x', 'y', { xCuts }).placed) {
      expect(3 - cell[0]).toBe(expected.stages[id]);
    }
  });
});

describe.skipIf(!hasCases)('price and quality', () => {
  it('two levels of weights multiply', () => {
    const { inputs, expected } = readSelectionCase<
      Readonly<Record<'top' | 'quality', ByName<number>>>,
      { readonly effective: ByName<number> }
    >('price-quality', 'quality-and-cost-weights');
    const model = defineSelectionModel({
      id: 'm',
      title: 'M',
      subject: 'supplier',
      criteria: Object.entries(inputs.top).map(([id, weight]) =>
        id === 'quality'
          ? {
              id,
              title: id,
              weight,
              children: Object.entries(inputs.quality).map(([child, share]) => ({
                id: child,
                title: child,
                weight: share,
                scale: between(0, 1),
              })),
            }
          : { id, title: id, weight, scale: between(0, 1) },
      ),
    });
    const { weights } = evaluateApplications(model, []);
    for (const { id, effective } of weights.filter(({ id }) => id !== 'quality')) {
      expect(100 * effective).toBeCloseTo(expected.effective[id] ?? 0, 9);
    }
  });

  it('the best quality within a budget, and two of them when they are equal', () => {
    const { inputs, expected } = readSelectionCase<
      {
        readonly budget: number;
        readonly offers: ByName<{ readonly technical: number; readonly price: number }>;
      },
      { readonly chosen: readonly string[]; readonly out: ByName<string> }
    >('price-quality', 'best-quality-within-budget');
    const model = defineSelectionModel({
      id: 'm',
      title: 'M',
      subject: 'supplier',
      gates: [
        {
          id: 'budget',
          statement: 'Within the budget.',
          rule: { kind: 'fact', fact: 'price', atMost: inputs.budget },
        },
        { id: 'least', statement: 'Good enough.', rule: { kind: 'fact', fact: 'technical', atLeast: 70 } },
      ],
      criteria: [{ id: 'quality', title: 'Quality', scale: between(0, 100) }],
    });
    const { applicants } = evaluateApplications(
      model,
      Object.entries(inputs.offers).map(([id, { technical, price }]) => ({
        id,
        attributes: { technical, price },
        scores: [{ criterion: 'quality', value: technical }],
      })),
    );
    const of = (rank: number | null) => applicants.filter((each) => each.rank === rank).map(({ id }) => id);
    expect(of(1)).toEqual(expected.chosen);
    expect(of(null)).toEqual(Object.keys(expected.out));
  });
});

describe.skipIf(!hasCases)('use cases and partners', () => {
  it('nine cells, and none for what is not known', () => {
    const { inputs, expected } = readSelectionCase<
      { readonly useCases: ByName<readonly (string | null)[]> },
      { readonly cells: ByName<Numbers | null>; readonly unknown: readonly string[] }
    >('use-cases', 'openactive-nine-cells');
    const scale = (...ids: readonly string[]) =>
      ({
        kind: 'categories',
        levels: ids.map((id, step) => ({ id, value: step / 2, anchor: id })),
      }) as const;
    const model = listModel({
      impact: scale('low', 'medium', 'high'),
      urgency: scale('long-term', 'medium-term', 'immediate'),
    });
    const rows = Object.fromEntries(
      Object.entries(inputs.useCases).map(([id, [impact = null, urgency = null]]) => [
        id,
        { impact, urgency },
      ]),
    );
    const cuts = [0.25, 0.75];
    const { placed, unplaced } = quadrants(evaluateRows(model, rows), 'impact', 'urgency', {
      xCuts: cuts,
      yCuts: cuts,
    });
    for (const { id, cell } of placed) expect(cell.map((step) => step + 1)).toEqual(expected.cells[id]);
    expect(unplaced).toEqual(expected.unknown);
  });

  it('exclusion before any benefit, and unknown does not pass', () => {
    const { inputs, expected } = readSelectionCase<
      {
        readonly partners: ByName<{
          readonly exclusion: ByName<boolean | null>;
          readonly benefit: number;
        }>;
      },
      { readonly status: ByName<string>; readonly ranked: readonly string[] }
    >('use-cases', 'un-exclusion-then-risk');
    const gates = ['weapons', 'tobacco', 'sanctions'].map((fact) => ({
      id: `no-${fact}`,
      statement: fact,
      rule: { kind: 'fact' as const, fact, equal: false },
    }));
    const model = { ...listModel({ benefit: between(0, 5) }), gates } as never;
    const { applicants } = evaluateApplications(
      model,
      Object.entries(inputs.partners).map(([id, { exclusion, benefit }]) => ({
        id,
        attributes: exclusion,
        scores: [{ criterion: 'benefit', value: benefit }],
      })),
    );
    const status = { eligible: 'eligible', 'not-eligible': 'excluded', undecided: 'unknown' };
    for (const { id, eligibility } of applicants) expect(status[eligibility]).toBe(expected.status[id]);
    expect(applicants.filter(({ rank }) => rank !== null).map(({ id }) => id)).toEqual(expected.ranked);
  });

  it('a red flag or a match stops an offer, an observation is shown', () => {
    const { inputs, expected } = readSelectionCase<
      { readonly partners: ByName<readonly string[]> },
      { readonly offerAllowed: ByName<boolean> }
    >('use-cases', 'unpp-flags');
    const gates = ['red', 'sanctions-match'].map((fact) => ({
      id: `no-${fact}`,
      statement: fact,
      rule: { kind: 'fact' as const, fact, equal: false },
    }));
    const model = { ...listModel({ any: between(0, 1) }), gates } as never;
    const { applicants } = evaluateApplications(
      model,
      Object.entries(inputs.partners).map(([id, flags]) => ({
        id,
        attributes: { red: flags.includes('red'), 'sanctions-match': flags.includes('sanctions-match') },
      })),
    );
    for (const { id, eligibility } of applicants) {
      expect(eligibility === 'eligible').toBe(expected.offerAllowed[id]);
    }
  });
});
