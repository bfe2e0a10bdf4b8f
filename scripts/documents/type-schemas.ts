/** The JSON Schemas of what functions return and of the content in `data/`, made of the types of the packages. */

import { packageNames } from '../workspace.ts';
import { headlineResults } from './headline-results.ts';
import { documentJsonSchemas, type JsonSchema } from './json-schemas.ts';
import { type PublicFunction, type PublicTypes, readPublicTypes } from './public-types.ts';
import { schemaFileOf } from './schema-file-of.ts';
import { NotPlainError, TypeSchemas } from './type-schema.ts';
import { withoutSchema } from './without-schema.ts';

/** What the schema of a function's result is, or why there is none. */
export interface ResultSchema {
  readonly function: PublicFunction;
  readonly schema: JsonSchema | null;
  /** What the function returns, where JSON cannot hold it. */
  readonly reason?: string;
}

/** A file of `packages/<name>/json-schema`. */
export interface SchemaFile {
  readonly packageName: string;
  readonly file: string;
  readonly schema: JsonSchema;
}

const draft = 'https://json-schema.org/draft/2020-12/schema';

/** Only the definitions that a schema leads to. */
const withDefinitions = (schema: JsonSchema, definitions: ReadonlyMap<string, JsonSchema>): JsonSchema => {
  const reached = new Map<string, JsonSchema>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { $ref } = value as JsonSchema;
    const name = typeof $ref === 'string' ? $ref.replace('#/$defs/', '') : undefined;
    if (name !== undefined && !reached.has(name)) {
      const definition = definitions.get(name);
      if (!definition) throw new Error(`Expected a definition of ${name}.`);
      reached.set(name, definition);
      visit(definition);
    }
    for (const part of Object.values(value)) visit(part);
  };
  visit(schema);
  return reached.size === 0
    ? schema
    : {
        ...schema,
        $defs: Object.fromEntries([...reached].sort(([left], [right]) => (left < right ? -1 : 1))),
      };
};

const resultSchema = (schemas: TypeSchemas, each: PublicFunction): ResultSchema => {
  const reason = withoutSchema.elsewhere[each.name];
  if (reason !== undefined) return { function: each, schema: null, reason };
  try {
    const parts = each.returns.map((type) => schemas.schemaOf(type));
    const unique = [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
    return { function: each, schema: unique.length === 1 ? (unique[0] ?? {}) : { anyOf: unique } };
  } catch (error) {
    if (!(error instanceof NotPlainError)) throw error;
    return { function: each, schema: null, reason: error.message };
  }
};

/** The schemas of results and contents of all packages. */
export const typeSchemas = (
  types: PublicTypes = readPublicTypes(),
): { readonly results: readonly ResultSchema[]; readonly files: readonly SchemaFile[] } => {
  const names = packageNames.filter((name) => types.functions.some((each) => each.packageName === name));
  const perPackage = names.map((packageName) => {
    const schemas = new TypeSchemas(types.checker);
    const results = types.functions
      .filter((each) => each.packageName === packageName)
      .map((each) => resultSchema(schemas, each));
    return { packageName, results, definitions: schemas.definitions };
  });
  const files = perPackage.flatMap(({ packageName, results, definitions }) => [
    bundle(packageName, results, definitions),
    ...headlines(packageName, results, definitions),
    ...contents(packageName, types),
  ]);
  return {
    results: perPackage.flatMap(({ results, definitions }) =>
      results.map((each) => ({ ...each, schema: each.schema && withDefinitions(each.schema, definitions) })),
    ),
    files,
  };
};

/** Everything that the functions of a package return: `#/$defs/scoreMaturity` is what `scoreMaturity` does. */
const bundle = (
  packageName: string,
  results: readonly ResultSchema[],
  definitions: ReadonlyMap<string, JsonSchema>,
): SchemaFile => {
  const byName = new Map<string, JsonSchema>();
  for (const { function: each, schema } of results) {
    if (!schema) continue;
    const known = byName.get(each.name);
    if (known && JSON.stringify(known) !== JSON.stringify(schema)) {
      throw new Error(`Expected one function ${each.name} in @osee/${packageName}.`);
    }
    byName.set(each.name, schema);
  }
  const schema = {
    $schema: draft,
    $id: `osee:${packageName}-results:1.0.0`,
    title: `OSEE results of ${packageName}`,
    description: `What each function of @osee/${packageName} returns, under the name of the function.`,
  };
  const whole = withDefinitions({ anyOf: [...byName.values()] }, definitions);
  return {
    packageName,
    file: 'results.json',
    schema: { ...schema, $defs: { ...Object.fromEntries(byName), ...(whole['$defs'] as JsonSchema) } },
  };
};

const headlines = (
  packageName: string,
  results: readonly ResultSchema[],
  definitions: ReadonlyMap<string, JsonSchema>,
): SchemaFile[] =>
  Object.entries(headlineResults)
    .filter(([, { from }]) => from === packageName)
    .map(([kind, { returnedBy }]) => {
      const schema = results.find(({ function: each }) => each.name === returnedBy)?.schema;
      if (!schema) throw new Error(`Expected a schema of what ${returnedBy} returns.`);
      const head = { $schema: draft, $id: `osee:${kind}:1.0.0`, title: `OSEE ${kind.replaceAll('-', ' ')}` };
      const description = `What ${returnedBy} of @osee/${packageName} returns.`;
      return {
        packageName,
        file: `results/${kind}.json`,
        schema: withDefinitions({ ...head, description, ...schema }, definitions),
      };
    });

const contents = (packageName: string, types: PublicTypes): SchemaFile[] => {
  const files = new Map<string, SchemaFile>();
  for (const { declaration, type } of types.contents) {
    const file = schemaFileOf(declaration);
    const isContent = declaration.packageName === packageName && declaration.kind === 'osee-content';
    if (!isContent || files.has(file)) continue;
    const schemas = new TypeSchemas(types.checker);
    const content = schemas.schemaOf(type);
    const title = file.replace('content/', '').replace('.json', '');
    const schema = {
      $schema: draft,
      $id: `osee:${packageName}-${title}:1.0.0`,
      title: `OSEE ${title.replaceAll('-', ' ')}`,
      ...envelope(content),
    };
    files.set(file, { packageName, file, schema: withDefinitions(schema, schemas.definitions) });
  }
  return [...files.values()];
};

const envelope = (content: JsonSchema): JsonSchema => ({
  description: 'Content of this project, with its licence and the version of the package that gave it out.',
  type: 'object',
  properties: {
    kind: { const: 'osee-content' },
    schemaVersion: { const: '1.0.0' },
    id: { type: 'string', minLength: 1 },
    createdBy: { type: 'string' },
    licence: { type: 'string', minLength: 1 },
    version: { type: 'string', minLength: 1 },
    content,
  },
  required: ['kind', 'schemaVersion', 'id', 'licence', 'version', 'content'],
  additionalProperties: false,
});

/** The schema of each data file, by the name of the package and of the schema. */
export const schemaByFile = (files: readonly SchemaFile[]): ReadonlyMap<string, JsonSchema> =>
  new Map([
    ...documentJsonSchemas().map(({ file, schema }) => [file.replace('packages/', ''), schema] as const),
    ...files.map(({ packageName, file, schema }) => [`${packageName}/json-schema/${file}`, schema] as const),
  ]);
