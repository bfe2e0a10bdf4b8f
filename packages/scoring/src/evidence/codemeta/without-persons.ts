import { isRecord } from '@osee/core';
import { type FieldWalk, tell } from '../form/field.ts';

type Members = Readonly<Record<string, unknown>>;

/** The types of a node of a graph. */
export const typesOf = (node: Members): readonly string[] =>
  ['@type', 'type'].flatMap((key) => {
    const types = Object.hasOwn(node, key) ? node[key] : [];
    return (Array.isArray(types) ? types : [types]).filter(
      (type): type is string => typeof type === 'string',
    );
  });

/** Whether a node of a graph is a person. */
export const isPerson = (value: unknown): boolean =>
  isRecord(value) &&
  (typesOf(value).some((type) => /(?:^|[:/#])Person$/u.test(type)) ||
    Object.hasOwn(value, 'givenName') ||
    Object.hasOwn(value, 'familyName'));

/** A value in which persons are told and keep nothing but that they are one. */
export const withoutPersons = (value: unknown, walk: FieldWalk): unknown => {
  if (isPerson(value)) {
    tell(walk, 'address-dropped', 'info', 'Names and addresses of persons are left out.');
    return { '@type': 'Person' };
  }
  if (Array.isArray(value)) return value.map((item, place) => inner(place, item, walk));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, inner(key, member, walk)]));
};

const inner = (key: string | number, value: unknown, walk: FieldWalk): unknown => {
  walk.path.push(key);
  const clean = withoutPersons(value, walk);
  walk.path.pop();
  return clean;
};

/** Each of several things; R writes some lists as objects with `1`, `2` as names. */
export const each = (value: unknown): readonly unknown[] => {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return value;
  if (!isRecord(value)) return [value];
  const numbered = Object.entries(value).filter(([key]) => /^\d+$/u.test(key));
  return numbered.length > 0 ? numbered.map(([, member]) => member) : [value];
};

/** What a thing is called: a text, or the name, address or id of a node. */
export const labelOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (!isRecord(value) || isPerson(value)) return null;
  for (const key of ['name', 'url', '@id', 'identifier', '@value']) {
    const label = Object.hasOwn(value, key) ? value[key] : null;
    if (typeof label === 'string' && label.trim() !== '') return label.trim();
  }
  return null;
};
