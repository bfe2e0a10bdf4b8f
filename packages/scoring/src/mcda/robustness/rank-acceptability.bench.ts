import { expect, test } from 'vitest';
import { createRandom } from './random.ts';
import { rankAcceptability } from './rank-acceptability.ts';
import { sampleWeights } from './sample-weights.ts';

const alternatives = 193;
const criteria = 12;
const draws = 10_000;
const random = createRandom(1);
const values = Array.from({ length: alternatives }, () => Array.from({ length: criteria }, random.next));
const weightDraws = sampleWeights(criteria, draws, { seed: 2 });
const flatValues = Float64Array.from(values.flat());
const flatWeights = Float64Array.from(weightDraws.flat());

/** What one would write by hand: how often each takes each rank, and unless told otherwise who beats whom. */
function handWritten(withPairs: boolean): { counts: Uint32Array; wins: Uint32Array } {
  const counts = new Uint32Array(alternatives * alternatives);
  const wins = new Uint32Array(alternatives * alternatives);
  const scores = new Float64Array(alternatives);
  const order = new Int32Array(alternatives);
  for (let draw = 0; draw < draws; draw += 1) {
    for (let one = 0; one < alternatives; one += 1) {
      let score = 0;
      for (let criterion = 0; criterion < criteria; criterion += 1) {
        score +=
          (flatValues[one * criteria + criterion] as number) *
          (flatWeights[draw * criteria + criterion] as number);
      }
      scores[one] = score;
      order[one] = one;
    }
    order.sort((left, right) => (scores[right] as number) - (scores[left] as number));
    for (let place = 0; place < alternatives; place += 1) {
      const first = (order[place] as number) * alternatives;
      counts[first + place] = (counts[first + place] as number) + 1;
      for (let later = place + 1; withPairs && later < alternatives; later += 1) {
        const at = first + (order[later] as number);
        wins[at] = (wins[at] as number) + 1;
      }
    }
  }
  return { counts, wins };
}

test('10,000 draws on 193 x 12', async ({ bench }) => {
  const { acceptability, winning } = rankAcceptability(values, weightDraws);
  const { counts, wins } = handWritten(true);
  expect(acceptability.flat()).toEqual(Array.from(counts, (count) => count / draws));
  expect(winning?.flat()).toEqual(Array.from(wins, (won) => won / draws));
  await bench.compare(
    bench(
      'osee: rankAcceptability: ranks, pairs, intervals, central weights',
      () => void rankAcceptability(values, weightDraws),
    ),
    bench(
      'osee: rankAcceptability without pairs',
      () => void rankAcceptability(values, weightDraws, { winning: false }),
    ),
    bench('loop, ranks and pairs', () => void handWritten(true)),
    bench('loop, ranks alone', () => void handWritten(false)),
    { iterations: 5, time: 1000 },
  );
}, 60_000);
