import type { FrameworkItem } from '../../framework/framework-item.ts';

/**
 * Something that the documents had and that their text editions lost, or that they announce and do not give. Nothing was
 * made up to fill it. The name is the printed heading where there is one, or a label of this project.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { type ContentGap, oseeContentGaps } from '@osee/core';
 *
 * const gap: ContentGap | undefined = oseeContentGaps[0];
 * gap?.name; // => 'Appendix 2. Indicative Work Plan'
 * ```
 */
export interface ContentGap extends FrameworkItem {
  readonly kind:
    | 'lost-chart'
    | 'lost-links'
    | 'lost-separators'
    | 'cut-off-text'
    | 'empty-entry'
    | 'missing-content';
}
