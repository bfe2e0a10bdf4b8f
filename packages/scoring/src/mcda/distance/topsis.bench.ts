import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { createRandom } from '../robustness/random.ts';
import { topsis } from './topsis.ts';

interface TopsisPackage {
  readonly getBest: (matrix: unknown, weights: readonly number[], impacts: readonly string[]) => number[];
}
type MatrixClass = new (rows: readonly (readonly number[])[]) => unknown;

const require = createRequire(import.meta.url);
const npmTopsis = require('topsis') as TopsisPackage;
const linearAlgebra = createRequire(require.resolve('topsis'))('linear-algebra') as () => {
  readonly Matrix: MatrixClass;
};
const { Matrix } = linearAlgebra();

const random = createRandom(5);
const values = Array.from({ length: 193 }, () => Array.from({ length: 12 }, () => 1 + 99 * random.next()));
const weights = Array.from({ length: 12 }, () => 0.08);
const directions = weights.map((_, column) =>
  column % 3 === 0 ? ('minimise' as const) : ('maximise' as const),
);
const impacts = directions.map((direction) => (direction === 'minimise' ? 'min' : 'max'));

test('TOPSIS on 193 x 12', async ({ bench }) => {
  const theirs = () => npmTopsis.getBest(new Matrix(values), weights, impacts);
  const { scores } = topsis(values, directions, weights);
  expect(theirs()).toEqual(values[scores.indexOf(Math.max(...scores))]);
  await bench.compare(
    bench('osee: topsis, all scores and distances', () => void topsis(values, directions, weights)),
    bench('topsis 1.3.2, the best alone', () => void theirs()),
    { time: 500 },
  );
});
