/**
 * The documents that the programme published and that this model was read from.
 *
 * @category framework
 * @example
 * ```ts
 * import type { SourceDocumentId } from '@osee/core';
 *
 * const document: SourceDocumentId = 'training-framework-1.0';
 * ```
 */
export type SourceDocumentId =
  | 'presentation-2024'
  | 'circular-2024'
  | 'call-page-2024'
  | 'news-2024'
  | 'training-framework-1.0';

/**
 * A place in a document of the programme.
 *
 * @category framework
 * @example
 * ```ts
 * import type { DocumentSource } from '@osee/core';
 *
 * const source: DocumentSource = { document: 'circular-2024', lines: [85, 90] };
 * ```
 */
export interface DocumentSource {
  readonly document: SourceDocumentId;
  /** First and last line, counted from 1 in the text edition of the document. */
  readonly lines: readonly [first: number, last: number];
}

/**
 * Where an item comes from: one or more places in the programme's documents, or this project itself.
 *
 * @category framework
 * @example
 * ```ts
 * import type { Source } from '@osee/core';
 *
 * const printed: Source = [{ document: 'training-framework-1.0', lines: [292, 349] }];
 * const ours: Source = 'project';
 * ```
 */
export type Source = readonly DocumentSource[] | 'project';
