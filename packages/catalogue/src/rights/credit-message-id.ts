/**
 * The ids of the texts in a credit line.
 *
 * @category rights
 * @example
 * ```ts
 * import type { CreditMessageId } from '@osee/catalogue';
 *
 * const id: CreditMessageId = 'licensed';
 * ```
 */
export type CreditMessageId =
  | 'quoted'
  | 'untitled'
  | 'by'
  | 'published'
  | 'licensed'
  | 'terms'
  | 'no-terms'
  | 'changes'
  | 'separator'
  | 'end';
