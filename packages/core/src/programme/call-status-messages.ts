import type { MessageTexts } from '../text/message-bundle.ts';
import type { CallStatusName } from './call-status.ts';

/** The English sentences of `callStatus`, which it writes unless it is given another language. */
export const callStatusMessages: MessageTexts<CallStatusName> = {
  before: 'The call opens on {opens:date} ({timeZone}).',
  open: 'The call is open from {opens:date} to {closes:date}, both days included ({timeZone}).',
  late: 'The call closed at the end of {closes:date} ({timeZone}); late applications are accepted before {lateBefore}. {lateReason}',
  closed: 'The call closed at the end of {closes:date} ({timeZone}).',
};
