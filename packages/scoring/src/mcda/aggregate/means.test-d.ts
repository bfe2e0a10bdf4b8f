import { expectTypeOf, test } from 'vitest';
import { normalise } from '../normalise/normalise.ts';
import { rank } from '../rank/rank.ts';
import { geometricMean } from './geometric-mean.ts';
import { owa } from './owa.ts';
import { powerMean } from './power-mean.ts';
import { weightedMean } from './weighted-mean.ts';
import { weightedProduct } from './weighted-product.ts';
import { weightedSum } from './weighted-sum.ts';

const complete: readonly number[] = [1];
const withGaps: readonly (number | null)[] = [1, null];

test('complete values give numbers, values with gaps may give null', () => {
  expectTypeOf(weightedMean(complete)).toEqualTypeOf<number>();
  expectTypeOf(weightedMean(withGaps)).toEqualTypeOf<number | null>();
  expectTypeOf(geometricMean(complete)).toEqualTypeOf<number>();
  expectTypeOf(geometricMean(withGaps)).toEqualTypeOf<number | null>();
  expectTypeOf(powerMean(complete, undefined, 2)).toEqualTypeOf<number>();
  expectTypeOf(powerMean(withGaps, undefined, 2)).toEqualTypeOf<number | null>();
  expectTypeOf(owa(complete, [1])).toEqualTypeOf<number>();
  expectTypeOf(owa(withGaps, [1, 1])).toEqualTypeOf<number | null>();
  expectTypeOf(weightedSum([complete], [1])).toEqualTypeOf<number[]>();
  expectTypeOf(weightedSum([withGaps], [1, 1])).toEqualTypeOf<(number | null)[]>();
  expectTypeOf(weightedProduct([complete], [1])).toEqualTypeOf<number[]>();
  expectTypeOf(weightedProduct([withGaps], [1, 1])).toEqualTypeOf<(number | null)[]>();
});

test('ranks and normalised matrices keep what the input is', () => {
  expectTypeOf(rank(complete)).toEqualTypeOf<number[]>();
  expectTypeOf(rank(withGaps)).toEqualTypeOf<(number | null)[]>();
  expectTypeOf(normalise([complete], ['maximise'], 'minmax')).toEqualTypeOf<number[][]>();
  expectTypeOf(normalise([withGaps], ['maximise', 'minimise'], 'minmax')).toEqualTypeOf<
    (number | null)[][]
  >();
});

test('unknown names are refused', () => {
  // @ts-expect-error there is no such method
  normalise([complete], ['maximise'], 'fair');
  // @ts-expect-error there is no such policy
  weightedMean(complete, [1], { missing: 'guess' });
  // @ts-expect-error there is no such direction
  normalise([complete], ['max'], 'minmax');
});
