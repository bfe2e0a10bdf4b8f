import type { FrameworkItem } from '../../framework/framework-item.ts';
import type { SourceDocumentId } from '../../framework/source.ts';

/**
 * A document of the programme that this model was read from.
 *
 * @category osee
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
}
