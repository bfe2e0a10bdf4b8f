/** Makes good values of a JSON Schema, for tests. It knows the keywords that the schemas of this project use. */
import fc from 'fast-check';
import type { JsonSchema } from './json-schemas.ts';

const deepest = 14;

type Build = (schema: unknown, depth: number) => fc.Arbitrary<unknown>;

/** Values that follow the schema, whose references point into `definitions`. */
export const arbitraryOf = (
  root: JsonSchema,
  definitions: Readonly<Record<string, JsonSchema>>,
): fc.Arbitrary<unknown> => {
  const known = new Map<string, fc.Arbitrary<unknown>>();
  const build: Build = (schema, depth) => {
    const key = `${depth} ${JSON.stringify(schema)}`;
    const arbitrary =
      known.get(key) ?? valuesOf(schema as JsonSchema, definitions, (part) => build(part, depth + 1), depth);
    known.set(key, arbitrary);
    return arbitrary;
  };
  return build(root, 0);
};

const valuesOf = (
  schema: JsonSchema,
  definitions: Readonly<Record<string, JsonSchema>>,
  inner: (part: unknown) => fc.Arbitrary<unknown>,
  depth: number,
): fc.Arbitrary<unknown> => {
  const { $ref, const: fixed, enum: values, anyOf, oneOf, type } = schema;
  if (typeof $ref === 'string') return inner(definitions[$ref.replace('#/$defs/', '')]);
  if (fixed !== undefined) return fc.constant(fixed);
  if (Array.isArray(values)) return fc.constantFrom(...(values as unknown[]));
  const members = anyOf ?? oneOf;
  if (Array.isArray(members)) return fc.oneof(...(members as unknown[]).map(inner));
  if (Array.isArray(type))
    return fc.oneof(...(type as string[]).map((one) => inner({ ...schema, type: one })));
  return type === 'object'
    ? objectOf(schema, inner)
    : type === 'array'
      ? listOf(schema, inner, depth)
      : plain(schema);
};

const objectOf = (
  schema: JsonSchema,
  inner: (part: unknown) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> => {
  const { properties = {}, required = [], additionalProperties } = schema;
  if (typeof additionalProperties === 'object') {
    const key = fc.string().filter((name) => name !== '__proto__');
    return fc.dictionary(key, inner(additionalProperties), { maxKeys: 3, noNullPrototype: true });
  }
  const model = Object.fromEntries(
    Object.entries(properties as object).map(([key, part]) => [key, inner(part)]),
  );
  return fc.record(model, { requiredKeys: required as string[], noNullPrototype: true });
};

/** Lists far inside are empty, so that trees end. */
const listOf = (
  { prefixItems, items }: JsonSchema,
  inner: (part: unknown) => fc.Arbitrary<unknown>,
  depth: number,
): fc.Arbitrary<unknown> => {
  if (Array.isArray(prefixItems)) return fc.tuple(...prefixItems.map(inner));
  return depth > deepest ? fc.constant([]) : fc.array(inner(items), { maxLength: 2 });
};

const plain = ({
  type,
  pattern,
  minLength,
  minimum,
  maximum,
  exclusiveMinimum,
}: JsonSchema): fc.Arbitrary<unknown> => {
  switch (type) {
    case 'string':
      return typeof pattern === 'string'
        ? fc.stringMatching(new RegExp(pattern, 'u'), { size: 'xsmall' })
        : fc.string({ minLength: Number(minLength ?? 0) });
    case 'integer':
      return fc.integer({ min: Number(minimum ?? 0), max: 2000 });
    case 'number':
      return fc.double({
        noNaN: true,
        min: Number(minimum ?? exclusiveMinimum ?? -1e6),
        max: Number(maximum ?? 1e6),
        minExcluded: exclusiveMinimum !== undefined,
      });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.jsonValue({ maxDepth: 2 }).filter((value) => !JSON.stringify(value).includes('__proto__'));
  }
};
