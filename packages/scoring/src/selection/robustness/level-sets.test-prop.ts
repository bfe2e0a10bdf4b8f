import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PortfolioCandidate } from '../../mcda/portfolio/candidate.ts';
import type { Contest } from './contest.ts';
import { levelSets } from './level-sets.ts';

const contestOf = (regions: readonly (string | null)[], count: number): Contest => {
  const candidates = regions.map((region, index): PortfolioCandidate => {
    return { id: `c${index}`, score: 0, attributes: { region } };
  });
  const rules = [{ kind: 'distinct', attribute: 'region', id: 'regions' }] as const;
  return {
    ids: candidates.map(({ id }) => id),
    criteria: [],
    values: [],
    weights: [],
    candidates,
    portfolio: { count, rules },
    linear: true,
    tieTolerance: 0,
    score: () => undefined,
    scores: () => [],
  };
};

/** Every set of a size, without any thought of rules or totals. */
const setsOf = (size: number, from: number, end: number): number[][] =>
  size === 0
    ? [[]]
    : Array.from({ length: Math.max(0, end - from) }, (_, offset) => from + offset).flatMap((first) =>
        setsOf(size - 1, first + 1, end).map((rest) => [first, ...rest]),
      );

describe('the sets that reach a total', () => {
  it('are those that counting all sets finds, in the same order', () => {
    const candidate = fc.record({
      score: fc.integer({ min: 0, max: 4 }).map((quarters) => quarters / 4),
      region: fc.constantFrom('a', 'b', 'c', 'd', null),
    });
    fc.assert(
      fc.property(
        fc.array(candidate, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 16 }),
        (list, count, quarters) => {
          const scores = Float64Array.from(list, ({ score }) => score);
          const expected = setsOf(count, 0, list.length).filter((members) => {
            const regions = members.map((member) => list[member]?.region ?? null);
            const distinct = new Set(regions).size === count && (count === 1 || !regions.includes(null));
            const total = members.reduce((sum, member) => sum + (scores[member] ?? 0), 0);
            return distinct && total >= quarters / 4;
          });
          const contest = contestOf(
            list.map(({ region }) => region),
            count,
          );
          expect(levelSets(contest, scores, quarters / 4)).toEqual(expected);
        },
      ),
    );
  });
});
