import type { Source } from './source.ts';

/**
 * What every item of a framework has.
 *
 * @category framework
 * @example
 * ```ts
 * import type { FrameworkItem } from '@osee/core';
 *
 * const item: FrameworkItem = {
 *   id: 'strategy',
 *   name: 'Strategy',
 *   description: 'How an organisation decides what it wants from open source.',
 *   source: [{ document: 'training-framework-1.0', lines: [292, 349] }],
 * };
 * ```
 */
export interface FrameworkItem {
  /** Kebab-case, unique within its kind, never reused. */
  readonly id: string;
  /** The exact name that the source prints. */
  readonly name: string;
  /** One or two plain sentences, written for this project. */
  readonly description: string;
  readonly source: Source;
  /** What a reader has to know about how the source was read: a doubt, a conflict, a repaired word. */
  readonly note?: string;
}
