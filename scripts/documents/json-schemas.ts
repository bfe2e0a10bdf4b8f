/** Makes JSON Schema 2020-12 of the schemas of documents. */
import { schemaRegistry } from '@osee/core/schema';
import * as z from 'zod';
import { textForms } from '../../packages/core/src/document/text-forms.ts';
import { type InterfaceText, type InterfaceTexts, interfaceTexts } from './interface-texts.ts';
import { makePortable } from './portable-pattern.ts';
import { type SchemaSet, schemaSets } from './schema-sets.ts';

/** A schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The schema of one kind of document. */
export interface DocumentJsonSchema {
  readonly packageName: string;
  readonly kind: string;
  /** From the root of the repository. */
  readonly file: string;
  readonly schema: JsonSchema;
}

const formatByPattern = new Map(
  Object.values(textForms).flatMap((form) =>
    'format' in form ? [[form.pattern as string, form.format]] : [],
  ),
);

/** The schemas of all documents of all packages. */
export const documentJsonSchemas = (): DocumentJsonSchema[] =>
  schemaSets.flatMap((set) => {
    const texts = new Map([...interfaceTexts('core'), ...interfaceTexts(set.packageName)]);
    return Object.keys(set.schemas).map((kind) => ({
      packageName: set.packageName,
      kind,
      file: `packages/${set.packageName}/json-schema/${kind.replace(/^osee-/, '')}.json`,
      schema: schemaOf(kind, set, texts),
    }));
  });

const schemaOf = (kind: string, { schemas, formats }: SchemaSet, texts: InterfaceTexts): JsonSchema => {
  const schema = schemas[kind];
  const version = formats.find((format) => format.kind === kind)?.schemaVersion;
  if (!schema || !version) throw new Error(`Expected a schema and a format for ${kind}.`);
  const { $schema, $defs, ...root } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    metadata: schemaRegistry,
    override: ({ jsonSchema }) => {
      makePortable(jsonSchema);
      const format = formatByPattern.get(String(jsonSchema.pattern));
      if (format !== undefined) jsonSchema.format = format;
    },
  });
  const title = kind.replace(/^osee-/, '').replaceAll('-', ' ');
  return {
    $schema,
    $id: `osee:${kind.replace(/^osee-/, '')}:${version}`,
    title: `OSEE ${title}`,
    ...describe(root, texts.get('document.OseeDocument')),
    $defs: Object.fromEntries(
      Object.entries($defs ?? {}).map(([id, definition]) => [
        id,
        describe(definition, texts.get(id.replace('osee:', ''))),
      ]),
    ),
  };
};

/** Puts the texts of the interface beside the rules. */
const describe = (schema: z.core.JSONSchema.BaseSchema, text: InterfaceText | undefined): JsonSchema => {
  const { id: _, ...rules } = schema;
  if (!text) return rules;
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const description = text.properties.get(name);
    return [name, description && typeof property === 'object' ? { description, ...property } : property];
  });
  return {
    description: text.summary,
    ...rules,
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
  };
};
