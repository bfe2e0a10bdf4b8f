import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { ar } from '../../locales/ar/index.ts';
import { fr } from '../../locales/fr/index.ts';
import { csvFormats } from '../../table/csv-format.ts';
import { readCsv } from '../../table/read-csv.ts';
import { explainOffice, officeBoardCsv, officeCalendar, planOffice } from '../index.ts';
import { fullOutline } from '../testing/outline.fixture.ts';

const office = planOffice(fullOutline);

describe('an office in words', () => {
  it('is a board that a French spreadsheet opens', () => {
    const rows = readCsv(officeBoardCsv(office, { locale: fr, format: csvFormats.fr }), { separator: ';' });
    expect(rows).toHaveLength(office.workPlan.length + 1);
    expect(rows[0]).toEqual(['id', 'Tâche', 'Étape', 'Début', 'Fin', 'Rôle', 'Équipe', 'État', 'Après']);
    expect(rows[1]?.slice(0, 3)).toEqual([
      'host-agreement',
      'Signer l’accord avec l’organisation hôte',
      'Mise en place',
    ]);
  });

  it('is a calendar that another library reads, with every task and step', () => {
    const text = officeCalendar(office, { locale: fr, stamp: '2027-01-01T00:00:00Z' });
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect(events).toHaveLength(office.workPlan.length + office.steps.length);
    const lead = events.find((event) => String(event.getFirstPropertyValue('uid')).startsWith('hire-lead'));
    expect(String(lead?.getFirstPropertyValue('dtstart'))).toBe('2027-03-01');
    expect(String(lead?.getFirstPropertyValue('dtend'))).toBe('2027-06-01');
    expect(officeCalendar(office, { locale: fr })).toBe(officeCalendar(office, { locale: fr }));
  });

  it('is told in sentences', () => {
    const english = explainOffice(office, { names: { procurement: 'Procurement' } }).map(({ text }) => text);
    expect(english).toContain('Nobody covers “Procurement” from 2027-03 to 2030-02.');
    expect(english).toContain('The money for the term is secured. (open)');
    const arabic = explainOffice(office, { locale: ar });
    expect(arabic.map(({ id }) => id)).toEqual(explainOffice(office).map(({ id }) => id));
  });
});
