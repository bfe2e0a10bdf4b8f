/** For tests of readers: every value of a source is kept or told. */
import type { Issue } from '../errors/issue.ts';
import type { Path } from '../errors/path.ts';

/** A value of a source and where it stands. */
export interface SourceLeaf {
  readonly path: Path;
  readonly value: string | number | boolean;
}

/** A value that a reader says it kept, and where in its result; `null` for what only says how the source is written. */
interface KeptLeaf extends SourceLeaf {
  readonly to: Path | null;
}

/** What a reader gave back. */
export interface ReadSource {
  /** The result that the `to` of kept values leads into. */
  readonly result: unknown;
  readonly kept: readonly KeptLeaf[];
  /** Issues hold what they are about in `details.got`, with everything below their path. */
  readonly issues: readonly Issue[];
}

/** Every value that says something: texts that are not blank, numbers and truths, in their order. */
export const sourceLeaves = (value: unknown, path: Path = []): readonly SourceLeaf[] => {
  if (typeof value === 'number' || typeof value === 'boolean') return [{ path, value }];
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  const members = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return members.flatMap(([key, member]) => sourceLeaves(member, [...path, key]));
};

/** The leaves that a reader neither kept nor told. A reader that loses nothing leaves this empty. */
export const lostLeaves = (
  leaves: readonly SourceLeaf[],
  { result, kept, issues }: ReadSource,
): readonly SourceLeaf[] => {
  const held = new Set(
    kept
      .filter(({ to }) => to === null || !isNothing(at(result, to)))
      .map(({ path, value }) => JSON.stringify([path, value])),
  );
  const told = new Map<string, unknown[]>();
  for (const { path, details } of issues) {
    const key = JSON.stringify(path);
    told.set(key, [...(told.get(key) ?? []), details['got']]);
  }
  const isTold = ({ path, value }: SourceLeaf): boolean =>
    path.some((_, length) => tells(path, length, value, told)) || tells(path, path.length, value, told);
  return leaves.filter((leaf) => !held.has(JSON.stringify([leaf.path, leaf.value])) && !isTold(leaf));
};

/** What stands at the end of a way; `undefined` where it leads nowhere. */
export const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );

const tells = (path: Path, length: number, value: unknown, told: ReadonlyMap<string, unknown[]>): boolean =>
  (told.get(JSON.stringify(path.slice(0, length))) ?? []).some(
    (got) => at(got, path.slice(length)) === value,
  );

const isNothing = (value: unknown): boolean => value === undefined || value === null || value === '';
