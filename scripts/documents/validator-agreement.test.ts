import '../property-settings.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '../../packages/core/src/document/document-contents.ts';
import { parseDocument } from '../../packages/core/src/schema/parse/parse-document.ts';
import { sampleDocuments } from '../../packages/core/src/schema/testing/samples.fixture.ts';
import { validateDocument } from '../../packages/core/src/validate/validate-document.ts';
import { nearly } from './nearly.ts';

const kinds = Object.keys(sampleDocuments) as DocumentKind[];

/** Codes and places, without the words. */
const placed = (
  issues: readonly { readonly code: string; readonly path: readonly (string | number)[] }[],
): string[] => issues.map(({ code, path }) => JSON.stringify([code, ...path]));

describe.each(kinds)('zod and the compiled JSON Schema of %s', (kind) => {
  const read = (value: unknown) => {
    const parsed = parseDocument(kind, value);
    return parsed.ok && parsed.steps.length > 0 ? [] : placed(parsed.ok ? [] : parsed.issues);
  };
  const validate = (value: unknown) =>
    placed(validateDocument(kind, value)).filter((issue) => !issue.includes('older-version'));

  it('accept the same good documents', () => {
    for (const document of sampleDocuments[kind]) {
      expect(read(document)).toEqual([]);
      expect(validate(document)).toEqual([]);
    }
  });

  it('find the same faults in the same places of documents that are one change away', () => {
    const seen = { good: 0, bad: 0 };
    fc.assert(
      fc.property(nearly(sampleDocuments[kind]), (document) => {
        const found = validate(document);
        seen[found.length > 0 ? 'bad' : 'good'] += 1;
        expect(found).toEqual(read(document));
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(seen.good, seen.bad)).toBeGreaterThan(20);
  }, 60_000);

  it('never throw, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const wrapped = { kind, schemaVersion: '1.0.0', id: 'a', content: value };
        expect(read(value).length).toBeGreaterThan(0);
        expect(validate(wrapped)).toEqual(read(wrapped));
      }),
    );
  });
});
