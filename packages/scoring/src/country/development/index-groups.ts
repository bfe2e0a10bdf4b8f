import { expectShape, OseeError, shape } from '@osee/core';
import { isEqual } from '../../number/compare.ts';

/**
 * Names for stretches of an index, lowest first.
 *
 * @category development
 * @example
 * ```ts
 * import { govTechGroups, type IndexGroups } from '@osee/scoring/country';
 *
 * const groups: IndexGroups = { ...govTechGroups, limits: 'to-upper' };
 * groups.groups.map(({ id }) => id); // => ['D', 'C', 'B', 'A']
 * ```
 */
export interface IndexGroups {
  readonly id: string;
  /** Who draws them, and where that is written. */
  readonly source: string;
  /** Which of two groups holds a value that lies exactly on the limit between them. */
  readonly limits: 'to-lower' | 'to-upper';
  /** `upTo` rises; the last one has none. */
  readonly groups: readonly { readonly id: string; readonly upTo: number | null }[];
}

/**
 * Names the group of a value.
 *
 * @param value - the index, on the scale of the groups; `null` where it is not known
 * @param groups - such as `govTechGroups`
 * @returns the id of the group; `null` for what is not known
 * @throws `OseeError` with code `group-out-of-order`, or `wrong-type`, `wrong-value` or `unknown-option` for another form
 * @category development
 * @example
 * ```ts
 * import { govTechGroups, indexGroup } from '@osee/scoring/country';
 *
 * [0.2, 0.25, 0.5001, 0.75, 0.8].map((value) => indexGroup(value, govTechGroups));
 * // => ['D', 'D', 'B', 'B', 'A']
 * indexGroup(null, govTechGroups); // => null
 * ```
 */
export const indexGroup = (value: number | null, groups: IndexGroups): string | null => {
  expectShape(value, shape.orNull(shape.number), ['value']);
  expectShape(groups, groupsForm, ['groups']);
  expectGroups(groups, ['groups']);
  return value === null ? null : groupOf(value, groups);
};

/** The group of a value, of groups that have been looked at. */
export const groupOf = (value: number, { groups, limits }: IndexGroups): string | null => {
  const reaches = (upTo: number): boolean => (isEqual(value, upTo, 1) ? limits === 'to-lower' : value < upTo);
  return groups.find(({ upTo }) => upTo === null || reaches(upTo))?.id ?? null;
};

/** Refuses groups that leave a value without one, or give it two. */
export const expectGroups = ({ groups }: IndexGroups, path: readonly (string | number)[]): void => {
  if (groups.length === 0) {
    throw new OseeError('group-out-of-order', 'Expected a group at least, got none.', {
      path: [...path, 'groups'],
      details: { expected: 'a group at least', got: 'none' },
    });
  }
  for (const [place, { id, upTo }] of groups.entries()) {
    const isLast = place === groups.length - 1;
    const before = groups[place - 1]?.upTo ?? Number.NEGATIVE_INFINITY;
    const isSound = isLast ? upTo === null : upTo !== null && upTo > before;
    if (isSound && groups.findIndex((group) => group.id === id) === place) continue;
    const expected = isLast
      ? 'a last group without a limit, and each id once'
      : `a limit above ${before}, and each id once`;
    throw new OseeError('group-out-of-order', `Expected ${expected}, got ${upTo} for "${id.slice(0, 60)}".`, {
      path: [...path, 'groups', place],
      details: { expected, got: upTo === null ? 'none' : upTo },
    });
  }
};

export const groupsForm = shape.exact(
  {
    id: shape.filledText,
    source: shape.text,
    limits: shape.words(['to-lower', 'to-upper']),
    groups: shape.list(shape.exact({ id: shape.filledText, upTo: shape.orNull(shape.number) })),
  },
  {},
  'groups of an index',
);
