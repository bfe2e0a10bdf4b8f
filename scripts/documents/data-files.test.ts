import { type CoreDocuments, coreDocumentSchemas, parseDocument } from '@osee/core/schema';
import { parseScoringDocument, type ScoringDocuments } from '@osee/scoring/schema';
import { describe, expect, it } from 'vitest';
import { dataFiles } from './data-files.ts';

const files = dataFiles().map((file) => ({
  ...file,
  json: JSON.parse(JSON.stringify(file.data)) as unknown,
}));
const documents = files.filter(
  ({ json }) => typeof json === 'object' && json !== null && Object.hasOwn(json, 'kind'),
) as unknown as readonly {
  readonly name: string;
  readonly json: { readonly kind: string };
}[];

describe('the data files', () => {
  it.each(files)('$name holds nothing that JSON would lose', ({ data, json }) => {
    expect(json).toEqual(data);
  });

  it.each(documents)('$name is a document that the parser reads', ({ json }) => {
    const result = Object.hasOwn(coreDocumentSchemas, json.kind)
      ? parseDocument(json.kind as keyof CoreDocuments, json)
      : parseScoringDocument(json.kind as keyof ScoringDocuments, json);
    expect(result).toEqual({ ok: true, document: json, steps: [] });
  });

  it('lists all licences with their sources', () => {
    const table = files.find(({ name }) => name === 'licences.json')?.json as unknown as {
      readonly licences: readonly { readonly id: string }[];
      readonly fieldSources: Readonly<Record<string, readonly string[]>>;
      readonly sources: Readonly<Record<string, unknown>>;
    };
    expect(table.licences.length).toBeGreaterThan(290);
    const named = Object.values(table.fieldSources).flat();
    expect(named.filter((source) => !Object.hasOwn(table.sources, source))).toEqual([]);
  });

  it('lists all items of the instrument, and the reasons that they name', () => {
    const instrument = files.find(({ name }) => name === 'instrument.json')?.json as unknown as {
      readonly items: readonly { readonly notApplicable: readonly string[] }[];
      readonly notApplicableReasons: Readonly<Record<string, string>>;
    };
    expect(instrument.items).toHaveLength(70);
    const named = instrument.items.flatMap(({ notApplicable }) => notApplicable);
    expect(named.filter((reason) => !Object.hasOwn(instrument.notApplicableReasons, reason))).toEqual([]);
  });

  it('lists all countries', () => {
    const countries = files.find(({ name }) => name === 'countries.json')?.json as readonly {
      alpha3: string;
    }[];
    expect(countries.length).toBeGreaterThan(190);
    expect(new Set(countries.map(({ alpha3 }) => alpha3)).size).toBe(countries.length);
  });
});
