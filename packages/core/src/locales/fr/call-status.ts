import type { CallStatusName } from '../../programme/call-status.ts';
import type { MessageTexts } from '../../text/message-bundle.ts';

/** The status of a call in French. */
export const callStatus = {
  before: 'L’appel ouvre le {opens:date} ({timeZone}).',
  open: 'L’appel est ouvert du {opens:date} au {closes:date}, ces deux jours compris ({timeZone}).',
  late: 'L’appel s’est clos à la fin du {closes:date} ({timeZone}) ; les candidatures tardives sont acceptées avant cet instant : {lateBefore}. {lateReason}',
  closed: 'L’appel s’est clos à la fin du {closes:date} ({timeZone}).',
} as const satisfies MessageTexts<CallStatusName>;
