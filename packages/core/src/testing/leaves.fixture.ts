/** For tests of readers and writers: every value of a source is kept or told. */
import type { Issue } from '../errors/issue.ts';
import type { Path } from '../errors/path.ts';

/** One value of a document that holds no others, and where it stands. */
export interface Leaf {
  readonly path: Path;
  readonly value: unknown;
}

/** Every text, number, truth and null of a JSON document, in their order. */
export const leavesOf = (value: unknown, path: Path = []): readonly Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, member]) =>
        leavesOf(member, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : [{ path, value }];

/** Whether a leaf says something: a null and a blank text do not. */
export const saysSomething = ({ value }: Leaf): boolean =>
  value !== null && value !== undefined && String(value).trim() !== '';

type Accounts = (leaf: Leaf) => boolean;

/** The leaves that none of the accounts knows of. A reader that loses nothing leaves this empty. */
export const lostLeaves = (leaves: readonly Leaf[], ...accounts: readonly Accounts[]): readonly Leaf[] =>
  leaves.filter((leaf) => !accounts.some((knows) => knows(leaf)));

/** Kept: a leaf of the same value stands somewhere in what was written. */
export const standsIn = (written: unknown): Accounts => {
  const values = new Set(leavesOf(written).map(({ value }) => JSON.stringify(value)));
  return ({ value }) => values.has(JSON.stringify(value));
};

/** Kept: the reader says so, and what it names in its result is there; `to` is `null` for the form of the source. */
export const keptAs = (kept: readonly (Leaf & { readonly to: Path | null })[], result: unknown): Accounts => {
  const places = kept
    .filter(({ to }) => to === null || !['', null, undefined].includes(valueAt(result, to) as string))
    .map(({ path, value }) => JSON.stringify([path, value]));
  const held = new Set(places);
  return ({ path, value }) => held.has(JSON.stringify([path, value]));
};

/** Told: a report names the place of the leaf, or one around it. */
export const toldAt = (places: readonly Path[]): Accounts => {
  const told = new Set(places.map((path) => JSON.stringify(path)));
  return ({ path }) => path.some((_, end) => told.has(JSON.stringify(path.slice(0, end + 1))));
};

/** Told: an issue about the place, or one around it, holds the value itself in `details.got`. */
export const toldWith = (issues: readonly Issue[]): Accounts => {
  const told = new Map<string, unknown[]>();
  for (const { path, details } of issues) {
    const key = JSON.stringify(path);
    told.set(key, [...(told.get(key) ?? []), details['got']]);
  }
  return ({ path, value }) =>
    [...path, null].some((_, length) =>
      (told.get(JSON.stringify(path.slice(0, length))) ?? []).some(
        (got) => valueAt(got, path.slice(length)) === value,
      ),
    );
};

/** What stands at the end of a way; `undefined` where it leads nowhere. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );
