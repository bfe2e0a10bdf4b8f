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
  'licensed-choice': 'con una de estas licencias, a elección: {licences}',
  'licences-side-by-side': 'licencias indicadas una junto a otra: {licences}',
  'terms-part': 'condiciones indicadas para una parte: {terms}',
  'presumed-publisher': 'licencia no confirmada; condiciones habituales de la entidad editora: {terms}',
  'presumed-others': 'licencia no confirmada; según terceros: {terms}',
  'code.all-rights-reserved': 'todos los derechos reservados',
  'code.public-domain': 'dominio público',
  'code.own-terms': 'condiciones propias',
  'no-terms': 'licencia desconocida',
  changes: 'Cambios: {changes}',
  separator: ', ',
  end: '.',
} as const satisfies MessageTexts<CreditMessageId>;
