/** For tests that damage a document in one place. */
import type { Path } from '../errors/path.ts';

/** Every place in a document but the root, the outer ones first. */
export const placesIn = (value: unknown, path: Path = []): readonly Path[] => [
  ...(path.length > 0 ? [path] : []),
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, member]) =>
        placesIn(member, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : []),
];

/** A copy of the document, changed by a function of what holds the place. */
export const changedAt = <Document>(
  root: Document,
  path: Path,
  change: (holder: Record<string | number, unknown>) => void,
): Document => {
  const copy = JSON.parse(JSON.stringify(root)) as Document;
  let holder = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>;
  change(holder);
  return copy;
};
