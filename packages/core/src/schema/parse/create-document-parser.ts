import type { DocumentFormat } from '../../document/document-format.ts';
import type { DocumentIssue } from '../../document/document-issue.ts';
import { formatsShape } from '../../document/format-shapes.ts';
import { type MigrationStep, migrateDocument } from '../../document/migrate-document.ts';
import { wrongKind } from '../../document/read-envelope.ts';
import { describeValue } from '../../errors/describe-value.ts';
import { OseeError } from '../../errors/osee-error.ts';
import type { DocumentLimits } from '../../input/check-json.ts';
import { expectShape } from '../../input/expect-shape.ts';
import { entries, options as optionsShape } from '../../input/shape-holders.ts';
import { anything } from '../../input/shape-values.ts';
import type { SchemaOf } from '../kit/schema-of.ts';
import { schemaShape } from '../kit/schema-shape.ts';
import { readZodIssues } from './read-zod-issues.ts';

/**
 * A document that was read, with the migrations that were needed, or what is wrong with it.
 *
 * @typeParam Document - the type of the document
 * @category documents
 * @example
 * ```ts
 * import type { OseeDocument } from '@osee/core';
 * import { parseDocument, type ParsedDocument } from '@osee/core/schema';
 *
 * const result: ParsedDocument<OseeDocument<'osee-profile'>> = parseDocument('osee-profile', null);
 * result.ok; // => false
 * ```
 */
export type ParsedDocument<Document> =
  | {
      readonly ok: true;
      /** A copy in the form in use; it shares nothing with the input but texts and numbers. */
      readonly document: Document;
      /** None when the document was in the form in use already. */
      readonly steps: readonly MigrationStep[];
    }
  | { readonly ok: false; readonly issues: readonly DocumentIssue[] };

/**
 * How a document is read.
 *
 * @category documents
 * @example
 * ```ts
 * import { parseDocument, type ParseOptions } from '@osee/core/schema';
 *
 * const options: ParseOptions = { limits: { maximumTextLength: 100 } };
 * parseDocument('osee-profile', 'x'.repeat(101), options).ok; // => false
 * ```
 */
export interface ParseOptions {
  /** Those of `defaultDocumentLimits` where not given. */
  readonly limits?: Partial<DocumentLimits>;
}

/**
 * Reads a document of one of several kinds.
 *
 * @typeParam Documents - the type of document by kind
 * @category documents
 * @example
 * ```ts
 * import type { OseeDocument } from '@osee/core';
 * import { parseDocument, type DocumentParser } from '@osee/core/schema';
 *
 * const parse: DocumentParser<{ 'osee-call': OseeDocument<'osee-call'> }> = parseDocument;
 * ```
 */
export type DocumentParser<Documents> = <Kind extends keyof Documents & string>(
  kind: Kind,
  value: unknown,
  options?: ParseOptions,
) => ParsedDocument<Documents[Kind]>;

/**
 * Makes a reader for kinds of document.
 *
 * @typeParam Documents - the type of document by kind
 * @param schemas - the schema of the whole document by kind, as `documentSchema` makes it
 * @param formats - the form of each kind, with its migrations
 * @returns the reader
 * @category documents
 * @example
 * ```ts
 * import { anyText, createDocumentParser, documentSchema } from '@osee/core/schema';
 *
 * const parseNote = createDocumentParser(
 *   { note: documentSchema('note', '1.0.0', anyText) },
 *   [{ kind: 'note', schemaVersion: '1.0.0', migrations: [] }],
 * );
 * const result = parseNote('note', { kind: 'note', schemaVersion: '1.0.0', id: 'a', content: 'Call back.' });
 * result.ok && result.document.content; // => 'Call back.'
 * ```
 */
export const createDocumentParser = <Documents extends object>(
  schemas: { readonly [Kind in keyof Documents]: SchemaOf<Documents[Kind]> },
  formats: readonly DocumentFormat[],
): DocumentParser<Documents> => {
  expectShape(formats, formatsShape, ['formats']);
  expectShape(schemas, entries(schemaShape), ['schemas']);
  return (kind, value, options = {}) => {
    expectShape(options, optionsShape({ limits: anything }), ['options']);
    if (typeof kind !== 'string' || !Object.hasOwn(schemas, kind)) {
      throw new OseeError(
        'unknown-kind',
        `Expected one of ${Object.keys(schemas).join(', ')}, got ${describeValue(kind)}.`,
        {
          path: ['kind'],
          details: { got: kind },
        },
      );
    }
    const migrated = migrateDocument(value, { ...options, formats });
    if (!migrated.ok) return migrated;
    const { document, steps } = migrated;
    if (document['kind'] !== kind) return { ok: false, issues: [wrongKind(kind, String(document['kind']))] };
    const parsed = schemas[kind].safeParse(document);
    return parsed.success
      ? { ok: true, document: parsed.data, steps }
      : { ok: false, issues: readZodIssues(parsed.error.issues, document) };
  };
};
