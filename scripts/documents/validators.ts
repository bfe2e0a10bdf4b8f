/** Compiles the JSON Schemas of documents to code that needs neither ajv nor `eval`. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { forAjv } from './for-ajv.ts';
import { documentJsonSchemas, type JsonSchema } from './json-schemas.ts';
import { typedRules } from './typed-rules.ts';

const definitionsId = 'osee:definitions';

const header = `// Written by scripts/build-validators.ts; do not edit by hand.
import { closeBranch, fail, type Json, type Rule, type Violation } from '../rule.ts';
`;

/** The text of the module that validates the documents of a package. */
export const validatorsModule = (packageName: string): string => {
  const schemas = documentJsonSchemas().filter((schema) => schema.packageName === packageName);
  const ajv = new Ajv2020({
    allErrors: true,
    code: { source: true, esm: true, lines: true },
    discriminator: true,
    inlineRefs: false,
    logger: false,
    messages: false,
    strict: true,
    strictRequired: false,
    unicode: false,
    validateFormats: false,
  });
  // No schema here has dynamic references or `unevaluatedProperties`; their bookkeeping would double the code.
  ajv.opts.unevaluated = false;
  ajv.opts.dynamicRef = false;
  const definitions = Object.assign({}, ...schemas.map(({ schema }) => schema['$defs'])) as JsonSchema;
  ajv.addSchema({ $id: definitionsId, ...forAjv({ $defs: definitions }, definitionsId) });
  for (const { kind, schema } of schemas) {
    const { $defs: _, ...document } = schema;
    ajv.addSchema(forAjv(document, definitionsId), kind);
  }
  const code = standalone.default(
    ajv,
    Object.fromEntries(schemas.map(({ kind }) => [exportName(kind), kind])),
  );
  const { body, exported } = typedRules(code);
  const table = schemas.map(({ kind }) => `  ${JSON.stringify(kind)}: ${exported.get(exportName(kind))},\n`);
  return `${header}${body}\nexport const validators = {\n${table.join('')}} as const;\n`;
};

const exportName = (kind: string): string => kind.replaceAll('-', '_');
