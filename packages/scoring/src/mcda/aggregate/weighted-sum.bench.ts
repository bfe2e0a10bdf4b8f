import { expect, test } from 'vitest';
import { rank } from '../rank/rank.ts';
import { createRandom } from '../robustness/random.ts';
import { weightedSum } from './weighted-sum.ts';

const alternatives = 193;
const criteria = 12;
const random = createRandom(4);
const values = Array.from({ length: alternatives }, () => Array.from({ length: criteria }, random.next));
const weights = Array.from({ length: criteria }, () => 1 / criteria);
const flatValues = Float64Array.from(values.flat());
const flatWeights = Float64Array.from(weights);
const scores = new Float64Array(alternatives);
const order = new Int32Array(alternatives);
const ranks = new Int32Array(alternatives);

/** Nothing is checked, and all memory is used again. */
function handWritten(): Int32Array {
  for (let one = 0; one < alternatives; one += 1) {
    let score = 0;
    for (let criterion = 0; criterion < criteria; criterion += 1) {
      score += (flatValues[one * criteria + criterion] as number) * (flatWeights[criterion] as number);
    }
    scores[one] = score;
    order[one] = one;
  }
  order.sort((left, right) => (scores[right] as number) - (scores[left] as number));
  for (let place = 0; place < alternatives; place += 1) {
    const one = order[place] as number;
    const before = order[place - 1];
    ranks[one] =
      before !== undefined && scores[before] === scores[one] ? (ranks[before] as number) : place + 1;
  }
  return ranks;
}

test('ranking 193 x 12', async ({ bench }) => {
  const ours = () => rank(weightedSum(values, weights));
  expect(ours()).toEqual(Array.from(handWritten()));
  await bench.compare(
    bench('osee: rank(weightedSum(...))', () => void ours()),
    bench('hand-written loop', () => void handWritten()),
    { time: 500 },
  );
});
