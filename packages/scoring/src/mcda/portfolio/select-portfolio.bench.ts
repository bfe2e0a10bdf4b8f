import { expect, test } from 'vitest';
import { type Model, solve } from 'yalps';
import { createRandom } from '../robustness/random.ts';
import { createPairSearch } from './internal/pair-search.ts';
import { createSearch } from './internal/search.ts';
import { selectPortfolio } from './select-portfolio.ts';

const size = 200;
const random = createRandom(3);
const regions = ['Africa', 'Americas', 'Arab States', 'Asia-Pacific', 'CIS', 'Europe'];
const candidates = Array.from({ length: size }, (_, position) => {
  const region = Math.floor(random.next() * regions.length);
  return {
    id: `c${position}`,
    score: random.next() * 100,
    region,
    attributes: { region: regions[region] as string },
  };
});
const scores = Float64Array.from(candidates, ({ score }) => score);
const groups = Int32Array.from(candidates, ({ region }) => region);
const rules = [{ kind: 'distinct', attribute: 'region' } as const];
const rows = regions.map((_, region) => {
  const members = [...groups.keys()].filter((position) => groups[position] === region);
  return { members, coefficients: members.map(() => 1), min: 0, max: 1 };
});
const free = new Int8Array(size);

/** All pairs, one pass. The pair to leave out gives the runner-up; without regions, what the rule costs. */
function handWritten(leftOut: number, withRegions: boolean): number {
  let best = -1;
  let most = -Infinity;
  for (let one = 0; one < size; one += 1) {
    for (let other = one + 1; other < size; other += 1) {
      const total = (scores[one] as number) + (scores[other] as number);
      const allowed = !withRegions || groups[one] !== groups[other];
      if (total > most && allowed && one * size + other !== leftOut) {
        most = total;
        best = one * size + other;
      }
    }
  }
  return best;
}
const namesOf = (pair: number): string[] => [`c${Math.floor(pair / size)}`, `c${pair % size}`];

const model: Model = {
  objective: 'score',
  constraints: {
    count: { equal: 2 },
    ...Object.fromEntries(regions.map((region) => [region, { max: 1 }])),
  },
  variables: Object.fromEntries(
    candidates.map(({ id, score, region }) => [id, { score, count: 1, [regions[region] as string]: 1 }]),
  ),
  binaries: true,
};

test('best pair of 200, regions distinct', async ({ bench }) => {
  const pairs = createPairSearch(size, rows);
  const search = createSearch(size, 2, rows, 1e6);
  const result = selectPortfolio(candidates, { count: 2, rules });
  const best = handWritten(-1, true);
  expect(result.selected).toEqual(namesOf(best));
  expect(solve(model).variables.map(([id]) => id)).toEqual(result.selected);
  expect(result.runnerUp?.selected).toEqual(namesOf(handWritten(best, true)));
  expect(result.priceOfRules[0]?.without.selected).toEqual(namesOf(handWritten(-1, false)));
  await bench.compare(
    bench('osee: the search for pairs, best only', () => void pairs?.best(scores, 1e-9)),
    bench('osee: the general search, best only', () => void search(scores, free, 1e-9)),
    bench(
      'osee: selectPortfolio, checks, best, runner-up, price',
      () => void selectPortfolio(candidates, { count: 2, rules }),
    ),
    bench('loop, best only', () => void handWritten(-1, true)),
    bench('loop, best, runner-up, price', () => {
      handWritten(handWritten(-1, true), true);
      handWritten(-1, false);
    }),
    bench('yalps, best only', () => void solve(model)),
    { time: 500 },
  );
}, 60_000);
