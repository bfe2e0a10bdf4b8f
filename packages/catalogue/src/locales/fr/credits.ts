import type { MessageTexts } from '@osee/core';
import type { CreditMessageId } from '../../rights/credit-message-id.ts';

/** Credit lines in French. */
export const credits = {
  quoted: '« {title} »',
  untitled: 'Œuvre sans titre',
  by: '{work} par {authors}',
  published: 'éditeur : {publisher}',
  licensed: 'sous licence {licence}',
  terms: 'conditions indiquées : {terms}',
  'licensed-choice': 'sous l’une de ces licences, au choix : {licences}',
  'licences-side-by-side': 'licences indiquées côte à côte : {licences}',
  'terms-part': 'conditions indiquées pour une partie : {terms}',
  'presumed-publisher': 'licence non confirmée ; conditions habituelles de l’éditeur : {terms}',
  'presumed-others': 'licence non confirmée ; selon des tiers : {terms}',
  'code.all-rights-reserved': 'tous droits réservés',
  'code.public-domain': 'domaine public',
  'code.own-terms': 'conditions propres',
  'no-terms': 'licence inconnue',
  changes: 'Modifications : {changes}',
  separator: ', ',
  end: '.',
} as const satisfies MessageTexts<CreditMessageId>;
