import { oseeDurations } from '../../osee/programme/durations.ts';
import type { ProgrammeDuration } from '../../osee/programme/programme-duration.ts';

/** A length of the documents in months. */
export const monthsOf = ({ value, unit }: ProgrammeDuration): number =>
  unit === 'years' ? value * 12 : value;

/** The length of the whole action. */
export const actionDuration = /* #__PURE__ */ durationOf('action');
/** The length for which the programme carries an office. */
export const officeDuration = /* #__PURE__ */ durationOf('ospo');

function durationOf(id: 'action' | 'ospo'): ProgrammeDuration {
  const [found] = oseeDurations.filter((duration) => duration.id === id);
  return found as ProgrammeDuration;
}
