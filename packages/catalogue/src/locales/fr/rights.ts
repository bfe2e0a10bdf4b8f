import type { MessageTexts } from '@osee/core';
import type { RightsMessageId } from '../../rights/rights-message-id.ts';

/** The texts about rights in French. */
export const rights = {
  'reason.free-to-read': 'La lecture ou l’utilisation est gratuite.',
  'reason.paid': 'L’accès est payant.',
  'reason.partly-paid': 'Une partie est payante.',
  'reason.cost-unknown': 'Le coût n’est pas connu.',
  'reason.licence-allows': 'La licence le permet.',
  'reason.licence-forbids': 'La licence l’interdit.',
  'reason.licence-not-in-table': 'La licence est nommée, mais ses conditions ne sont pas enregistrées ici.',
  'reason.licence-not-confirmed':
    'Une licence qui le permet est probable, mais elle n’a pas été confirmée pour cette ressource.',
  'reason.words-forbid': 'Les conditions indiquées l’interdisent.',
  'reason.other-terms': 'Le titulaire des droits a ses propres conditions.',
  'reason.licences-differ':
    'Les licences indiquées côte à côte diffèrent sur ce point, sans qu’il soit dit laquelle s’applique.',
  'reason.presumed-forbids':
    'Les conditions habituelles de l’éditeur l’interdisent ; elles n’ont pas été confirmées pour cette ressource.',
  'reason.presumed-terms':
    'L’éditeur a d’ordinaire ses propres conditions ; elles n’ont pas été lues pour cette ressource.',
  'reason.framework-words-only': 'Seul le cadre de formation mentionne des conditions.',
  'reason.no-terms-found': 'Aucune condition n’a été trouvée.',
  'condition.attribution': 'Indiquez l’auteur ou l’autrice, la source et la licence.',
  'condition.state-changes': 'Indiquez ce que vous avez modifié.',
  'condition.share-alike': 'Publiez votre version sous la même licence.',
  'condition.non-commercial': 'Pas d’utilisation commerciale.',
  'condition.no-derivatives': 'Ne transmettez l’œuvre que sans modification.',
  'condition.keep-notices': 'Conservez le texte de la licence et les mentions de droit d’auteur.',
  'act.read': 'Lire',
  'act.share': 'Partager',
  'act.translate': 'Traduire',
  'act.adapt': 'Adapter',
  'act.print': 'Imprimer',
  'act.sell': 'Vendre',
  'answer.yes': 'Oui',
  'answer.no': 'Non',
  'answer.ask': 'Demander au titulaire des droits',
  'answer.unknown': 'Inconnu',
} as const satisfies MessageTexts<RightsMessageId>;
