import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { calls } from '../fuzz/calls/index.ts';
import { type ResultSchema, typeSchemas } from './type-schemas.ts';
import { withoutSchema } from './without-schema.ts';

const { results, files } = typeSchemas();
const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });

const nameOf = ({ function: { specifier, name } }: ResultSchema): string => `${specifier} ${name}`;
const plain = results.filter(({ schema }) => schema !== null);
const saysNothing = (schema: ResultSchema['schema']): boolean =>
  schema !== null && Object.keys(schema).length === 0;

const given = new Map<string, Promise<unknown>>();

const resultOf = (each: ResultSchema): Promise<unknown> => {
  const known = given.get(nameOf(each)) ?? callSoundly(each);
  given.set(nameOf(each), known);
  return known;
};

/** What a sound call gives, as JSON carries it. */
const callSoundly = async ({ function: { specifier, name } }: ResultSchema): Promise<unknown> => {
  const entry = (await import(specifier)) as Readonly<Record<string, (...args: unknown[]) => unknown>>;
  // The small entries of the core hand on functions of its root.
  const call = calls[specifier]?.[name] ?? calls['@osee/core']?.[name];
  const value = await entry[name]?.(...(call?.args() ?? []));
  const text = JSON.stringify(value);
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
};

const compiled = new Map<string, ValidateFunction>();
const validatorOf = (schema: object): ValidateFunction => {
  const key = JSON.stringify(schema);
  const known = compiled.get(key) ?? ajv.compile(schema);
  compiled.set(key, known);
  return known;
};

describe('the schemas of results', () => {
  it('are there for every function, but for those that are listed with what they return', () => {
    const without = results.flatMap((each) => (each.schema === null ? [each.function.name] : []));
    expect([...new Set(without)].sort()).toEqual(
      Object.keys({ ...withoutSchema.notPlain, ...withoutSchema.elsewhere }).sort(),
    );
    const vague = results.flatMap((each) => (saysNothing(each.schema) ? [each.function.name] : []));
    expect([...new Set(vague)].sort()).toEqual(Object.keys(withoutSchema.anyJson).sort());
    expect(plain.length).toBeGreaterThan(300);
  });

  it.each(plain.map((each) => [nameOf(each), each] as const))(
    '%s gives what its schema says',
    async (_, each) => {
      const result = await resultOf(each);
      const validate = validatorOf(each.schema ?? {});
      const mayBeAbsent = Object.hasOwn(withoutSchema.mayGiveNothing, each.function.name);
      if (result === undefined && mayBeAbsent) return;
      expect(result).toBeDefined();
      validate(result);
      expect(validate.errors ?? []).toEqual([]);
    },
  );

  it('refuse a result that lacks a property, and one that has a property more', async () => {
    const seen = { missing: 0, surplus: 0 };
    for (const each of plain) {
      const result = await resultOf(each);
      if (typeof result !== 'object' || result === null || Array.isArray(result)) continue;
      const validate = validatorOf(each.schema ?? {});
      const { $ref, $defs } = each.schema as {
        $ref?: string;
        $defs?: Record<string, { required?: string[]; additionalProperties?: unknown }>;
      };
      const definition = $ref === undefined ? undefined : $defs?.[$ref.replace('#/$defs/', '')];
      const [first] = definition?.required ?? [];
      if (first === undefined || definition?.additionalProperties !== false) continue;
      const { [first]: _, ...rest } = result as Record<string, unknown>;
      expect([nameOf(each), validate(rest)]).toEqual([nameOf(each), false]);
      expect([nameOf(each), validate({ ...result, surplus: 1 })]).toEqual([nameOf(each), false]);
      seen.missing += 1;
      seen.surplus += 1;
    }
    expect(seen.missing).toBeGreaterThan(80);
  });

  it.each(files.map(({ packageName, file, schema }) => [`${packageName}/${file}`, schema] as const))(
    '%s is valid JSON Schema 2020-12, and resolves all that it refers to',
    (_, schema) => {
      expect(ajv.validateSchema(schema)).toBe(true);
      expect(() =>
        new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema),
      ).not.toThrow();
    },
  );
});
