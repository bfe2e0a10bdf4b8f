import '../property-settings.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleCatalogueDocuments } from '../../packages/catalogue/src/schema/testing/samples.fixture.ts';
import type { DocumentKind } from '../../packages/core/src/document/document-contents.ts';
import { sampleDocuments } from '../../packages/core/src/schema/testing/samples.fixture.ts';
import { validateDocument } from '../../packages/core/src/validate/validate-document.ts';
import { sampleScoringDocuments } from '../../packages/scoring/src/schema/testing/samples.fixture.ts';
import { arbitraryOf } from './arbitrary-of.ts';
import { documentJsonSchemas, type JsonSchema } from './json-schemas.ts';
import { nearly } from './nearly.ts';
import { schemaSets } from './schema-sets.ts';

const samples: readonly { readonly kind: string }[] = [
  ...Object.values(sampleDocuments).flat(),
  ...sampleScoringDocuments,
  ...sampleCatalogueDocuments,
];
const zodSchemas = new Map(schemaSets.flatMap(({ schemas }) => Object.entries(schemas)));

describe.each(documentJsonSchemas())(
  'zod and the published JSON Schema of $kind',
  ({ packageName, kind, schema }) => {
    const accepts = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    const documents = samples.filter((sample) => sample.kind === kind);

    it('accept the same good documents', () => {
      expect(documents.length).toBeGreaterThan(0);
      for (const document of documents) {
        expect(accepts(document)).toBe(true);
        expect(zodSchemas.get(kind)?.safeParse(document).success).toBe(true);
      }
    });

    it('say the same of documents that are one change away', () => {
      const seen = { good: 0, bad: 0 };
      fc.assert(
        fc.property(nearly(documents), (document) => {
          const verdict = accepts(document);
          seen[verdict ? 'good' : 'bad'] += 1;
          expect(zodSchemas.get(kind)?.safeParse(document).success).toBe(verdict);
        }),
        { numRuns: 1000 },
      );
      expect(Math.min(seen.good, seen.bad)).toBeGreaterThan(10);
    }, 60_000);

    it('accept whatever the schema allows, and say the same of what is one change away from it', () => {
      const good = arbitraryOf(schema, schema['$defs'] as Readonly<Record<string, JsonSchema>>);
      const oneChangeAway = good.chain((document) =>
        nearly([document]).map((broken) => [document, broken] as const),
      );
      fc.assert(
        fc.property(oneChangeAway, ([document, broken]) => {
          expect(accepts(document)).toBe(true);
          expect(zodSchemas.get(kind)?.safeParse(document).error?.issues ?? []).toEqual([]);
          expect(zodSchemas.get(kind)?.safeParse(broken).success).toBe(accepts(broken));
          if (packageName === 'core') expect(validateDocument(kind as DocumentKind, document)).toEqual([]);
        }),
        { numRuns: 100 },
      );
    }, 60_000);
  },
);
