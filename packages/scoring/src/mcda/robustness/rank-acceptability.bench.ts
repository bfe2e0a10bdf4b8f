import { test } from 'vitest';
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

/** What one would write by hand for the rank counts alone. */
function handWritten(): Uint32Array {
  const counts = new Uint32Array(alternatives * alternatives);
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
      const at = (order[place] as number) * alternatives + place;
      counts[at] = (counts[at] as number) + 1;
    }
  }
  return counts;
}

test('10,000 draws on 193 x 12', async ({ bench }) => {
  await bench.compare(
    bench('rankAcceptability, everything', () => void rankAcceptability(values, weightDraws)),
    bench(
      'rankAcceptability without pairs',
      () => void rankAcceptability(values, weightDraws, { winning: false }),
    ),
    bench('hand-written loop, rank counts only', () => void handWritten()),
    bench('sampleWeights', () => void sampleWeights(criteria, draws, { seed: 2 })),
    { iterations: 5, time: 1000 },
  );
}, 60_000);
