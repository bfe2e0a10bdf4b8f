import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { buildSchedule } from '../build-schedule.ts';
import { oseeOspoTerm } from '../content/osee-ospo-term.ts';
import { toICalendar } from './to-icalendar.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** Any text that the format can hold: no control characters, no other line breaks than LF. */
const text = fc
  .string({ unit: 'grapheme', maxLength: 200 })
  .map((value) => value.replaceAll(/[\p{Cc}\u2028\u2029]/gu, '\n'));

describe('toICalendar', () => {
  it('gives every start and every text back through the parser', () => {
    fc.assert(
      fc.property(day, text, text, (start, name, description) => {
        const schedule = buildSchedule(oseeOspoTerm, { start });
        const entries = schedule.entries.map((entry) => ({
          ...entry,
          name,
          description,
          basis: 'stated' as const,
        }));
        const calendar = new ICAL.Component(ICAL.parse(toICalendar({ ...schedule, entries })));
        const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
        expect(events.map((event) => event.startDate.toString())).toEqual(
          entries.map((entry) => entry.first),
        );
        for (const event of events) {
          expect(event.summary).toBe(name);
          expect(event.description).toBe(description);
        }
      }),
    );
  });
});
