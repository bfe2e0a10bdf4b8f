import { OseeError } from '@osee/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callOf, missingCalls, publicCalls } from './public-calls.fixture.ts';

type Place = readonly (string | number)[];

const cases = Object.entries(publicCalls).flatMap(([name, calls]) =>
  calls.map((input, index) => ({ name, index, input })),
);

const isOpen = (value: unknown): value is Record<string, unknown> | unknown[] =>
  Array.isArray(value) || (typeof value === 'object' && value !== null && !(value instanceof Map));

/** Every place inside a value, itself first. */
const placesIn = (value: unknown, at: Place = []): Place[] => [
  at,
  ...(isOpen(value) ? Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...at, key])) : []),
];

const valueAt = (value: unknown, [key, ...rest]: Place): unknown =>
  key === undefined ? value : valueAt((value as Record<string, unknown>)[key], rest);

/** A copy with another value at one place. */
const replaced = (value: unknown, [key, ...rest]: Place, by: unknown): unknown => {
  if (key === undefined || !isOpen(value)) return by;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
};

/** Numbers in a result that are not finite. */
const notFinite = (value: unknown, at: Place = []): string[] => {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${at.join('.')}: ${value}`];
  return isOpen(value) ? Object.entries(value).flatMap(([key, inner]) => notFinite(inner, [...at, key])) : [];
};

const oddities: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  0,
  2.5,
  1e308,
  4_294_967_296,
  '',
  'mximise',
  'constructor',
  true,
  [],
  [[]],
  [null],
  [{}],
  {},
  { constructor: 1 },
  Object.create(null),
  () => 1,
  Symbol('odd'),
  12n,
  new Date(0),
  new Map(),
];
const extremes: readonly number[] = [
  1e308, -1e308, 5e-324, -5e-324, 0, -0, 1, 1e300, 1e-300, 1.7976931348623157e308,
];

/** Functions whose last record is no options, but values by id. */
const notOptions: readonly string[] = ['aggregateTree'];

const outcomeOf = (name: string, input: readonly unknown[]): unknown => {
  try {
    return callOf(name)(...input);
  } catch (error) {
    if (error instanceof OseeError) return error;
    throw new Error(`${name} threw ${String(error)}`, { cause: error });
  }
};

describe('every public function', () => {
  it('is among the calls, and each call succeeds with finite numbers', () => {
    expect(missingCalls).toEqual([]);
    for (const { name, index, input } of cases) {
      const found = outcomeOf(name, input);
      expect(found instanceof OseeError ? found.message : notFinite(found), `${name} ${index}`).toEqual([]);
    }
  });

  it.each(cases)(
    '$name ($index) returns finite numbers or throws an OseeError, whatever is changed in one to three places',
    ({ name, input }) => {
      const places = placesIn(input).filter((place) => place.length > 0);
      const change = fc.tuple(fc.constantFrom(...places), fc.constantFrom(...oddities));
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
          const changed = changes.reduce<unknown>((value, [place, by]) => replaced(value, place, by), input);
          const found = outcomeOf(name, changed as unknown[]);
          if (!(found instanceof OseeError)) expect(notFinite(found)).toEqual([]);
        }),
        { numRuns: 100 },
      );
    },
  );

  it.each(cases)(
    '$name ($index) stays finite or says why for the largest and the smallest numbers',
    ({ name, input }) => {
      const places = placesIn(input).filter((place) => typeof valueAt(input, place) === 'number');
      if (places.length === 0) return;
      const numbers = fc.array(fc.option(fc.constantFrom(...extremes), { freq: 2 }), {
        minLength: places.length,
        maxLength: places.length,
      });
      fc.assert(
        fc.property(numbers, (chosen) => {
          const changed = places.reduce<unknown>(
            (value, place, index) => (chosen[index] === null ? value : replaced(value, place, chosen[index])),
            input,
          );
          const found = outcomeOf(name, changed as unknown[]);
          if (found instanceof OseeError) expect(found.message).toMatch(/^Expected .+\.( \(at .+\))?$/);
          else expect(notFinite(found)).toEqual([]);
        }),
        { numRuns: 100 },
      );
    },
  );

  it('refuses an option that it does not have, and names the one that was meant', () => {
    for (const { name, input } of cases) {
      const options = input.at(-1);
      const [first] = isOpen(options) ? Object.keys(options) : [];
      if (input.length < 2 || first === undefined || Array.isArray(options) || notOptions.includes(name))
        continue;
      const misspelt = `${first}s`;
      const { [first]: kept, ...rest } = options as Record<string, unknown>;
      const found = outcomeOf(name, [...input.slice(0, -1), { ...rest, [misspelt]: kept }]);
      expect(found, name).toMatchObject({
        code: 'unknown-option',
        details: { got: misspelt, nearest: first },
      });
    }
  });
});
