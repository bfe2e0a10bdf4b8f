import type { MessageTexts } from '@osee/core';
import type { CallMessageId } from '../../call/messages/call-message-id.ts';

/** The forms, score sheets and letters of a call in Spanish. */
export const call = {
  'sheet-call': 'Convocatoria',
  'sheet-round': 'Ronda',
  'sheet-assessor': 'Evaluador, evaluadora',
  'sheet-application': 'Candidatura',
  'sheet-applicant': 'País u organismo candidato',
  'sheet-criterion': 'Criterio',
  'sheet-title': 'Título',
  'sheet-statement': 'Lo que se evalúa',
  'sheet-scale': 'Escala',
  'sheet-score': 'Puntuación',
  'sheet-reason': 'Motivo, para la candidatura',
  'sheet-remark': 'Observación, solo para el comité',
  'sheet-conflict': 'Conflicto de intereses',
  'sheet-date': 'Fecha',
  'sheet-how':
    'Rellene la columna {column}. El signo {unknown} quiere decir que no se sabe; el signo {none}, no aplicable; una celda vacía es una puntuación pendiente.',
  'sheet-left-out': 'Candidaturas excluidas de esta hoja por conflicto de intereses: {count}.',
} as const satisfies MessageTexts<CallMessageId>;
