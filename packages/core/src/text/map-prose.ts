import { isRecord } from '../errors/is-record.ts';
import { proseKeys } from './prose-keys.ts';

/** Deeper than this stands no text for people. */
const deepest = 12;

/**
 * A copy of a piece of data in which each text for people is replaced. The id of a text is its path, where an item that
 * has an id is named by it and any other by its place: `conflicts.call-year.positions.0.value`. With `seen`, what was
 * met before is passed over.
 */
export const mapProse = <Data>(
  data: Data,
  change: (text: string, id: string) => string,
  seen?: Set<object>,
): Data => {
  const visit = (value: unknown, path: string, forPeople: boolean, depth: number): unknown => {
    if (typeof value === 'string') return forPeople ? change(value, path) : value;
    if (typeof value !== 'object' || value === null || depth > deepest || seen?.has(value)) return value;
    seen?.add(value);
    const inside = (name: string | number): string => (path === '' ? `${name}` : `${path}.${name}`);
    if (Array.isArray(value)) {
      return value.map((item, place) => visit(item, inside(idOf(item) ?? place), forPeople, depth + 1));
    }
    // A copy of a `Date` or a `Map` of one's own would be empty.
    if (!isRecord(value)) return value;
    // Pairs, so that a member called __proto__ stays a member.
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [
        key,
        visit(member, inside(key), isProse(key, value), depth + 1),
      ]),
    );
  };
  return visit(data, '', false, 0) as Data;
};

/** The unit of an indicator is words, and so is the basis of an effort; elsewhere they are codes. */
const isProse = (key: string, holder: object): boolean => {
  if (key === 'unit') return 'numerator' in holder;
  if (key === 'basis') return !('minimum' in holder);
  return proseKeys.has(key);
};

const idOf = (item: unknown): string | null =>
  typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? item.id : null;
