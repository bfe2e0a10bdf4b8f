import type { OseeDocument } from './osee-document.ts';

/**
 * A file of the folder `data` of a package: content of this project as JSON, with its licence and the version of the
 * package that gave it out. The JSON imports of the packages have this type.
 *
 * @typeParam Kind - the kind of document; `osee-content` where no other kind holds it
 * @typeParam Content - what is inside
 * @category documents
 * @example
 * ```ts
 * import type { Programme, PublishedDocument } from '@osee/core';
 *
 * const monthsOf = (file: PublishedDocument<'osee-programme', Programme>): number => file.content.months;
 * monthsOf.length; // => 1
 * ```
 */
export interface PublishedDocument<Kind extends string = string, Content = unknown>
  extends OseeDocument<Kind, Content> {
  readonly licence: string;
  readonly version: string;
}

/**
 * One file in `data/index.json`.
 *
 * @category documents
 * @example
 * ```ts
 * import type { DataFileEntry } from '@osee/core';
 *
 * const sizeOf = (entries: readonly DataFileEntry[]): number =>
 *   entries.reduce((bytes, entry) => bytes + entry.bytes, 0);
 * sizeOf([]); // => 0
 * ```
 */
export interface DataFileEntry {
  /** From the folder `data`. */
  readonly file: string;
  readonly kind: string;
  /** Version of the form. */
  readonly schemaVersion: string;
  /** The JSON Schema of the whole file, from the folder `data`. */
  readonly schema: string;
  /** An SPDX expression. */
  readonly licence: string;
  /** Version of the package that gave the file out. */
  readonly version: string;
  readonly bytes: number;
  /** Of the bytes of the file, in lower-case hexadecimal. */
  readonly sha256: string;
}
