import type { CodemetaEdition } from './codemeta-terms.ts';

/**
 * What could be read of a `codemeta.json`. Terms have their short names, whatever prefix the file gives them; persons are
 * counted and left out.
 *
 * @category evidence
 * @see CodeMeta 3.0, codemeta.github.io
 * @example
 * ```ts
 * import { type CodemetaDetails, readCodemeta } from '@osee/scoring/evidence';
 *
 * const details: CodemetaDetails | null = readCodemeta(
 *   '{"@context": "https://w3id.org/codemeta/3.0", "license": "https://spdx.org/licenses/MIT"}',
 * ).details;
 * [details?.edition, details?.licences]; // => ['3.0', ['MIT']]
 * ```
 */
export interface CodemetaDetails {
  readonly contexts: readonly string[];
  readonly edition: CodemetaEdition;
  /** Licences in the words of SPDX; as written where they are not known. */
  readonly licences: readonly string[];
  /** The last word of the status, where it is an address; `null` without one. */
  readonly developmentStatus: string | null;
  /** How many persons and organisations are named, by what they do. */
  readonly people: Readonly<
    Record<string, { readonly persons: number; readonly organisations: readonly string[] }>
  >;
  /** Every member of the file, by its short name. */
  readonly properties: Readonly<Record<string, unknown>>;
}
