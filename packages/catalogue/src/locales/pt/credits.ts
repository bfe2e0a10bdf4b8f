import type { MessageTexts } from '@osee/core';
import type { CreditMessageId } from '../../rights/credit-message-id.ts';

/** Credit lines in Portuguese. */
export const credits = {
  quoted: '«{title}»',
  untitled: 'Obra sem título',
  by: '{work} de {authors}',
  published: 'publicação: {publisher}',
  licensed: 'com licença {licence}',
  terms: 'condições indicadas: {terms}',
  'no-terms': 'licença desconhecida',
  changes: 'Alterações: {changes}',
  separator: ', ',
  end: '.',
} as const satisfies MessageTexts<CreditMessageId>;
