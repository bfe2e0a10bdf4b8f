import type { MessageTexts } from '@osee/core';
import type { CreditMessageId } from '../../rights/credit-message-id.ts';

/** Credit lines in English. */
export const credits = {
  quoted: '“{title}”',
  untitled: 'Untitled work',
  by: '{work} by {authors}',
  published: 'published by {publisher}',
  licensed: 'licensed under {licence}',
  terms: 'terms as stated: {terms}',
  'no-terms': 'licence not known',
  changes: 'Changes: {changes}',
  separator: ', ',
  end: '.',
} as const satisfies MessageTexts<CreditMessageId>;
