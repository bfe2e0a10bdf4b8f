import { OseeError } from '@osee/core';
import type { LeafValues } from '../hierarchy/leaf-values.ts';
import { checkLength } from './check-length.ts';
import { checkNumber } from './check-number.ts';
import { checkRecord } from './check-options.ts';
import { shown } from './shown.ts';

/** Refuses a scale that does not rise from its worst to its best. */
export function checkScale(scale: readonly [number, number]): readonly [number, number] {
  checkLength(scale, 2, ['scale']);
  const [lowest, highest] = scale;
  if (!(checkNumber(lowest, ['scale', 0]) < checkNumber(highest, ['scale', 1]))) {
    throw new OseeError('out-of-scale', `Expected a scale from worst to best, got ${lowest} to ${highest}.`, {
      path: ['scale'],
      details: { lowest, highest },
    });
  }
  return scale;
}

/** Refuses values of anything but leaves, and values that are not finite. */
export function checkLeafValues(
  leaves: ReadonlySet<string>,
  values: LeafValues,
): ReadonlyMap<string, number | null> {
  if (!(values instanceof Map)) checkRecord(values, ['values']);
  const known =
    values instanceof Map ? (values as ReadonlyMap<string, number | null>) : new Map(Object.entries(values));
  for (const [id, value] of known) {
    if (!leaves.has(id)) {
      throw new OseeError('unknown-criterion', `Expected the id of a leaf of the tree, got ${shown(id)}.`, {
        path: ['values', id],
        details: { got: id },
      });
    }
    if (value !== null && !Number.isFinite(value)) checkNumber(value, ['values', id]);
  }
  return known;
}
