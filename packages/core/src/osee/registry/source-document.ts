import type { FrameworkItem } from '../../framework/framework-item.ts';
import type { SourceDocumentId } from '../../framework/source.ts';

/**
 * A heading of a document, as printed, without a colon at its end.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { type DocumentHeading, oseeSourceDocuments } from '@osee/core';
 *
 * const headings: readonly DocumentHeading[] = oseeSourceDocuments[1]?.headings ?? [];
 * headings[3]; // => { name: 'Participation Criteria and Operational Structure', line: 83 }
 * ```
 */
export interface DocumentHeading {
  readonly name: string;
  readonly line: number;
}

/**
 * A document of the programme that this model was read from.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { oseeSourceDocuments, type SourceDocument } from '@osee/core';
 *
 * const document: SourceDocument | undefined = oseeSourceDocuments.find(({ id }) => id === 'circular-2024');
 * document?.day; // => '2024-04-12'
 * ```
 */
export interface SourceDocument extends FrameworkItem {
  readonly id: SourceDocumentId;
  readonly kind: 'presentation' | 'circular' | 'web-page' | 'news' | 'framework';
  /** The number of lines of its text edition, in which a `DocumentSource` counts. */
  readonly lineCount: number;
  /** The day that it bears; `null` where it bears none. */
  readonly day: string | null;
  /** Whether it states a criterion for countries or hosts. */
  readonly hasSelectionCriteria: boolean;
  /** Its headings, in order; slides that only state a figure have none. */
  readonly headings: readonly DocumentHeading[];
}
