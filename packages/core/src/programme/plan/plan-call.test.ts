import { describe, expect, it } from 'vitest';
import { fr } from '../../locales/fr/fr.ts';
import type { Call } from '../call.ts';
import { oseeCallWindow2024 } from '../content/osee-call-window-2024.ts';
import { toICalendar } from '../icalendar/to-icalendar.ts';
import { callReminders } from './call-reminders.ts';
import { planCall } from './plan-call.ts';

const call: Call = {
  ...oseeCallWindow2024,
  id: 'call-2027',
  title: 'Call of 2027',
  opens: { value: '2027-02-01', source: 'project' },
  closes: { value: '2027-03-31', source: 'project' },
};
const dates = {
  announcement: '2027-01-20',
  webinar: '2027-02-15',
  questions: '2027-03-10',
  answers: '2027-03-17',
};

describe('planCall', () => {
  it('puts every step in its order, one after the other', () => {
    const plan = planCall(call, { dates, days: { check: 7, scoring: 14 } });
    expect(plan.entries.map(({ id, date }) => `${id} ${date}`)).toEqual([
      'announcement 2027-01-20',
      'opening 2027-02-01',
      'webinar 2027-02-15',
      'questions 2027-03-10',
      'answers 2027-03-17',
      'closing 2027-03-31',
      'check 2027-04-01/2027-04-07',
      'declarations 2027-04-08/2027-04-12',
      'scoring 2027-04-13/2027-04-26',
      'panel 2027-04-27/2027-04-28',
      'decision 2027-04-29/2027-05-05',
      'letters 2027-05-06/2027-05-08',
      'objections 2027-05-09/2027-06-07',
      'publication 2027-06-08',
    ]);
    expect(plan).toMatchObject({
      start: '2027-01-20',
      end: '2027-06-08',
      months: 6,
      issues: [],
      undated: [],
    });
    expect(plan.proposed).toEqual([
      'declarations',
      'panel',
      'decision',
      'letters',
      'objections',
      'publication',
    ]);
  });

  it('tells steps in the wrong order, and leaves out those without a day', () => {
    const plan = planCall(call, { dates: { webinar: '2027-04-15' } });
    expect(plan.issues.map(({ code, details }) => [code, details['id'], details['dependsOn']])).toEqual([
      ['begins-before-dependency-ends', 'closing', 'webinar'],
    ]);
    expect(plan.undated).toEqual(['questions', 'answers']);
  });

  it('refuses a misspelt step with the nearest', () => {
    const misspelt = { dates: { webinarr: '2027-02-15' } } as never;
    expect(() => planCall(call, misspelt)).toThrow(/webinar is the nearest/u);
  });
});

describe('callReminders', () => {
  it('reminds before the last day of an entry, in the language asked for', () => {
    const plan = planCall(call, { dates, locale: fr });
    const reminders = callReminders(plan, { closing: [3, 14, 3], scoring: [1, 0] }, { locale: fr });
    expect(reminders.map(({ day, text }) => `${day} ${text}`)).toEqual([
      '2027-03-17 Clôture de l’appel\u202f: 31 mars 2027. Il reste 14 jours.',
      '2027-03-28 Clôture de l’appel\u202f: 31 mars 2027. Il reste 3 jours.',
      '2027-05-05 Évaluation des candidatures\u202f: 6 mai 2027. Il reste 1 jour.',
      '2027-05-06 Évaluation des candidatures\u202f: aujourd’hui, 6 mai 2027.',
    ]);
  });

  it('refuses an entry that is not there', () => {
    expect(() => callReminders(planCall(call), { closinng: [1] })).toThrow(
      expect.objectContaining({
        code: 'unknown-milestone',
        details: { got: 'closinng', nearest: 'closing' },
      }),
    );
  });

  it('stands in the calendar as alarms', () => {
    const calendar = toICalendar(planCall(call), { reminders: { closing: [14] } });
    expect(calendar).toContain(
      'BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:The call closes\r\nTRIGGER:-P14D\r\nEND:VALARM\r\nEND:VEVENT',
    );
    expect(calendar.match(/BEGIN:VALARM/gu)).toHaveLength(1);
  });
});
