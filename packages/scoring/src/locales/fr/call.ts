import type { MessageTexts } from '@osee/core';
import type { CallMessageId } from '../../call/messages/call-message-id.ts';

/** The forms, score sheets and letters of a call in French. */
export const call = {
  'sheet-call': 'Appel',
  'sheet-round': 'Tour',
  'sheet-assessor': 'Évaluateur, évaluatrice',
  'sheet-application': 'Candidature',
  'sheet-applicant': 'Pays ou organisme candidat',
  'sheet-criterion': 'Critère',
  'sheet-title': 'Titre',
  'sheet-statement': 'Ce qui est évalué',
  'sheet-scale': 'Échelle',
  'sheet-score': 'Score attribué',
  'sheet-reason': 'Motif, pour la candidature',
  'sheet-remark': 'Remarque, pour le seul comité',
  'sheet-conflict': 'Conflit d’intérêts',
  'sheet-date': 'Date du score',
  'sheet-how':
    'Remplir la colonne {column}. Le signe {unknown} veut dire inconnu, le signe {none} sans objet ; une cellule vide est un score à venir.',
  'sheet-left-out': 'Candidatures écartées de cette feuille pour conflit d’intérêts : {count}.',
} as const satisfies MessageTexts<CallMessageId>;
