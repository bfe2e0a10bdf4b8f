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

  it('names the roles in the language', () => {
    const column = (locale: typeof fr | typeof ar) =>
      new Set(
        readCsv(officeBoardCsv(office, { locale }))
          .slice(1)
          .map((row) => row[5]),
      );
    expect(column(fr)).toContain('Achats publics');
    expect(column(ar)).toContain('المشتريات');
    for (const locale of [fr, ar]) for (const role of column(locale)) expect(role).not.toMatch(/^[a-z-]+$/u);
    const told = explainOffice(office, { locale: fr }).map(({ text }) => text);
    expect(told.some((text) => text.includes('«\u202fAchats publics\u202f»'))).toBe(true);
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
    const english = explainOffice(office).map(({ text }) => text);
    expect(english).toContain('Nobody covers “Procurement” from 2027-03 to 2030-02.');
    expect(english).toContain('The money for the term is secured. (open)');
    const named = explainOffice(office, { names: { procurement: 'Buyers' } }).map(({ text }) => text);
    expect(named).toContain('Nobody covers “Buyers” from 2027-03 to 2030-02.');
    const arabic = explainOffice(office, { locale: ar });
    expect(arabic.map(({ id }) => id)).toEqual(explainOffice(office).map(({ id }) => id));
  });
});
