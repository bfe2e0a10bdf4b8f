import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { ahpWeights } from './ahp-weights.ts';

interface AhpPackage {
  readonly getWeights: (matrix: unknown) => { readonly ev: readonly number[] };
}
type MatrixClass = new (rows: readonly (readonly number[])[]) => unknown;

const require = createRequire(import.meta.url);
const ahpLite = require('ahp-lite') as AhpPackage;
const linearAlgebra = createRequire(require.resolve('ahp-lite'))('linear-algebra') as () => {
  readonly Matrix: MatrixClass;
};
const { Matrix } = linearAlgebra();

/** Judgements of 1 to 7, not quite consistent. */
const comparisons = Array.from({ length: 8 }, (_, row) =>
  Array.from({ length: 8 }, (_, column) => {
    const strength = 1 + Math.min(6, Math.abs(row - column)) + ((row * column) % 2);
    return row === column ? 1 : row < column ? strength : 1 / strength;
  }),
);

test('AHP of 8 criteria', async ({ bench }) => {
  const theirs = () => ahpLite.getWeights(new Matrix(comparisons));
  const sameMethod = ahpWeights(comparisons, { derivation: 'column-mean' }).weights;
  expect(theirs().ev).toEqual(sameMethod.map((weight) => Math.round(weight * 100) / 100));
  await bench.compare(
    bench('osee: ahpWeights, eigenvector', () => void ahpWeights(comparisons)),
    bench(
      'osee: ahpWeights, column mean as ahp-lite',
      () => void ahpWeights(comparisons, { derivation: 'column-mean' }),
    ),
    bench('ahp-lite 1.2.1', () => void theirs()),
    { time: 500 },
  );
});
