import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compare,
  isAbove,
  isAtLeast,
  isAtMost,
  isBelow,
  isConstant,
  isEqual,
  magnitudeOf,
} from './compare.ts';
import { type Fraction, fraction, mean, order, sum } from './fraction.fixture.ts';

const numberOf = ({ over, under }: Fraction): number => Number(over) / Number(under);

/** Values k/n of one grid, with whole weights. */
const terms = (grid: number) =>
  fc
    .array(fc.tuple(fc.integer({ min: -grid, max: grid }), fc.integer({ min: 0, max: 9 })), {
      minLength: 1,
      maxLength: 12,
    })
    .filter((list) => list.some(([, weight]) => weight > 0));
const twoLists = fc
  .integer({ min: 1, max: 60 })
  .chain((grid) => fc.tuple(fc.constant(grid), terms(grid), terms(grid)));

interface Case {
  readonly float: number;
  readonly exact: Fraction;
}

/** The weighted mean as floating-point code may work it out: weights first, or at the end. */
const meansOf = (grid: number, list: readonly (readonly [number, number])[]): Case[] => {
  const total = list.reduce((all, [, weight]) => all + weight, 0);
  const exact = mean(
    list.map(([value]) => fraction(value, grid)),
    list.map(([, weight]) => weight),
  );
  return [
    { float: list.reduce((all, [value, weight]) => all + (value / grid) * weight, 0) / total, exact },
    { float: list.reduce((all, [value, weight]) => all + (value / grid) * (weight / total), 0), exact },
  ];
};

const expectAsExact = (a: Case, b: Case): void => {
  const wanted = order(a.exact, b.exact);
  // Values reach from -1 to 1.
  expect(compare(a.float, b.float, 1)).toBe(wanted);
  expect(isEqual(a.float, b.float, 1)).toBe(wanted === 0);
  expect(isAbove(a.float, b.float, 1)).toBe(wanted > 0);
  expect(isBelow(a.float, b.float, 1)).toBe(wanted < 0);
  expect(isAtLeast(a.float, b.float, 1)).toBe(wanted >= 0);
  expect(isAtMost(a.float, b.float, 1)).toBe(wanted <= 0);
  expect(isConstant([a.float, b.float], 1)).toBe(wanted === 0);
};

describe('equal within rounding', () => {
  it('decides between weighted means as exact fractions do', () => {
    fc.assert(
      fc.property(twoLists, ([grid, one, other]) => {
        for (const a of meansOf(grid, one)) for (const b of meansOf(grid, other)) expectAsExact(a, b);
      }),
    );
  });

  it('decides about limits on the grid, and next to them, as exact fractions do', () => {
    fc.assert(
      fc.property(twoLists, ([grid, list]) => {
        for (const found of meansOf(grid, list)) {
          const total = list.reduce((all, [, weight]) => all + weight, 0);
          const steps = Number(found.exact.over) / (Number(found.exact.under) / (grid * total));
          for (const limit of [steps - 1, steps, steps + 1].map((step) =>
            fraction(Math.round(step), grid * total),
          )) {
            expectAsExact(found, { float: numberOf(limit), exact: limit });
          }
        }
      }),
    );
  });

  it('decides between sums as exact fractions do, given the size of the terms', () => {
    fc.assert(
      fc.property(twoLists, ([grid, one, other]) => {
        const [a, b] = [one, other].map((list) => {
          const values = list.map(([value]) => value / grid);
          return {
            float: values.reduce((all, value) => all + value, 0),
            exact: sum(list.map(([value]) => fraction(value, grid))),
            size: magnitudeOf(values),
          };
        }) as [Case & { size: number }, Case & { size: number }];
        expect(compare(a.float, b.float, Math.max(a.size, b.size))).toBe(order(a.exact, b.exact));
      }),
    );
  });

  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(
        twoLists,
        fc.double({ min: 1e-200, max: 1e200, noNaN: true }),
        ([grid, one, other], unit) => {
          for (const a of meansOf(grid, one)) {
            for (const b of meansOf(grid, other)) {
              expect(compare(a.float * unit, b.float * unit, unit)).toBe(order(a.exact, b.exact));
            }
          }
        },
      ),
    );
  });
});
