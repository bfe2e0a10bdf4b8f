export type Members = Readonly<Record<string, unknown>>;

export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const member = (members: Members, key: string): unknown =>
  Object.hasOwn(members, key) ? members[key] : undefined;

/** Keys of other dialects: `schema:name`, `http://schema.org/name`, `id` for `@id`, `useRightsUrl` for `license`. */
export const withPlainKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withPlainKeys);
  if (!isMembers(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const plain = key.replace(/^(?:schema:|lrmi:|https?:\/\/schema\.org\/)/u, '');
      return [aliases.get(plain) ?? plain, withPlainKeys(inner)];
    }),
  );
};

const aliases = new Map([
  ['id', '@id'],
  ['type', '@type'],
  ['useRightsUrl', 'license'],
]);

/** The texts of a value: itself, the members of a list, or the name, id or value of an object. */
export const texts = (value: unknown): string[] => {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(texts);
  if (!isMembers(value)) return [];
  for (const key of ['name', '@value', '@id', 'url']) {
    const found = texts(member(value, key));
    if (found.length > 0) return found.slice(0, 1);
  }
  return [];
};
