import type { OtherMembers } from '../form/holders.ts';

/** A stable name of the work in a register. */
export interface CitationIdentifier extends OtherMembers {
  readonly type?: string;
  readonly value?: string;
  readonly description?: string;
}

/** An author: of a person the affiliation alone is held, of an organisation all that the file says. */
export interface CitationAuthor extends OtherMembers {
  readonly kind: 'person' | 'organisation';
  readonly name?: string;
  readonly affiliation?: string;
}

/**
 * What could be used of a `CITATION.cff`. Names and addresses of persons are left out.
 *
 * @category evidence
 * @see Citation File Format 1.2.0, citation-file-format.github.io
 * @example
 * ```ts
 * import { type CitationDetails, readCitation } from '@osee/scoring/evidence';
 *
 * const details: CitationDetails | null = readCitation(
 *   'cff-version: 1.2.0\nauthors: [{family-names: Example}, {name: A Team}]',
 * ).details;
 * details?.authors?.map(({ kind }) => kind); // => ['person', 'organisation']
 * ```
 */
export interface CitationDetails extends OtherMembers {
  readonly 'cff-version'?: string;
  readonly message?: string;
  readonly title?: string;
  readonly type?: 'software' | 'dataset';
  readonly abstract?: string;
  readonly version?: string;
  readonly 'date-released'?: string;
  readonly doi?: string;
  readonly commit?: string;
  readonly license?: readonly string[];
  readonly 'license-url'?: string;
  readonly url?: string;
  readonly repository?: string;
  readonly 'repository-code'?: string;
  readonly 'repository-artifact'?: string;
  readonly keywords?: readonly string[];
  readonly identifiers?: readonly CitationIdentifier[];
  /** Works that are cited, as they stand, without persons. */
  readonly references?: readonly unknown[];
  readonly 'preferred-citation'?: unknown;
  readonly authors?: readonly CitationAuthor[];
  readonly contact?: readonly CitationAuthor[];
}
