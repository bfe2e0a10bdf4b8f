import { parseCatalogueDocument } from '@osee/catalogue/schema';
import { type CoreDocuments, coreDocumentSchemas, parseDocument } from '@osee/core/schema';
import { parseScoringDocument, type ScoringDocuments, scoringDocumentSchemas } from '@osee/scoring/schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { entriesOf, packageNames, readManifest } from '../workspace.ts';
import { dataDeclarations } from './data-declarations.ts';
import { dataFiles } from './data-files.ts';
import { dataIndex, fileText } from './data-index.ts';
import { notContent } from './not-content.ts';
import { schemaByFile, typeSchemas } from './type-schemas.ts';

interface Envelope {
  readonly kind: string;
  readonly licence: string;
  readonly version: string;
  readonly content: unknown;
}

const files = (await dataFiles()).map((file) => ({
  ...file,
  json: JSON.parse(JSON.stringify(file.data)) as Envelope,
}));
const documents = files.filter(({ json }) => json.kind !== 'osee-content');
const contentOf = (name: string): unknown => files.find((file) => file.name === name)?.json.content;

const schemas = schemaByFile(typeSchemas().files);
const ajv = new Ajv2020({ strict: false, validateFormats: false });

interface Entry {
  readonly file: string;
  readonly schema: string;
  readonly bytes: number;
}

const indexOf = (packageName: string): readonly Entry[] => {
  const own = files.filter((file) => file.packageName === packageName);
  return (dataIndex(packageName, own, '1.2.3') as { readonly content: readonly Entry[] }).content;
};

/** The objects in some values, at any depth. */
const everythingIn = (values: readonly unknown[]): ReadonlySet<unknown> => {
  const found = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || found.has(value)) return;
    found.add(value);
    for (const part of Object.values(value)) visit(part);
  };
  for (const value of values) visit(value);
  return found;
};

describe('the data files', () => {
  it.each(files)('$packageName $name holds nothing that JSON would lose', ({ data, json }) => {
    expect(json).toEqual(data);
  });

  it.each(files)('$packageName $name names its licence and its version', ({ json, packageName }) => {
    expect(json.licence).toMatch(/^[A-Za-z0-9.-]+(?: AND [A-Za-z0-9.-]+)*$/u);
    expect(json.version).toBe(readManifest(packageName).version);
  });

  it.each(documents)('$packageName $name is a document that the parser reads', ({ json }) => {
    const result = Object.hasOwn(coreDocumentSchemas, json.kind)
      ? parseDocument(json.kind as keyof CoreDocuments, json)
      : Object.hasOwn(scoringDocumentSchemas, json.kind)
        ? parseScoringDocument(json.kind as keyof ScoringDocuments, json)
        : parseCatalogueDocument('osee-catalogue', json);
    expect(result).toEqual({ ok: true, document: json, steps: [] });
  });

  it.each(packageNames)(
    'of %s are all in its index, each with a schema that it follows',
    (packageName) => {
      const own = files.filter((file) => file.packageName === packageName);
      const index = indexOf(packageName);
      expect(index.map(({ file }) => file)).toEqual(own.map(({ name }) => name).sort());
      for (const { file, schema, bytes } of index) {
        const found = own.find(({ name }) => name === file);
        const rules = schemas.get(`${packageName}/${schema.replace('../', '')}`);
        expect([file, rules === undefined]).toEqual([file, false]);
        const validate = ajv.getSchema(String(rules?.['$id'])) ?? ajv.compile(rules ?? false);
        validate(found?.json);
        expect([file, validate.errors ?? []]).toEqual([file, []]);
        expect([file, validate({ ...found?.json, content: null })]).toEqual([file, false]);
        expect(bytes).toBe(Buffer.byteLength(fileText(found?.json ?? {})));
      }
    },
    60_000,
  );

  it('leave out no content that the packages export', async () => {
    const given = dataDeclarations.flatMap(({ from }) =>
      typeof from === 'string' ? [from] : Object.values(from),
    );
    const entries = new Map(
      await Promise.all(
        packageNames
          .flatMap(entriesOf)
          .map(async ({ specifier }) => [specifier, (await import(specifier)) as object] as const),
      ),
    );
    const values = given.map((place) => {
      const [specifier = '', name = ''] = place.split('#');
      return new Map(Object.entries(entries.get(specifier) ?? {})).get(name) as unknown;
    });
    const inside = everythingIn(values);
    const isInside = (value: object): boolean =>
      inside.has(value) ||
      (Array.isArray(value) && value.every((item) => typeof item === 'object' && inside.has(item)));
    // The small entries hand on what the root exports.
    const counted = new Set<unknown>();
    const left = [...entries].flatMap(([specifier, entry]) =>
      Object.entries(entry).flatMap(([name, value]: [string, unknown]) => {
        const isData = typeof value === 'object' && value !== null && !('_zod' in value);
        if (!isData || counted.has(value)) return [];
        counted.add(value);
        return !isInside(value) && !/Ids$|Schemas$/u.test(name) ? [`${specifier}#${name}`] : [];
      }),
    );
    expect(left.filter((place) => !Object.hasOwn(notContent, place))).toEqual([]);
    expect(Object.keys(notContent).filter((place) => !left.includes(place))).toEqual([]);
  });

  it('list all licences with their sources', () => {
    const table = contentOf('licences.json') as {
      readonly licences: readonly { readonly id: string }[];
      readonly fieldSources: Readonly<Record<string, readonly string[]>>;
      readonly sources: Readonly<Record<string, unknown>>;
    };
    expect(table.licences.length).toBeGreaterThan(290);
    const named = Object.values(table.fieldSources).flat();
    expect(named.filter((source) => !Object.hasOwn(table.sources, source))).toEqual([]);
  });

  it('list all items of the instrument, and the reasons that they name', () => {
    const instrument = contentOf('instrument.json') as {
      readonly items: readonly { readonly notApplicable: readonly string[] }[];
      readonly notApplicableReasons: Readonly<Record<string, string>>;
    };
    expect(instrument.items).toHaveLength(70);
    const named = instrument.items.flatMap(({ notApplicable }) => notApplicable);
    expect(named.filter((reason) => !Object.hasOwn(instrument.notApplicableReasons, reason))).toEqual([]);
  });

  it('list all countries with sources and vintages', () => {
    const { countries, sources } = contentOf('countries.json') as {
      readonly countries: readonly { readonly alpha3: string }[];
      readonly sources: Readonly<Record<string, { readonly vintage: string }>>;
    };
    expect(countries.length).toBeGreaterThan(190);
    expect(new Set(countries.map(({ alpha3 }) => alpha3)).size).toBe(countries.length);
    expect(Object.values(sources).filter(({ vintage }) => !vintage)).toEqual([]);
  });
});
