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
  | 'licensed-choice'
  | 'licences-side-by-side'
  | 'terms'
  | 'terms-part'
  | 'presumed-publisher'
  | 'presumed-others'
  | 'code.all-rights-reserved'
  | 'code.public-domain'
  | 'code.own-terms'
  | 'no-terms'
  | 'changes'
  | 'separator'
  | 'end';
