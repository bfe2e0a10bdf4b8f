/** Compiles the JSON Schemas of documents to code that needs neither ajv nor `eval`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { packageNames, root } from '../workspace.ts';
import { forAjv } from './for-ajv.ts';
import { documentJsonSchemas, type JsonSchema } from './json-schemas.ts';
import { typedRules } from './typed-rules.ts';

const definitionsId = 'osee:definitions';

const notice = '// Written by scripts/build-validators.ts; do not edit by hand.\n';
const imported = 'import { closeBranch, fail, type Json, type Rule, type Violation }';

/** What the compiled code of every package calls; packages share no inner module, so that the others have a copy. */
const ruleFile = 'packages/core/src/validate/rule.ts';

/** The modules of all packages, with their places. */
export const validatorFiles = (): (readonly [file: string, text: string])[] =>
  packageNames.flatMap((name) => {
    const folder = `packages/${name}/src/validate/generated`;
    const module = [`${folder}/validators.ts`, validatorsModule(name)] as const;
    if (name === 'core') return [module];
    return [module, [`${folder}/rule.ts`, `${notice}${readFileSync(join(root, ruleFile), 'utf8')}`] as const];
  });

/** The text of the module that validates the documents of a package. */
const validatorsModule = (packageName: string): string => {
  const schemas = documentJsonSchemas().filter((schema) => schema.packageName === packageName);
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
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
  const definitions = Object.assign({}, ...schemas.map(({ schema }) => schema['$defs'])) as Readonly<
    Record<string, JsonSchema>
  >;
  ajv.addSchema({ $id: definitionsId, ...forAjv({ $defs: definitions }, definitionsId, definitions) });
  for (const { kind, schema } of schemas) {
    const { $defs: _, ...document } = schema;
    ajv.addSchema(forAjv(document, definitionsId, definitions), kind);
  }
  const code = standalone.default(
    ajv,
    Object.fromEntries(schemas.map(({ kind }) => [exportName(kind), kind])),
  );
  const { body, exported } = typedRules(code);
  const table = schemas.map(({ kind }) => `  ${JSON.stringify(kind)}: ${exported.get(exportName(kind))},\n`);
  const rule = packageName === 'core' ? '../rule.ts' : './rule.ts';
  return `${notice}${imported} from '${rule}';\n${body}\nexport const validators = {\n${table.join('')}} as const;\n`;
};

const exportName = (kind: string): string => kind.replaceAll('-', '_');
