import type { Path } from '@osee/core';

/**
 * A value of a source that was read, and where it went. Together with the issues of an import it accounts for every
 * value of the source.
 *
 * @category interchange
 * @example
 * ```ts
 * import { type KeptValue, readLearningResource } from '@osee/catalogue/interchange';
 *
 * const document = { '@type': 'Course', name: 'First steps', url: 'https://a.org/1' };
 * const kept: readonly KeptValue[] = readLearningResource(document).kept;
 * kept[1]; // => { path: [0, 'name'], value: 'First steps', to: [0, 'title'] }
 * ```
 */
export interface KeptValue {
  /** Where the value stands in the source: the number of the document or row, then the way to the value. */
  readonly path: Path;
  readonly value: string | number | boolean;
  /**
   * The way into `resources` to what holds the value; `null` for what only says how the source is written, such as a
   * type, a context or a reference that was followed.
   */
  readonly to: Path | null;
}

/** What was read of one source so far. */
export interface Ledger<Place> {
  /** Notes that a value went into a field of the resource being read. */
  readonly keep: (place: Place, ...field: readonly (string | number)[]) => void;
  /** Notes that a value only says how the source is written. */
  readonly keepForm: (place: Place) => void;
  readonly has: (place: Place) => boolean;
  /** `undefined` for a value that was not kept, `null` for form. */
  readonly fieldOf: (place: Place) => Path | null | undefined;
}

/** A ledger of one source; a field is one of the resource whose position `position` tells. */
export const createLedger = <Place>(position: () => number): Ledger<Place> => {
  const kept = new Map<Place, Path | null>();
  const note = (place: Place, field: Path | null) => {
    if (!kept.has(place)) kept.set(place, field);
  };
  return {
    keep: (place, ...field) => note(place, [position(), ...field]),
    keepForm: (place) => note(place, null),
    has: (place) => kept.has(place),
    fieldOf: (place) => kept.get(place),
  };
};
