import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodesOf } from '../../maturity/result/nodes-of.ts';
import { scoreMaturity } from '../../maturity/score/score-maturity.ts';
import { compareWaves, rollUpResults } from '../index.ts';
import {
  anyAnswers,
  anyInstitutions,
  assessmentOf,
  countryOnlyIds,
  institution,
  model,
} from '../testing/institutions.fixture.ts';
import type { RolledFigure, RolledGroup } from './rolled-up-results.ts';

const figuresOf = ({ nodes, criteria }: RolledGroup): RolledFigure[] => [...nodes, ...criteria];
const options = { countryOnlyIds, weights: 'declared', weightUnit: 'staff', strata: 'both' } as const;

describe('rollUpResults, for any institutions', () => {
  it('does not depend on their order', () => {
    fc.assert(
      fc.property(
        anyInstitutions(9, ['a', 'b']).chain((inputs) =>
          fc.tuple(fc.constant(inputs), fc.shuffledSubarray(inputs, { minLength: inputs.length })),
        ),
        fc.constantFrom(1, 3, 5),
        ([inputs, shuffled], minimumGroup) => {
          expect(rollUpResults(model, shuffled, { ...options, minimumGroup })).toEqual(
            rollUpResults(model, inputs, { ...options, minimumGroup }),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives one institution, and any number of equal ones, its own result', () => {
    fc.assert(
      fc.property(anyAnswers, fc.integer({ min: 1, max: 7 }), (given, count) => {
        fc.pre(Object.keys(given).length > 0);
        const inputs = Array.from({ length: count }, (_, position) => institution(`i${position}`, given));
        const { whole } = rollUpResults(model, inputs, { countryOnlyIds: [], minimumGroup: 1 });
        const own = nodesOf(scoreMaturity(model, assessmentOf('own', given)).root);
        expect(whole?.nodes.map(({ mean, interval }) => [mean, interval])).toEqual(
          own.map(({ score, interval }) => [score, interval]),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('accounts for everybody, keeps every mean within its intervals, and those within each other', () => {
    fc.assert(
      fc.property(anyInstitutions(8), (inputs) => {
        const { whole } = rollUpResults(model, inputs, { ...options, minimumGroup: 1 });
        for (const { distribution, asked } of whole?.criteria ?? []) {
          const {
            steps = [],
            notApplicable = 0,
            unknown = 0,
            unanswered = 0,
            silent = 0,
          } = distribution ?? {};
          const chosen = steps.reduce((sum, { count }) => sum + count, 0);
          expect(chosen + notApplicable + unknown + unanswered + silent).toBe(asked);
        }
        for (const { mean, interval, intervalOfAll, spread } of whole === null ? [] : figuresOf(whole)) {
          if (mean === null || interval === null || intervalOfAll === null || spread === null) continue;
          const order = [intervalOfAll.worst, interval.worst, mean, interval.best, intervalOfAll.best];
          expect(order).toEqual([...order].sort((one, other) => one - other));
          const lie = Object.values(spread);
          expect(lie).toEqual([...lie].sort((one, other) => one - other));
          expect(spread.minimum).toBeLessThanOrEqual(mean + 1e-12);
          expect(spread.maximum).toBeGreaterThanOrEqual(mean - 1e-12);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('holds every mean that comes of answering what is open, also by those who are silent', () => {
    const full = fc.record({ x1: fc.nat(4), y1: fc.nat(4), y2: fc.nat(4), z1: fc.nat(4) });
    fc.assert(
      fc.property(
        anyInstitutions(6).chain((inputs) =>
          fc.tuple(
            fc.constant(inputs),
            fc.array(full, { minLength: inputs.length, maxLength: inputs.length }),
          ),
        ),
        ([inputs, answers]) => {
          const before = rollUpResults(model, inputs, { ...options, minimumGroup: 1 }).whole;
          const closed = inputs.map((input, position) => {
            const known = new Map(
              (input.assessment?.answers ?? [])
                .filter(({ status }) => status !== 'unknown')
                .map((answer) => [answer.criterionId, answer]),
            );
            for (const [criterionId, quarters] of Object.entries(answers[position] ?? {})) {
              if (known.has(criterionId)) continue;
              known.set(criterionId, { criterionId, status: 'answered', optionId: String(quarters / 4) });
            }
            return { ...input, assessment: { ...assessmentOf(input.id, {}), answers: [...known.values()] } };
          });
          const after = rollUpResults(model, closed, { ...options, minimumGroup: 1 }).whole;
          const told = before === null ? [] : figuresOf(before);
          for (const [position, { mean }] of (after === null ? [] : figuresOf(after)).entries()) {
            const bounds = told[position]?.intervalOfAll;
            if (mean === null) continue;
            expect(bounds?.worst).toBeLessThanOrEqual(mean + 1e-12);
            expect(bounds?.best).toBeGreaterThanOrEqual(mean - 1e-12);
          }
        },
      ),
      { numRuns: 80 },
    );
  });
});

/**
 * Arithmetic in a field of remainders. A part weighs the same in every group, and a group the same in every part, as it
 * is where everybody answers all; weights are scattered, so that nothing cancels by chance.
 */
const prime = 1_000_003;
const weightAt = (position: number): number => (48_271 * (position + 1) * (position + 7) + 11) % prime;
const inverseOf = (value: number): number => {
  let [result, base, exponent] = [1, value % prime, prime - 2];
  for (; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
};

/** Which unknowns a system of linear equations settles: those whose own row stands in its reduced form. */
const settledIn = (rows: number[][], width: number): number[] => {
  const reduced: number[][] = [];
  let rank = 0;
  const open = rows.map((row) => [...row]);
  for (let column = 0; column < width; column += 1) {
    const found = open.findIndex((row, position) => position >= rank && (row[column] ?? 0) !== 0);
    if (found < 0) continue;
    const [pivot] = open.splice(found, 1);
    if (pivot === undefined) continue;
    const scale = inverseOf(pivot[column] ?? 1);
    const unit = pivot.map((value) => (value * scale) % prime);
    open.splice(rank, 0, unit);
    for (const [position, row] of open.entries()) {
      const factor = row[column] ?? 0;
      if (position === rank || factor === 0) continue;
      open[position] = row.map((value, place) => (value + (prime - factor) * (unit[place] ?? 0)) % prime);
    }
    rank += 1;
  }
  reduced.push(...open.slice(0, rank));
  return reduced.flatMap((row) => {
    const used = row.flatMap((value, place) => (value === 0 ? [] : [place]));
    return used.length === 1 ? used : [];
  });
};

describe('what is hidden', () => {
  const tree: readonly (readonly [string, readonly string[]])[] = [
    ['model', ['org', 'tech']],
    ['org', ['x', 'y']],
    ['tech', ['z', 'n']],
    ['x', ['x1']],
    ['y', ['y1', 'y2']],
    ['z', ['z1']],
  ];

  it('cannot be worked out of what is shown, and no figure of few is shown', () => {
    let seen = 0;
    fc.assert(
      fc.property(
        anyInstitutions(24, ['a', 'b', 'c']),
        fc.integer({ min: 2, max: 6 }),
        (inputs, minimumGroup) => {
          const { whole, strata } = rollUpResults(model, inputs, { ...options, minimumGroup });
          const groups = [...strata, ...(whole === null ? [] : [whole])];
          const unknowns = new Map<string, number>();
          const few = new Set<string>();
          const isKnown = (group: RolledGroup, id: string): boolean => {
            const figure = [...group.nodes, ...group.criteria].find((each) => each.id === id);
            return figure === undefined || figure.hidden === null || figure.answered === 0;
          };
          for (const group of groups) {
            for (const figure of [...group.nodes, ...group.criteria]) {
              if (figure.hidden !== null) {
                seen += 1;
                if (figure.answered > 0) unknowns.set(`${group.stratum} ${figure.id}`, unknowns.size);
                if (figure.hidden === 'few') few.add(`${group.stratum} ${figure.id}`);
              } else if (!('answeredBy' in figure && figure.answeredBy === 'country')) {
                expect(figure.answered === 0 || figure.answered >= minimumGroup).toBe(true);
              }
            }
          }
          const rowOf = (cells: readonly (readonly [RolledGroup, string, number])[]): number[] => {
            const row = new Array<number>(unknowns.size).fill(0);
            for (const [group, id, weight] of cells) {
              const place = unknowns.get(`${group.stratum} ${id}`);
              if (place !== undefined && !isKnown(group, id)) row[place] = weight;
            }
            return row;
          };
          const rows = groups.flatMap((group) =>
            tree.map(([id, parts]) =>
              rowOf([
                [group, id, prime - 1],
                ...parts.map((part, position) => [group, part, weightAt(position + id.length)] as const),
              ]),
            ),
          );
          if (whole !== null) {
            for (const { id } of [...whole.nodes, ...whole.criteria]) {
              rows.push(
                rowOf([
                  [whole, id, prime - 1],
                  ...strata.map((group, position) => [group, id, weightAt(position + 50)] as const),
                ]),
              );
            }
          }
          const settled = settledIn(rows, unknowns.size);
          const names = [...unknowns.keys()];
          // What was hidden for the sake of others may be known, as long as those stay hidden.
          const given = settled.map((place) => names[place] ?? '').filter((name) => few.has(name));
          expect(given).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
    expect(seen).toBeGreaterThan(0);
  });
});

describe('compareWaves, for any two waves', () => {
  it('splits every change into what changed and who was asked', () => {
    fc.assert(
      fc.property(anyInstitutions(7), anyInstitutions(7), (before, after) => {
        const { groups } = compareWaves(
          model,
          { inputs: before },
          { inputs: after },
          { countryOnlyIds, weights: 'declared', weightUnit: 'staff', minimumGroup: 1 },
        );
        for (const { all, common, composition, counts } of groups[0]?.changes ?? []) {
          if (composition !== null) {
            expect((common?.change ?? 0) + composition).toBeCloseTo(all?.change ?? 0, 10);
          } else expect(counts.common === 0 || all?.change === null).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('finds no composition where the same institutions took part with the same weights', () => {
    fc.assert(
      fc.property(anyInstitutions(7), (inputs) => {
        const { groups } = compareWaves(model, { inputs }, { inputs }, { countryOnlyIds, minimumGroup: 1 });
        expect(groups[0]?.entered).toEqual([]);
        for (const { all, composition } of groups[0]?.changes ?? []) {
          expect([all?.change ?? 0, composition ?? 0]).toEqual([0, 0]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
