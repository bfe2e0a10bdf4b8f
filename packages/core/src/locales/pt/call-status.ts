import type { CallStatusName } from '../../programme/call-status.ts';
import type { MessageTexts } from '../../text/message-bundle.ts';

/** The status of a call in Portuguese. */
export const callStatus = {
  before: 'O convite abre em {opens:date} ({timeZone}).',
  open: 'O convite está aberto de {opens:date} a {closes:date}, ambos os dias incluídos ({timeZone}).',
  late: 'O convite encerrou no fim do dia {closes:date} ({timeZone}); aceitam-se candidaturas tardias antes deste instante: {lateBefore}. {lateReason}',
  closed: 'O convite encerrou no fim do dia {closes:date} ({timeZone}).',
} as const satisfies MessageTexts<CallStatusName>;
