/**
 * The kinds of item that a framework holds. Ids are unique within their kind.
 *
 * @category framework
 * @example
 * ```ts
 * import type { ItemKind } from '@osee/core';
 *
 * const kind: ItemKind = 'competency';
 * ```
 */
export type ItemKind =
  | 'category'
  | 'module'
  | 'topic'
  | 'competency'
  | 'audience'
  | 'dependency'
  | 'training-activity'
  | 'reading'
  | 'technical-domain'
  | 'phase'
  | 'matrix-row'
  | 'matrix-item';

/**
 * Points at one item of a framework.
 *
 * @category framework
 * @example
 * ```ts
 * import type { ItemRef } from '@osee/core';
 *
 * const ref: ItemRef = { kind: 'module', id: 'strategy' };
 * ```
 */
export interface ItemRef {
  readonly kind: ItemKind;
  readonly id: string;
}
