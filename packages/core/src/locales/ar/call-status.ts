import type { CallStatusName } from '../../programme/call-status.ts';
import type { MessageTexts } from '../../text/message-bundle.ts';

/** The status of a call in Arabic. */
export const callStatus = {
  before: 'تُفتح الدعوة في {opens:date} ({timeZone}).',
  open: 'الدعوة مفتوحة من {opens:date} إلى {closes:date}، واليومان مشمولان ({timeZone}).',
  late: 'أُغلقت الدعوة في نهاية {closes:date} ({timeZone})؛ تُقبل الطلبات المتأخرة قبل هذه اللحظة: {lateBefore}. {lateReason}',
  closed: 'أُغلقت الدعوة في نهاية {closes:date} ({timeZone}).',
} as const satisfies MessageTexts<CallStatusName>;
