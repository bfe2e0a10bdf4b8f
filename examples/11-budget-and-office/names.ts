import { formatMessage, messagesOf } from '@osee/core';
import { fr } from '@osee/core/locales/fr';
import type { AmountRange, ResourcingMessageId } from '@osee/core/resourcing';

const texts = messagesOf(fr, 'resourcing');

/** A word about money in French. */
export const word = (id: ResourcingMessageId): string => formatMessage(texts, id);

/** An end of a range as a cell; without an upper limit a word. */
export const endCell = (end: string | null): number | string =>
  end === null ? word('figure.not-known') : Number(end);

/** Both ends of a range. */
export const rangeCells = ({ low, high }: AmountRange): (number | string)[] => [endCell(low), endCell(high)];

/** Lines of the budget and roles of the office by the names that the report gives them. */
export const names: Readonly<Record<string, string>> = {
  direction: 'Direction du bureau',
  technique: 'Conception des services',
  formation: 'Formation (mise à disposition)',
  juriste: 'Juriste externe',
  locaux: 'Locaux',
  ordinateurs: 'Ordinateurs',
  ateliers: 'Ateliers',
  hebergement: 'Hébergement',
  internet: 'Accès à Internet',
  provision: 'Provision pour imprévus',
  procurement: 'Achats',
  'community-management': 'Animation de la communauté',
  fundraising: 'Collecte de fonds',
  'performance-and-monitoring': 'Suivi et évaluation',
};
