import type { MessageTexts } from '@osee/core';
import type { CreditMessageId } from '../../rights/credit-message-id.ts';

/** Credit lines in Portuguese. */
export const credits = {
  quoted: '«{title}»',
  untitled: 'Obra sem título',
  by: '{work}, autoria: {authors}',
  published: 'publicação: {publisher}',
  licensed: 'com licença {licence}',
  terms: 'condições indicadas: {terms}',
  'licensed-choice': 'com uma destas licenças, à escolha: {licences}',
  'licences-side-by-side': 'licenças indicadas lado a lado: {licences}',
  'terms-part': 'condições indicadas para uma parte: {terms}',
  'presumed-publisher': 'licença não confirmada; condições habituais de quem publica: {terms}',
  'presumed-others': 'licença não confirmada; segundo terceiros: {terms}',
  'code.all-rights-reserved': 'todos os direitos reservados',
  'code.public-domain': 'domínio público',
  'code.own-terms': 'condições próprias',
  'no-terms': 'licença desconhecida',
  changes: 'Alterações: {changes}',
  separator: ', ',
  end: '.',
} as const satisfies MessageTexts<CreditMessageId>;
