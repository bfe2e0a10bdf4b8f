import { lastDayOfPeriod } from '@osee/core';
import type { LetterContext } from './letter-context.ts';

/** To whom and until when to object, about what, when the answer comes, and whom to ask. */
export const objectionLines = ({ objection, date, say, contact }: LetterContext): readonly string[] => {
  const questions = contact === null ? say('letter-contact-none') : say('letter-contact', { contact });
  if (objection === null || date === null) return [say('letter-objection-none'), questions];
  const { to, grounds, answer, ...period } = objection;
  const end = lastDayOfPeriod(date, period);
  return [
    say('letter-objection', { to, date: end.lastDay }),
    ...(grounds === undefined
      ? []
      : [say(grounds === 'procedure' ? 'letter-objection-procedure' : 'letter-objection-merits')]),
    ...end.issues.map(({ code }) =>
      say(code === 'holidays-not-given' ? 'letter-objection-proposed' : 'letter-objection-free'),
    ),
    ...(answer === undefined
      ? []
      : [say('letter-objection-answer', { date: lastDayOfPeriod(end.lastDay, answer).lastDay })]),
    questions,
  ];
};
