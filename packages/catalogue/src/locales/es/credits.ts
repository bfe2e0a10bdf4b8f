import type { MessageTexts } from '@osee/core';
import type { CreditMessageId } from '../../rights/credit-message-id.ts';

/** Credit lines in Spanish. */
export const credits = {
  quoted: '«{title}»',
  untitled: 'Obra sin título',
  by: '{work} de {authors}',
  published: 'publicación: {publisher}',
  licensed: 'con licencia {licence}',
  terms: 'condiciones indicadas: {terms}',
  'no-terms': 'licencia desconocida',
  changes: 'Cambios: {changes}',
  separator: ', ',
  end: '.',
} as const satisfies MessageTexts<CreditMessageId>;
