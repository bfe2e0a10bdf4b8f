import type { MessageTexts } from '@osee/core';
import type { CreditMessageId } from '../../rights/credit-message-id.ts';

/** Credit lines in French. */
export const credits = {
  quoted: '« {title} »',
  untitled: 'Œuvre sans titre',
  by: '{work} par {authors}',
  published: 'publication : {publisher}',
  licensed: 'sous licence {licence}',
  terms: 'conditions indiquées : {terms}',
  'no-terms': 'licence inconnue',
  changes: 'Modifications : {changes}',
  separator: ', ',
  end: '.',
} as const satisfies MessageTexts<CreditMessageId>;
