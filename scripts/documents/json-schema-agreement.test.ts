import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleDocuments } from '../../packages/core/src/schema/testing/samples.fixture.ts';
import { sampleScoringDocuments } from '../../packages/scoring/src/schema/testing/samples.fixture.ts';
import { documentJsonSchemas } from './json-schemas.ts';
import { nearly } from './nearly.ts';
import { schemaSets } from './schema-sets.ts';

const samples: readonly { readonly kind: string }[] = [
  ...Object.values(sampleDocuments).flat(),
  ...sampleScoringDocuments,
];
const zodSchemas = new Map(schemaSets.flatMap(({ schemas }) => Object.entries(schemas)));

describe.each(documentJsonSchemas())('zod and the published JSON Schema of $kind', ({ kind, schema }) => {
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
});
