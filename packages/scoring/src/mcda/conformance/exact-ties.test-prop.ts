import {
  aggregateTree,
  bandOf,
  copeland,
  criticWeights,
  dominance,
  electreI,
  leaveOneCriterionOut,
  nearDuplicates,
  normalise,
  owa,
  prometheeII,
  rank,
  rankAcceptability,
  rankComparisonWeights,
  spotis,
  vikor,
  weightedMean,
  weightedSum,
  weightStability,
} from '@osee/scoring/mcda';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fraction, fraction, mean, order, over, plus, times } from '../../number/fraction.fixture.ts';

/** A problem told in whole steps of a grid: what floating-point numbers can hardly tell. */
interface Grid {
  readonly steps: number[][];
  readonly size: number;
  readonly weights: number[];
}

const grids: fc.Arbitrary<Grid> = fc
  .tuple(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 1, max: 5 }), fc.constantFrom(3, 5, 7, 10, 12, 30))
  .chain(([rows, columns, size]) =>
    fc.record({
      steps: fc.array(
        fc.array(fc.integer({ min: 0, max: Math.min(size, 6) }), { minLength: columns, maxLength: columns }),
        { minLength: rows, maxLength: rows },
      ),
      size: fc.constant(size),
      weights: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: columns, maxLength: columns }),
    }),
  );

/** Each value as a sum of tenths and the like may have come out: by another way than its neighbour's. */
const matrixOf = ({ steps, size }: Grid): number[][] =>
  steps.map((row, index) =>
    row.map((step) =>
      index % 2 === 0 ? step / size : Array.from({ length: step }, () => 1 / size).reduce((a, b) => a + b, 0),
    ),
  );
const sharesOf = ({ weights }: Grid): number[] =>
  weights.map((weight) => weight / weights.reduce((a, b) => a + b, 0));
const up = ({ weights }: Grid) => weights.map(() => 'maximise' as const);
const exactRows = ({ steps, size }: Grid): Fraction[][] =>
  steps.map((row) => row.map((step) => fraction(step, size)));
const exactMeans = (grid: Grid): Fraction[] => exactRows(grid).map((row) => mean(row, grid.weights));
const exactRanks = (scores: readonly Fraction[]): number[] =>
  scores.map((score) => 1 + scores.filter((other) => order(other, score) > 0).length);
const minus = (a: Fraction, b: Fraction): Fraction => plus(a, times(fraction(-1), b));
const extreme = (list: readonly Fraction[], side: 1 | -1): Fraction =>
  list.reduce((a, b) => (order(a, b) === side ? a : b));
const numberOf = (value: Fraction): number => Number(value.over) / Number(value.under);

const check = (property: (grid: Grid) => void): void =>
  fc.assert(fc.property(grids, property), { numRuns: 300 });

describe('ties and limits are decided as exact fractions decide them', () => {
  it('by weighted sums and means, and ranks of them', () => {
    check((grid) => {
      const wanted = exactRanks(exactMeans(grid));
      const matrix = matrixOf(grid);
      expect(rank(weightedSum(matrix, grid.weights))).toEqual(wanted);
      expect(rank(weightedSum(matrix, sharesOf(grid)))).toEqual(wanted);
      expect(rank(matrix.map((row) => weightedMean(row, grid.weights)))).toEqual(wanted);
      const children = grid.weights.map((weight, index) => ({ id: `c${index}`, weight }));
      const trees = matrix.map((row) =>
        aggregateTree(
          { id: 'root', children },
          Object.fromEntries(row.map((value, index) => [`c${index}`, value])),
        ),
      );
      expect(rank(trees.map(({ value }) => value))).toEqual(wanted);
    });
  });

  it('by ordered weighted averages, also under weights of a tenth', () => {
    check((grid) => {
      const sorted = exactRows(grid).map((row) => [...row].sort((a, b) => order(b, a)));
      const wanted = exactRanks(sorted.map((row) => mean(row, grid.weights)));
      expect(rank(matrixOf(grid).map((row) => owa(row, sharesOf(grid))))).toEqual(wanted);
    });
  });

  it('by bands that begin where means lie, and a step beside them', () => {
    check((grid) => {
      const whole = grid.weights.reduce((a, b) => a + b, 0);
      const exact = exactMeans(grid);
      for (const [row, values] of matrixOf(grid).entries()) {
        const score = weightedMean(values, grid.weights);
        for (const limit of exact.flatMap((at) =>
          [-1, 0, 1].map((step) => plus(at, fraction(step, grid.size * whole))),
        )) {
          const bands = [
            { id: 'low', from: -2 },
            { id: 'high', from: numberOf(limit) },
          ];
          expect(bandOf(score, bands)).toBe(order(exact[row] as Fraction, limit) >= 0 ? 'high' : 'low');
        }
      }
    });
  });

  it('by VIKOR, which takes no rounding for a spread', () => {
    check((grid) => {
      const rows = exactRows(grid);
      const whole = grid.weights.reduce((a, b) => a + b, 0);
      const columns = grid.weights.map((_, column) => rows.map((row) => row[column] as Fraction));
      const distances = rows.map((row) =>
        row.map((value, column) => {
          const [low, high] = [extreme(columns[column] ?? [], -1), extreme(columns[column] ?? [], 1)];
          if (order(low, high) === 0) return fraction(0);
          return times(
            fraction(grid.weights[column] ?? 0, whole),
            over(minus(high, value), minus(high, low)),
          );
        }),
      );
      const s = distances.map((row) => row.reduce(plus, fraction(0)));
      const r = distances.map((row) => extreme([fraction(0), ...row], 1));
      const share = (list: readonly Fraction[], value: Fraction): Fraction => {
        const [low, high] = [extreme(list, -1), extreme(list, 1)];
        return order(low, high) === 0 ? fraction(0) : over(minus(value, low), minus(high, low));
      };
      const q = s.map((value, row) => plus(share(s, value), share(r, r[row] as Fraction)));
      expect(vikor(matrixOf(grid), up(grid), sharesOf(grid)).ranks).toEqual(
        exactRanks(q.map((value) => times(fraction(-1), value))),
      );
    });
  });

  it('by SPOTIS', () => {
    check((grid) => {
      const bounds = grid.weights.map(() => ({ lower: 0, upper: 1 }));
      const found = spotis(matrixOf(grid), up(grid), sharesOf(grid), bounds);
      expect(rank(found, { best: 'lowest' })).toEqual(exactRanks(exactMeans(grid)));
    });
  });

  it('by the pairwise methods: dominance, Copeland, PROMETHEE II and ELECTRE I', () => {
    check((grid) => {
      const { steps, weights } = grid;
      const matrix = matrixOf(grid);
      const whole = weights.reduce((a, b) => a + b, 0);
      const weightWhere = (i: number, k: number, test: (lead: number) => boolean): number =>
        weights.reduce(
          (sum, weight, column) =>
            sum + (test((steps[i]?.[column] ?? 0) - (steps[k]?.[column] ?? 0)) ? weight : 0),
          0,
        );
      const others = (i: number): number[] => steps.flatMap((_, k) => (k === i ? [] : [k]));
      const balance = (i: number, k: number): number =>
        weightWhere(i, k, (lead) => lead > 0) - weightWhere(i, k, (lead) => lead < 0);
      expect(dominance(matrix, up(grid)).dominated).toEqual(
        steps.flatMap((_, i) =>
          others(i).some((k) => weightWhere(k, i, (lead) => lead < 0) === 0 && balance(k, i) > 0) ? [i] : [],
        ),
      );
      const duels = steps.map((_, i) => others(i).reduce((sum, k) => sum + Math.sign(balance(i, k)), 0));
      expect(copeland(matrix, up(grid), sharesOf(grid)).scores.map((score) => score + 0)).toEqual(
        duels.map((duel) => duel + 0),
      );
      const nets = steps.map((_, i) => fraction(others(i).reduce((sum, k) => sum + balance(i, k), 0)));
      expect(rank(prometheeII(matrix, up(grid), sharesOf(grid)).net)).toEqual(exactRanks(nets));
      const needed = weights[0] as number;
      const electre = electreI(matrix, up(grid), sharesOf(grid), {
        concordance: needed / whole,
        discordance: 1,
        normalisation: 'none',
      });
      expect(electre.outranks).toEqual(
        steps.map((_, i) =>
          steps.map((_other, k) => i !== k && weightWhere(i, k, (lead) => lead >= 0) >= needed),
        ),
      );
    });
  });

  it('by the robustness of rankings', () => {
    check((grid) => {
      const matrix = matrixOf(grid);
      const wanted = exactRanks(exactMeans(grid));
      const { acceptability } = rankAcceptability(matrix, [sharesOf(grid)]);
      expect(acceptability.map((shares) => shares.indexOf(1) + 1)).toEqual(wanted);
      expect(weightStability(matrix, sharesOf(grid), 0).winner).toBe(wanted.indexOf(1));
      if (grid.weights.length < 2) return;
      for (const { criterion, ranks } of leaveOneCriterionOut(matrix, sharesOf(grid))) {
        const rest = {
          ...grid,
          weights: grid.weights.map((weight, column) => (column === criterion ? 0 : weight)),
        };
        expect(ranks).toEqual(exactRanks(exactMeans(rest)));
      }
    });
  });

  it('by distances to targets: who has reached one gets 1', () => {
    check((grid) => {
      const matrix = matrixOf(grid);
      const lowest = grid.weights.map((_, column) => Math.min(...grid.steps.map((row) => row[column] ?? 0)));
      const targets = lowest.map((step) => step / grid.size);
      expect(normalise(matrix, up(grid), 'distance-to-target', { targets })).toEqual(
        matrix.map((row) => row.map(() => 1)),
      );
      const beyond = lowest.map((step) => (step + 1) / grid.size);
      const found = normalise(matrix, up(grid), 'distance-to-target', { targets: beyond, truncate: true });
      for (const [row, values] of found.entries()) {
        for (const [column, value] of values.entries()) {
          const reached = (grid.steps[row]?.[column] ?? 0) > (lowest[column] ?? 0);
          expect(value).toBeCloseTo(reached ? 1 : 0, 12);
        }
      }
    });
  });

  it('by weights from data: criteria on one line are on one line', () => {
    check((grid) => {
      const line = grid.steps.map((row) => row[0] as number);
      const matrix = matrixOf({ ...grid, steps: line.map((step) => [step, 2 * step, 3 * step]) });
      const spread = new Set(line).size > 1;
      for (const { correlation } of nearDuplicates(matrix, { threshold: 0.5 })) expect(correlation).toBe(1);
      expect(nearDuplicates(matrix)).toHaveLength(spread && line.length > 2 ? 3 : 0);
      expect(() => criticWeights(matrix, ['maximise', 'maximise', 'maximise'])).toThrow(
        expect.objectContaining({ code: 'no-spread' }),
      );
      const places = exactRanks(exactMeans(grid).map((value) => times(fraction(-1), value)));
      expect(rankComparisonWeights(exactMeans(grid).map(numberOf))).toEqual(rankComparisonWeights(places));
    });
  });
});

describe('nothing depends on the unit', () => {
  it('of weights', () => {
    fc.assert(
      fc.property(grids, fc.double({ min: 1e-100, max: 1e100, noNaN: true }), (grid, unit) => {
        const matrix = matrixOf(grid);
        const scaled = grid.weights.map((weight) => weight * unit);
        expect(rank(weightedSum(matrix, scaled))).toEqual(rank(weightedSum(matrix, grid.weights)));
        expect(vikor(matrix, up(grid), scaled).ranks).toEqual(vikor(matrix, up(grid), grid.weights).ranks);
        expect(copeland(matrix, up(grid), scaled)).toEqual(copeland(matrix, up(grid), grid.weights));
        expect(rank(prometheeII(matrix, up(grid), scaled).net)).toEqual(
          rank(prometheeII(matrix, up(grid), grid.weights).net),
        );
      }),
    );
  });

  it('of values, nor on where a scale begins when the method compares differences', () => {
    fc.assert(
      fc.property(
        grids,
        fc.double({ min: 1e-100, max: 1e100, noNaN: true }),
        fc.integer({ min: -50, max: 50 }),
        (grid, unit, begin) => {
          const matrix = matrixOf(grid);
          const scaled = matrix.map((row) => row.map((value) => value * unit));
          const moved = matrix.map((row) => row.map((value) => value + begin));
          const weights = sharesOf(grid);
          const ranks = rank(weightedSum(matrix, weights));
          expect(rank(weightedSum(scaled, weights))).toEqual(ranks);
          expect(rank(weightedSum(moved, weights))).toEqual(ranks);
          for (const other of [scaled, moved]) {
            expect(vikor(other, up(grid), weights).ranks).toEqual(vikor(matrix, up(grid), weights).ranks);
            expect(copeland(other, up(grid), weights)).toEqual(copeland(matrix, up(grid), weights));
            expect(dominance(other, up(grid))).toEqual(dominance(matrix, up(grid)));
            expect(weightStability(other, weights, 0).winner).toBe(
              weightStability(matrix, weights, 0).winner,
            );
          }
        },
      ),
    );
  });
});
