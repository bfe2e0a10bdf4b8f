import { expectShape, OseeError, shape } from '@osee/core';
import type { PopulationTally } from './population-tally.ts';

const { anything, list, number, orNull, record, text } = shape;

/** By array of a group, how many places it has for a node. */
const placesOf = ({ resolution }: PopulationTally, levels: number) =>
  ({
    scored: 1,
    scoreSum: 1,
    minimum: 1,
    maximum: 1,
    ranged: 1,
    worstSum: 1,
    bestSum: 1,
    outer: 1,
    applying: 1,
    coverageSum: 1,
    levels: levels + 1,
    bins: resolution + 1,
  }) as const;

const group = /* #__PURE__ */ record({
  label: /* #__PURE__ */ orNull(text),
  count: number,
  levels: anything,
  bins: anything,
});

const form = /* #__PURE__ */ record(
  {
    model: /* #__PURE__ */ record({ id: text, version: text }),
    nodeIds: /* #__PURE__ */ list(text),
    resolution: /* #__PURE__ */ shape.wholeFrom(10, 10_000),
    groups: /* #__PURE__ */ list(group),
    way: text,
  },
  {},
  'a tally of tallyPopulation',
);

/** Whether something is a tally whose arrays have the sizes that it states. */
export const expectTally = (
  tally: PopulationTally,
  levels: number,
  path: readonly (string | number)[],
): void => {
  expectShape(tally, form, [...path]);
  const places = Object.entries(placesOf(tally, levels)) as [keyof ReturnType<typeof placesOf>, number][];
  for (const [position, each] of tally.groups.entries()) {
    for (const [name, size] of places) {
      const array: unknown = each[name];
      const isArray =
        ArrayBuffer.isView(array) &&
        (name === 'bins' ? array instanceof Uint32Array : array instanceof Float64Array);
      const expected = size * tally.nodeIds.length;
      if (isArray && (array as Float64Array).length === expected) continue;
      const kind = name === 'bins' ? 'Uint32Array' : 'Float64Array';
      throw new OseeError('wrong-type', `Expected a ${kind} of ${expected} numbers.`, {
        path: [...path, 'groups', position, name],
      });
    }
  }
};
