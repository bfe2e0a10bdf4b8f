import { magnitudeOf } from './compare.ts';
import { type DoubleDouble, divide, twoProduct, twoSum } from './double-double.ts';
import { unitOf } from './power-of-two.ts';

/**
 * A sum is 0 when it is no more than this share of the sizes of its terms, 2^-50: terms that were rounded once or twice
 * before they were added, such as a tenth under a weight of a third, leave that much where they cancel.
 */
const cancelled = 1 / 1_125_899_906_842_624;

/** The sum, worked out to twice the digits of a number and then rounded: what cancels leaves no rounding behind. */
export const sumOf = (values: readonly number[]): number => {
  const [sum, low] = addUp(values, 1);
  // Past the largest number there is no rest to add.
  return Number.isNaN(low) ? values.reduce((total, value) => total + value, 0) : sum + low;
};

/** The sum of the products with the weights, worked out to twice the digits of a number and then rounded. */
export const weightedSumOf = (values: readonly number[], weights: readonly number[]): number => {
  const [sum, low] = addProducts(values, weights, 1, 1, 0);
  if (!Number.isNaN(low)) return sum + low;
  return values.reduce((total, value, index) => total + value * (weights[index] as number), 0);
};

/**
 * The mean under weights of 0 or more, worked out to twice the digits of a number and then rounded: the mean of equal
 * values is that value, whatever the weights, and a mean that a number can tell exactly is told exactly. Where terms of
 * both signs cancel but for the rounding that they came with, the mean is 0. At least one weight is above 0.
 */
export const weightedMeanOf = (values: readonly number[], weights: readonly number[]): number => {
  const [sum, low] = addProducts(values, weights, 1, 1, cancelled);
  const size = Math.abs(sum);
  const ordinary = size < 1e250 && (size > 1e-250 || magnitudeOf(values) === 0);
  if (ordinary && !Number.isNaN(low)) {
    const total = addUp(weights, 1);
    if (total[0] > 1e-250 && total[0] < 1e250) return meanFrom([sum, low], total);
  }
  const unit = unitOf(magnitudeOf(values));
  const weightUnit = unitOf(magnitudeOf(weights));
  const products = addProducts(values, weights, unit, weightUnit, cancelled);
  return meanFrom(products, addUp(weights, weightUnit)) * unit;
};

/** The mean of at least one value, worked out in the same way. */
export const meanOf = (values: readonly number[]): number =>
  weightedMeanOf(values, new Array<number>(values.length).fill(1));

/** The mean of ordinary numbers, from 1e-250 to 1e250 or 0, to twice the digits of a number. */
export const weightedMeanPartsOf = (values: readonly number[], weights: readonly number[]): DoubleDouble => {
  const unit = unitOf(magnitudeOf(weights));
  return divide(addProducts(values, weights, 1, unit, 0), addUp(weights, unit));
};

const meanFrom = (products: DoubleDouble, weights: DoubleDouble): number => {
  const [mean, rest] = divide(products, weights);
  return mean + rest;
};

const addUp = (values: readonly number[], unit: number): DoubleDouble => {
  let sum = 0;
  let low = 0;
  for (let index = 0; index < values.length; index += 1) {
    const [next, rest] = twoSum(sum, (values[index] as number) / unit);
    sum = next;
    low += rest;
  }
  return twoSum(sum, low);
};

/** A sum that is no more than the share `rest` of the sizes of its terms is 0. */
const addProducts = (
  values: readonly number[],
  weights: readonly number[],
  unit: number,
  weightUnit: number,
  rest: number,
): DoubleDouble => {
  let sum = 0;
  let low = 0;
  let size = 0;
  for (let index = 0; index < values.length; index += 1) {
    const [product, productRest] = twoProduct(
      (values[index] as number) / unit,
      (weights[index] as number) / weightUnit,
    );
    const [next, sumRest] = twoSum(sum, product);
    sum = next;
    low += sumRest + productRest;
    size += Math.abs(product);
  }
  return Math.abs(sum + low) <= rest * size ? [0, 0] : twoSum(sum, low);
};
