// ical.js is the parser of Thunderbird's calendar.
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { buildSchedule } from '../build-schedule.ts';
import { oseeProgramme } from '../content/osee-programme.ts';
import type { Schedule } from '../schedule.ts';
import { iCalendarMessages } from './icalendar-messages.ts';
import { toICalendar } from './to-icalendar.ts';

const stamp = '2024-04-12T09:30:15+02:00';
const schedule = buildSchedule(oseeProgramme);
const eventsIn = (text: string): InstanceType<typeof ICAL.Event>[] =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
const named = (name: string, description: string): Schedule => ({
  ...schedule,
  title: name,
  entries: schedule.entries.slice(0, 1).map((entry) => ({ ...entry, name, description })),
});

describe('toICalendar', () => {
  it('is read by the parser as the schedule that went in', () => {
    const events = eventsIn(toICalendar(schedule, { stamp }));
    expect(events.map((event) => event.summary)).toEqual(schedule.entries.map((entry) => entry.name));
    for (const [index, event] of events.entries()) {
      const entry = schedule.entries[index];
      expect(event.uid).toBe(`${entry?.id}.osee@osee`);
      expect([event.startDate.isDate, event.endDate.isDate]).toEqual([true, true]);
      expect(event.startDate.toString()).toBe(entry?.first);
      const lastDay = event.endDate.clone();
      lastDay.adjust(-1, 0, 0, 0);
      expect(lastDay.toString()).toBe(entry?.last);
    }
  });

  it('has what the standard asks of a calendar and of each event', () => {
    const calendar = new ICAL.Component(ICAL.parse(toICalendar(schedule, { stamp, sequence: 3 })));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toBe('-//OSEE//@osee/core//EN');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Open Source Ecosystem Enabler');
    for (const event of calendar.getAllSubcomponents('vevent')) {
      const once = ['uid', 'dtstamp', 'dtstart', 'dtend', 'summary', 'sequence', 'status', 'transp'];
      expect(once.map((name) => event.getAllProperties(name).length)).toEqual(once.map(() => 1));
      expect(event.getFirstPropertyValue('sequence')).toBe(3);
      expect(String(event.getFirstPropertyValue('dtstamp'))).toBe('2024-04-12T07:30:15Z');
    }
  });

  it('points at dependencies by identifiers that exist', () => {
    const events = eventsIn(toICalendar(schedule));
    const uids = new Set(events.map((event) => event.uid));
    const links = events.flatMap(({ component }) =>
      component.getAllProperties('related-to').map((link) => String(link.getFirstValue())),
    );
    expect(links).toHaveLength(schedule.entries.flatMap((entry) => entry.dependsOn).length);
    expect(links.every((link) => uids.has(link))).toBe(true);
  });

  it('marks what has no known day as tentative and says so', () => {
    const [webinar] = eventsIn(toICalendar(schedule)).filter((event) => event.uid.startsWith('eoi-webinar.'));
    expect(webinar?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
    expect(webinar?.description).toContain('The day is not known: the date is given as 2024-04.');
  });

  it('gives back awkward text unchanged', () => {
    const name = 'Café; mañana, \\ "quoted" 中文 العربية 😀'.repeat(5);
    const description = 'First line\nsecond, with comma; and BEGIN:VEVENT\nDTSTART:19700101';
    const [event] = eventsIn(toICalendar(named(name, description)));
    expect(event?.summary).toBe(name);
    expect(event?.description).toBe(description);
    expect(eventsIn(toICalendar(named(name, description)))).toHaveLength(1);
  });

  it('has only CRLF line ends and lines of 75 octets or less', () => {
    const text = toICalendar(schedule, { stamp });
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const octets = text.split('\r\n').map((line) => Buffer.byteLength(line, 'utf8'));
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  });

  it('gives the same bytes again and keeps identifiers when dates move', () => {
    expect(toICalendar(schedule, { stamp })).toBe(toICalendar(schedule, { stamp: new Date(stamp) }));
    const moved = buildSchedule(oseeProgramme, { dates: { selection: '2024-06-17' } });
    const uids = (one: Schedule): string[] => eventsIn(toICalendar(one)).map((event) => event.uid);
    expect(new Set(uids(moved))).toEqual(new Set(uids(schedule)));
    expect(toICalendar(schedule)).toContain('DTSTAMP:20230901T000000Z\r\n');
  });

  it('writes added sentences in the language of the caller', () => {
    const calendar = { ...iCalendarMessages, imprecise: 'Date : {date}', derived: 'Calculé.' };
    const locale = { locale: 'fr', messages: { calendar } };
    expect(toICalendar(schedule, { locale })).toContain('Date\u202F: 2024-04');
  });

  it.each([
    [{ stamp: '2024-04-12' }, 'invalid-date', ['stamp']],
    [{ stamp: new Date(Number.NaN) }, 'invalid-date', ['stamp']],
    [{ sequence: -1 }, 'invalid-sequence', ['sequence']],
    [{ sequence: Number.NaN }, 'invalid-sequence', ['sequence']],
    [{ domain: 'a\r\nb' }, 'invalid-domain', ['domain']],
    [{ domain: '' }, 'invalid-domain', ['domain']],
  ])('refuses %j', (options, code, path) => {
    expect(() => toICalendar(schedule, options)).toThrow(expect.objectContaining({ code, path }));
  });
});
