import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../robustness/random.ts';
import { enumerateSelections } from '../enumerate.fixture.ts';
import { hardProblem } from '../hard-problem.fixture.ts';
import { chooseBy } from './chooser.ts';
import type { Optimum } from './optimise.ts';
import { rowsOfRule } from './rows-of-rule.ts';
import { createSearch, type SearchEffort } from './search.ts';

const size = 13;

describe('the general search', () => {
  it.each<[string, SearchEffort]>([
    [
      'prices at once and well, splits often',
      { mostQuickSteps: 0, stepsPerPart: 0, iterationsAtRoot: 150, iterationsPerPart: 30 },
    ],
    [
      'prices badly, splits often',
      { mostQuickSteps: 20, stepsPerPart: 1, iterationsAtRoot: 1, iterationsPerPart: 1 },
    ],
    ['prices a little', { mostQuickSteps: 5, stepsPerPart: 3, iterationsAtRoot: 5, iterationsPerPart: 2 }],
    [
      'prices very long',
      { mostQuickSteps: 0, stepsPerPart: 10, iterationsAtRoot: 500, iterationsPerPart: 200 },
    ],
  ])('finds what enumeration finds when it %s', (_, effort) => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 3, max: 6 }), (seed, count) => {
        const problem = hardProblem(createRandom(seed), size, count);
        const { candidates, rules, tieTolerance = 1e-9 } = problem;
        const rows = rules.flatMap((rule) => rowsOfRule(rule, candidates, 'every-group', []));
        const chooser = chooseBy(createSearch(size, count, rows, 1e7, effort), size);
        const scores = Float64Array.from(candidates, ({ score }) => score);
        const tolerance = tieTolerance * Math.max(1, ...scores);
        const best = chooser.best(scores, tolerance);
        const next = best && chooser.next(scores, tolerance, best);
        const named = (found: Optimum | null) =>
          found && { selected: found.positions.map((position) => `c${position}`), total: found.total };
        expect([named(best), named(next)]).toEqual(enumerateSelections(problem).bestTwo(0));
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});
