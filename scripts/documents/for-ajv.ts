/** Prepares a JSON Schema for the compiler. */
import type { JsonSchema } from './json-schemas.ts';

type Definitions = Readonly<Record<string, JsonSchema>>;
type Member = JsonSchema & { readonly properties: Readonly<Record<string, JsonSchema>> };

const texts: ReadonlySet<string> = new Set(['$schema', '$id', 'title', 'description', 'format', 'not']);
const maps: ReadonlySet<string> = new Set(['properties', '$defs']);
const lists: ReadonlySet<string> = new Set(['prefixItems', 'anyOf', 'oneOf']);
const single: ReadonlySet<string> = new Set(['items', 'additionalProperties', 'propertyNames']);

/**
 * Leaves out texts and what only other languages need (`not`, see `portable-pattern.ts`), names the property that tells the members of a union apart (so that one member is checked and not
 * all), and looks for definitions in one place for all kinds.
 */
export const forAjv = (schema: JsonSchema, definitionsId: string, definitions: Definitions): JsonSchema => {
  const inner = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? forAjv(value as JsonSchema, definitionsId, definitions)
      : value;
  const rules = Object.entries(schema).flatMap(([keyword, value]): (readonly [string, unknown])[] => {
    if (texts.has(keyword) || isAlwaysTrue(keyword, value)) return [];
    if (keyword === '$ref') return [[keyword, `${definitionsId}${String(value)}`]];
    if (maps.has(keyword)) return [[keyword, mapValues(value as object, inner)]];
    if (lists.has(keyword)) return [[keyword, (value as unknown[]).map(inner)]];
    return [[keyword, single.has(keyword) ? inner(value) : value]];
  });
  const { oneOf } = schema;
  const resolve = (member: Member): Member =>
    (definitions[String(member['$ref']).replace('#/$defs/', '')] as Member | undefined) ?? member;
  return Object.fromEntries(
    Array.isArray(oneOf) ? [...rules, ...discriminator((oneOf as readonly Member[]).map(resolve))] : rules,
  );
};

/** Names of properties are texts. */
const isAlwaysTrue = (keyword: string, value: unknown): boolean =>
  keyword === 'propertyNames' && JSON.stringify(value) === '{"type":"string"}';

const mapValues = (map: object, change: (value: unknown) => unknown): object =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));

const discriminator = (members: readonly Member[]): (readonly [string, unknown])[] => {
  const isTag = (name: string): boolean =>
    members.every(
      ({ properties: { [name]: property } }) => property && ('const' in property || 'enum' in property),
    );
  const propertyName = Object.keys(members[0]?.properties ?? {}).find(isTag);
  if (propertyName === undefined)
    throw new Error('Expected a property that tells the members of a union apart.');
  const tags = members.flatMap(
    ({ properties: { [propertyName]: tag } }) => (tag?.['enum'] as unknown[] | undefined) ?? [tag?.['const']],
  );
  return [
    ['type', 'object'],
    ['required', [propertyName]],
    ['properties', { [propertyName]: { enum: tags } }],
    ['discriminator', { propertyName }],
  ];
};
