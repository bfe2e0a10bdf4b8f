import type { DocumentContent } from './document-contents.ts';

/**
 * What a document says of itself, beside its kind and the version of its form.
 *
 * @category documents
 * @example
 * ```ts
 * import type { DocumentHeader } from '@osee/core';
 *
 * const header: DocumentHeader = { id: 'kenya-2026', createdBy: 'ICT Authority', createdAt: '2026-01-31T09:00:00Z' };
 * ```
 */
export interface DocumentHeader {
  /** The id of the document itself, never empty; the thing that it holds may have another one. */
  readonly id: string;
  /** A person, an office or a program. */
  readonly createdBy?: string;
  /** An instant with seconds and an offset, as in RFC 3339. */
  readonly createdAt?: string;
  /** The licence of what is inside, as an SPDX expression. */
  readonly licence?: string;
  /** A version of the document, such as that of the package which gave it out; the content may have one of its own. */
  readonly version?: string;
}

/**
 * The envelope in which a thing is stored and sent: it tells what is inside and in which form.
 *
 * @typeParam Kind - the kind of document
 * @typeParam Content - what is inside
 * @category documents
 * @example
 * ```ts
 * import { oseeProgramme, wrapDocument, type OseeDocument } from '@osee/core';
 *
 * const document: OseeDocument<'osee-programme'> = wrapDocument('osee-programme', oseeProgramme, { id: 'osee' });
 * document.schemaVersion; // => '1.0.0'
 * ```
 */
export interface OseeDocument<Kind extends string = string, Content = DocumentContent<Kind>>
  extends DocumentHeader {
  readonly kind: Kind;
  /** Version of the form, not of the content: major when an older reader cannot read it. */
  readonly schemaVersion: string;
  readonly content: Content;
}
