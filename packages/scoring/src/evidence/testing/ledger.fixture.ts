import type { EvidenceReading } from '../fact/evidence-reading.ts';

type Path = readonly (string | number)[];

/** Every text, number and flag of a value, with its place. */
const leavesOf = (value: unknown, path: Path = []): readonly { path: Path; value: unknown }[] => {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [{ path, value }];
  return Object.entries(value).flatMap(([key, member]) =>
    leavesOf(member, [...path, Array.isArray(value) ? Number(key) : key]),
  );
};

const startsWith = (path: Path, start: Path): boolean =>
  start.length <= path.length && start.every((step, place) => String(step) === String(path[place]));

/**
 * The leaves of a file that a reading neither holds in its details, nor makes a fact of, nor names in an issue. A leaf is
 * held where its value stands anywhere in the details or facts, as it is or as a part of a text.
 */
export const lostLeaves = (file: unknown, reading: EvidenceReading<unknown>): readonly Path[] => {
  const held = new Set(
    leavesOf({ details: reading.details, facts: reading.facts }).map(({ value }) => String(value)),
  );
  const all = [...held].join('\n');
  const named = reading.issues.map(({ path }) => path).filter((path) => path.length > 0);
  return leavesOf(file)
    .filter(({ path, value }) => {
      const text = String(value).trim();
      return !(
        held.has(String(value)) ||
        all.includes(text) ||
        named.some((start) => startsWith(path, start))
      );
    })
    .map(({ path }) => path);
};

/** Addresses of mail in anything. */
export const mailsIn = (value: unknown): readonly string[] =>
  [
    ...JSON.stringify(value).matchAll(/[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu),
  ].map(([mail]) => mail);
