import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixed, fixedExp, fixedLn2, fixedLog, unitsOff } from './exact-functions.fixture.ts';
import { exp, expm1 } from './exp.ts';
import { log, log1p, log2 } from './log.ts';
import { pow } from './pow.ts';

const positive = fc.oneof(
  fc.double({ min: 1e-12, max: 1e12, noNaN: true }),
  fc.double({ min: 0.5, max: 2, noNaN: true }),
  fc.integer({ min: 1, max: 1000 }).map((over) => over / 1000),
  fc.integer({ min: 1, max: 100 }),
);
const measured = { numRuns: 3000 };
const one = 1n << 200n;

describe('the functions are off by less than they say', () => {
  it('log', () => {
    fc.assert(
      fc.property(positive, (value) => {
        fc.pre(value !== 1);
        expect(unitsOff(log(value), fixedLog(fixed(value)))).toBeLessThan(0.51);
      }),
      measured,
    );
  });

  it('log2', () => {
    fc.assert(
      fc.property(positive, (value) => {
        fc.pre(value !== 1);
        const wanted = (fixedLog(fixed(value)) * one) / fixedLn2;
        expect(unitsOff(log2(value), wanted)).toBeLessThan(0.51);
      }),
      measured,
    );
  });

  it('log1p', () => {
    const aboveMinusOne = fc.oneof(
      fc.double({ min: -0.999, max: 10, noNaN: true }),
      fc.double({ min: -1e-6, max: 1e-6, noNaN: true }),
    );
    fc.assert(
      fc.property(aboveMinusOne, (value) => {
        fc.pre(Math.abs(value) > 1e-20);
        expect(unitsOff(log1p(value), fixedLog(one + fixed(value)))).toBeLessThan(0.51);
      }),
      measured,
    );
  });

  it('exp', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double({ min: -708, max: 709, noNaN: true }),
          fc.double({ min: -2, max: 2, noNaN: true }),
        ),
        (value) => {
          fc.pre(Math.abs(value) > 1e-30);
          const { near, exponent } = fixedExp(fixed(value));
          expect(unitsOff(exp(value), near, exponent)).toBeLessThan(0.51);
        },
      ),
      measured,
    );
  });

  it('expm1', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double({ min: -3, max: 3, noNaN: true }),
          fc.double({ min: -1e-6, max: 1e-6, noNaN: true }),
        ),
        (value) => {
          fc.pre(Math.abs(value) > 1e-20);
          const { near, exponent } = fixedExp(fixed(value));
          const wanted = (exponent >= 0n ? near << exponent : near >> -exponent) - one;
          expect(unitsOff(expm1(value), wanted)).toBeLessThan(1.5);
        },
      ),
      measured,
    );
  });

  it('pow', () => {
    const exponents = fc.oneof(
      fc.double({ min: -40, max: 40, noNaN: true }),
      fc.integer({ min: 1, max: 40 }).map((under) => 1 / under),
      fc.integer({ min: -20, max: 20 }),
    );
    fc.assert(
      fc.property(positive, exponents, (base, exponent) => {
        fc.pre(base !== 1 && Math.abs(exponent) > 1e-12);
        const { near, exponent: turns } = fixedExp((fixed(exponent) * fixedLog(fixed(base))) / one);
        fc.pre(turns > -1020n && turns < 1020n);
        expect(unitsOff(pow(base, exponent), near, turns)).toBeLessThan(0.52);
      }),
      measured,
    );
  });
});
