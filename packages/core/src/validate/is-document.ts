import type { DocumentKind } from '../document/document-contents.ts';
import type { OseeDocument } from '../document/osee-document.ts';
import type { ValidationOptions } from './create-document-validator.ts';
import { validateDocument } from './validate-document.ts';

/**
 * Whether a value is a document of a kind, for the compiler too: JSON that was imported or read, whose texts TypeScript
 * takes for any, can then be given to the functions. `validateDocument` says what is wrong where it is none.
 *
 * @param kind - the kind that is expected
 * @param value - anything, such as an imported JSON module or the result of `JSON.parse`
 * @param options - limits of size and depth
 * @returns whether `validateDocument` finds nothing
 * @throws `OseeError` with code `unknown-kind` for a kind that this package lacks, `bad-limit` for limits that
 * make no sense
 * @category documents
 * @example
 * ```ts
 * import { callStatus, oseeCallWindow2024, wrapDocument } from '@osee/core';
 * import { isDocument } from '@osee/core/validate';
 *
 * const text = JSON.stringify(wrapDocument('osee-call', oseeCallWindow2024, { id: 'call' }));
 * const read: unknown = JSON.parse(text);
 * isDocument('osee-call', read) ? callStatus(read.content, '2024-05-15').status : null; // => 'open'
 * isDocument('osee-profile', read); // => false
 * ```
 */
export const isDocument = <Kind extends DocumentKind>(
  kind: Kind,
  value: unknown,
  options?: ValidationOptions,
): value is OseeDocument<Kind> => validateDocument(kind, value, options).length === 0;
