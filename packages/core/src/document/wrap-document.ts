import { describeValue } from '../errors/describe-value.ts';
import { OseeError } from '../errors/osee-error.ts';
import { expectShape } from '../input/expect-shape.ts';
import { coreDocumentFormats } from './core-document-formats.ts';
import type { DocumentContent } from './document-contents.ts';
import type { DocumentFormat } from './document-format.ts';
import { formatsShape, headerShape } from './format-shapes.ts';
import type { DocumentHeader, OseeDocument } from './osee-document.ts';

/**
 * Puts a thing into an envelope, in the form in use. The content is taken as it is, not copied.
 *
 * @typeParam Kind - the kind of document
 * @typeParam Content - what goes inside
 * @param kind - the kind of document
 * @param content - what goes inside; for kinds of this package the compiler checks that it fits
 * @param header - the id of the document and, if wanted, who made it and when, its licence and its version
 * @param formats - the forms of the kinds that are known; those of this package without it
 * @returns the document
 * @throws `OseeError` with code `unknown-kind` when `formats` has no such kind
 * @category documents
 * @example
 * ```ts
 * import { oseeFramework, wrapDocument } from '@osee/core';
 *
 * const document = wrapDocument('osee-framework', oseeFramework, { id: 'osee-1.0', createdBy: 'OSEE' });
 * [document.kind, document.schemaVersion]; // => ['osee-framework', '1.0.0']
 * ```
 */
export const wrapDocument = <const Kind extends string, Content extends DocumentContent<Kind>>(
  kind: Kind,
  content: Content,
  header: DocumentHeader,
  formats: readonly DocumentFormat[] = coreDocumentFormats,
): OseeDocument<Kind, Content> => {
  expectShape(formats, formatsShape, ['formats']);
  expectShape(header, headerShape, ['header']);
  const format = formats.find((known) => known.kind === kind);
  if (format === undefined) {
    const kinds = formats.map((known) => known.kind);
    throw new OseeError('unknown-kind', `Expected one of ${kinds.join(', ')}, got ${describeValue(kind)}.`, {
      path: ['kind'],
      details: { got: kind },
    });
  }
  const { id, createdBy, createdAt, licence, version } = header;
  return {
    kind,
    schemaVersion: format.schemaVersion,
    id,
    ...(createdBy !== undefined && { createdBy }),
    ...(createdAt !== undefined && { createdAt }),
    ...(licence !== undefined && { licence }),
    ...(version !== undefined && { version }),
    content,
  };
};
