import type { MessageTexts } from '@osee/core';
import type { CallMessageId } from '../../call/messages/call-message-id.ts';

/** The forms, score sheets and letters of a call in Portuguese. */
export const call = {
  'sheet-call': 'Convite',
  'sheet-round': 'Ronda',
  'sheet-assessor': 'Avaliador, avaliadora',
  'sheet-application': 'Candidatura',
  'sheet-applicant': 'País ou entidade candidata',
  'sheet-criterion': 'Critério',
  'sheet-title': 'Título',
  'sheet-statement': 'O que se avalia',
  'sheet-scale': 'Escala',
  'sheet-score': 'Pontuação',
  'sheet-reason': 'Motivo, para a candidatura',
  'sheet-remark': 'Observação, só para o comité',
  'sheet-conflict': 'Conflito de interesses',
  'sheet-date': 'Data',
  'sheet-how':
    'Preencha a coluna {column}. O sinal {unknown} quer dizer que não se sabe; o sinal {none}, não aplicável; uma célula vazia é uma pontuação em falta.',
  'sheet-left-out': 'Candidaturas excluídas desta folha por conflito de interesses: {count}.',
} as const satisfies MessageTexts<CallMessageId>;
