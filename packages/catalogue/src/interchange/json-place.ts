import { isRecord, type Path } from '@osee/core';

/** One value of a document with where it stands. */
export interface JsonPlace {
  readonly value: unknown;
  /** The property name as written, or the position in an array. */
  readonly key: string | number;
  /** The property name in the plain dialect. */
  readonly name: string;
  readonly parent: JsonPlace | null;
  readonly parts: readonly JsonPlace[];
}

/** The document as a tree of places; it is JSON, and not nested without limit. */
export const placesOf = (
  value: unknown,
  key: string | number = '',
  parent: JsonPlace | null = null,
): JsonPlace => {
  const parts: JsonPlace[] = [];
  const place = { value, key, name: typeof key === 'string' ? plainName(key) : '', parent, parts };
  if (Array.isArray(value)) {
    for (const [position, item] of value.entries()) parts.push(placesOf(item, position, place));
  } else if (isRecord(value)) {
    for (const [name, member] of Object.entries(value)) parts.push(placesOf(member, name, place));
  }
  return place;
};

export const pathOf = (place: JsonPlace): Path => {
  const path: (string | number)[] = [];
  for (let at: JsonPlace | null = place; at?.parent; at = at.parent) path.push(at.key);
  return path.reverse();
};

export const isObject = ({ value }: JsonPlace): boolean => isRecord(value);

/** The members of that name, in the plain dialect; several where a document mixes dialects. */
export const membersOf = (place: JsonPlace, ...names: readonly string[]): readonly JsonPlace[] =>
  isObject(place) ? names.flatMap((name) => place.parts.filter((part) => part.name === name)) : [];

/** The values of a member: the items of lists, also of JSON-LD's own, and single values as they are. */
export const valuesOf = (place: JsonPlace, ...names: readonly string[]): readonly JsonPlace[] =>
  membersOf(place, ...names).flatMap(itemsOf);

export const itemsOf = (place: JsonPlace): readonly JsonPlace[] => {
  if (Array.isArray(place.value)) return place.parts.flatMap(itemsOf);
  const lists = membersOf(place, '@list', '@set');
  return lists.length > 0 ? lists.flatMap(itemsOf) : [place];
};

/** Whether a value says something: a text that is not blank, a number, or a truth. */
export const isLeaf = ({ value }: JsonPlace): boolean =>
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  (typeof value === 'string' && value.trim() !== '');

/** The text of a leaf. */
export const textOf = ({ value }: JsonPlace): string => String(value).trim();

/** `schema:name` and `http://schema.org/name` for `name`, `id` for `@id`, `useRightsUrl` for `license`. */
const plainName = (key: string): string => {
  const plain = key.replace(/^(?:schema:|lrmi:|https?:\/\/schema\.org\/)/u, '');
  return aliases.get(plain) ?? plain;
};

const aliases = new Map([
  ['id', '@id'],
  ['type', '@type'],
  ['useRightsUrl', 'license'],
  ['http://purl.org/dc/terms/conformsTo', 'dct:conformsTo'],
]);
