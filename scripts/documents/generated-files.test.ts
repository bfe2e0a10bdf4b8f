import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { packageFolder, root } from '../workspace.ts';
import { documentJsonSchemas } from './json-schemas.ts';
import { jsonText } from './json-text.ts';
import { schemaSets } from './schema-sets.ts';
import { validatorFiles } from './validators.ts';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const schemas = documentJsonSchemas();

describe('the committed JSON Schemas', () => {
  it.each(schemas)('$file is what the zod schema gives, byte for byte', ({ file, schema }) => {
    expect(read(file)).toBe(jsonText(schema));
  });

  it.each(schemaSets)('of $packageName hold no file of a kind that is gone', ({ packageName }) => {
    const expected = schemas.filter((schema) => schema.packageName === packageName).map(({ file }) => file);
    // What the build writes of types is not committed.
    const found = readdirSync(join(packageFolder(packageName), 'json-schema')).filter(
      (name) => name.endsWith('.json') && name !== 'results.json',
    );
    expect(found.map((name) => `packages/${packageName}/json-schema/${name}`).sort()).toEqual(
      expected.sort(),
    );
  });

  it.each(schemas)('$file is valid JSON Schema 2020-12 and resolves all its references', ({ schema }) => {
    const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
    addFormats.default(ajv);
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(() => ajv.compile(schema)).not.toThrow();
  });

  it.each(schemas)('$file names its objects and says what each is', ({ schema }) => {
    const definitions = Object.entries(schema['$defs'] as Record<string, { description?: string }>);
    const nameless = definitions.filter(([id, { description }]) => !id.startsWith('osee:') || !description);
    expect(nameless.map(([id]) => id)).toEqual([]);
  });
});

describe('the committed validators', () => {
  it.each(validatorFiles())('%s is what ajv compiles of the JSON Schemas, byte for byte', (file, text) => {
    expect(read(file)).toBe(text);
  });
});
