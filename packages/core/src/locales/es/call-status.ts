import type { CallStatusName } from '../../programme/call-status.ts';
import type { MessageTexts } from '../../text/message-bundle.ts';

/** The status of a call in Spanish. */
export const callStatus = {
  before: 'La convocatoria abre el {opens:date} ({timeZone}).',
  open: 'La convocatoria está abierta del {opens:date} al {closes:date}, ambos días incluidos ({timeZone}).',
  late: 'La convocatoria cerró al final del {closes:date} ({timeZone}); se aceptan candidaturas tardías antes de este instante: {lateBefore}. {lateReason}',
  closed: 'La convocatoria cerró al final del {closes:date} ({timeZone}).',
} as const satisfies MessageTexts<CallStatusName>;
