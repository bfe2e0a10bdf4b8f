import { csvFormats, localiseFramework, oseeFramework, readCsv } from '@osee/core';
import { ar as coreAr } from '@osee/core/locales/ar';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { ar } from '../../locales/ar/index.ts';
import { en } from '../../locales/en/index.ts';
import { es } from '../../locales/es/index.ts';
import { fr } from '../../locales/fr/index.ts';
import { pt } from '../../locales/pt/index.ts';
import { oseeCatalogue } from '../../osee/osee-catalogue.ts';
import { scheduleTraining } from '../schedule-training.ts';
import { catalogueOf, gapOf, hoursOf, resourceOf } from '../small-catalogue.fixture.ts';
import { trainingRoleOf } from '../training-role-of.ts';
import { scheduleCalendar } from './schedule-calendar.ts';
import { scheduleCsv } from './schedule-csv.ts';
import { scheduleMarkdown } from './schedule-markdown.ts';

const catalogue = catalogueOf(
  resourceOf('long', {
    title: 'Long | *course* [x](y)\u202E',
    competencyIds: ['vendor-evaluation', 'value-for-money-assessment'],
    hours: hoursOf(6),
    languages: ['fr'],
    downloadBytes: 2_500_000,
  }),
  resourceOf('formula', {
    title: '=HYPERLINK("x")',
    competencyIds: ['contractual-considerations'],
    hours: null,
    estimatedHours: { minimum: 1, maximum: 3, basis: 'pages' },
    prerequisites: [
      { kind: 'text', text: 'Some law' },
      { kind: 'resource', id: 'long' },
    ],
    languages: ['fr'],
  }),
  resourceOf('open', { competencyIds: ['procurement-process-integration'], hours: null, languages: ['fr'] }),
  resourceOf('same-one', { competencyIds: ['human-resource-planning-and-allocation'], languages: ['fr'] }),
  resourceOf('same-two', { competencyIds: ['human-resource-planning-and-allocation'], languages: ['fr'] }),
);
const gaps = [
  ...catalogue.resources.flatMap(({ competencyIds }) => competencyIds),
  'understanding-total-cost-of-ownership-tco',
].filter((id, place, all) => all.indexOf(id) === place);
const schedule = scheduleTraining(
  [
    { id: 'procurement-and-legal', people: 12, level: 'practise', gaps: gaps.map((id) => gapOf(id)) },
    { id: 'others', name: 'Équipe juridique', gaps: [gapOf('vendor-evaluation')] },
  ],
  catalogue,
  {
    start: '2027-01-25',
    weeks: 4,
    hoursPerWeek: 4,
    languages: ['fr'],
    estimates: 'count',
    maximumBytes: 500_000_000,
  },
);
const bundles = [en, fr, es, pt, ar];
const role = 'procurement-and-legal';

describe('scheduleMarkdown', () => {
  it('is a paper by month, in which a title is no markup', () => {
    const text = scheduleMarkdown(schedule, role, { locale: en, framework: oseeFramework });
    expect(text).toContain('# Training plan: Procurement and legal\n');
    expect(text).toContain('- From 25 January 2027 to 21 February 2027\n');
    expect(text).toContain('- Limit of what may be fetched: 500 MB\n');
    expect(text.match(/^## .*$/gmu)).toEqual([
      '## January 2027',
      '## February 2027',
      '## Length not known: outside the weeks and the hours',
      '## Not served',
      '## To know',
      '## How the resources were chosen, the first rule deciding first',
    ]);
    expect(text).toContain('| 1 | [Long \\| \\*course\\* \\[x\\](y)](<https://');
    expect(text).not.toContain('\u202E');
    expect(text).toContain('| Équipe juridique |');
    expect(text).toContain('estimated from its pages');
    expect(text).toContain('Understanding Total Cost of Ownership');
    expect(text).toContain('nothing in the catalogue serves it');
    expect(text).toContain('same-two');
    expect(text).toContain('No other choice is better by these rules.');
  });

  it('has as many cells in each row of a table', () => {
    for (const locale of bundles) {
      const tables = scheduleMarkdown(schedule, role, { locale })
        .split('\n\n')
        .filter((part) => part.startsWith('|'));
      expect(tables).toHaveLength(3);
      for (const table of tables) {
        const widths = table.split('\n').map((row) => row.replaceAll('\\|', '').split('|').length);
        expect(new Set(widths).size).toBe(1);
      }
    }
  });

  it('speaks five languages, with names of the framework in the language', () => {
    const { framework } = localiseFramework(oseeFramework, 'ar', [coreAr]);
    const text = scheduleMarkdown(schedule, role, { locale: ar, framework });
    expect(text).toContain('# خطة التدريب: \u2068المشتريات والشؤون القانونية\u2069');
    expect(text).toContain('## كانون الثاني/يناير 2027');
    const own = framework.competencies.find(({ id }) => id === 'vendor-evaluation')?.name ?? '?';
    expect(text).toContain(own);
    const texts = bundles.map((locale) => scheduleMarkdown(schedule, role, { locale }));
    expect(new Set(texts).size).toBe(5);
    for (const each of texts) expect(each).not.toMatch(/\{\w+\}|undefined|\[object/u);
  });

  it('names the roles of one schedule in the language of each paper', () => {
    const id = 'capacity-building-procurement-officers';
    const gaps = [gapOf('vendor-evaluation')];
    const roles = [trainingRoleOf(id, gaps, oseeFramework, oseeCatalogue), { id: 'x', name: 'Ours', gaps }];
    const both = scheduleTraining(roles, catalogue, { start: '2027-01-25', weeks: 4, hoursPerWeek: 4 });
    const { framework } = localiseFramework(oseeFramework, 'ar', [coreAr]);
    const named = framework.audiences.find((audience) => audience.id === id)?.name ?? '?';
    const titleOf = (roleId: string, names?: Readonly<Record<string, string>>) =>
      scheduleMarkdown(both, roleId, { locale: ar, framework, ...(names && { names }) }).split('\n')[0];
    expect(titleOf(id)).toBe(`# خطة التدريب: \u2068${named}\u2069`);
    expect(scheduleMarkdown(both, id, { locale: en })).toContain('Procurement Officers');
    expect(titleOf('x')).toContain('Ours');
    expect(titleOf('x', { x: 'فريقنا', [id]: 'المشترون' })).toContain('فريقنا');
    expect(titleOf(id, { [id]: 'المشترون' })).toContain('المشترون');
  });

  it.each([
    ['Markdown', scheduleMarkdown],
    ['CSV', scheduleCsv],
    ['iCalendar', scheduleCalendar],
  ])('takes names for a paper in %s', (_, paper) => {
    const text = paper(schedule, 'others', { locale: fr, names: { others: 'Acheteurs' } });
    expect(text).toContain('Acheteurs');
    expect(text).not.toContain('Équipe');
  });

  it('says where nothing stands in weeks', () => {
    const free = scheduleTraining([{ id: 'x', gaps: [gapOf('vendor-evaluation')] }], catalogue, {
      start: '2027-01-25',
      weeks: 4,
    });
    const text = scheduleMarkdown(free, 'x', { locale: en });
    expect(text).toContain('Nothing is planned in weeks.');
    expect(text).toContain('- Hours planned: 6, without hours per week\n');
    expect(text).toContain('No hours per week were given');
  });
});

describe('scheduleCsv', () => {
  it('has a row for each step and week, then the steps without weeks', () => {
    const [heads = [], ...rows] = readCsv(scheduleCsv(schedule, role, { locale: en }));
    expect(heads).toHaveLength(18);
    expect(rows.map((row) => [row[1], row[2], row[3], row[5], row[10]])).toEqual([
      ['2027-01', '1', '2027-01-25', 'long', '4'],
      ['2027-02', '2', '2027-02-01', 'long', '2'],
      ['2027-02', '2', '2027-02-01', 'formula', '2'],
      ['2027-02', '3', '2027-02-08', 'formula', '1'],
      ['2027-02', '3', '2027-02-08', 'same-one', '2'],
      ['', '', '', 'open', ''],
    ]);
    expect(rows[0]?.[12]).toBe('2.5');
    expect(rows[5]?.[12]).toBe('');
  });

  it('starts no formula, and opens in the spreadsheets of a language', () => {
    const text = scheduleCsv(schedule, role, { locale: fr, format: csvFormats.fr });
    expect(text.startsWith('\uFEFFRôle;Mois;')).toBe(true);
    expect(text).not.toMatch(/(?:^|[;"\r\n])=HYPERLINK/u);
    expect(text).toContain('2,5');
  });
});

describe('scheduleCalendar', () => {
  it('has an event over each week of each step, that calendars read', () => {
    for (const locale of bundles) {
      const text = scheduleCalendar(schedule, role, { locale, stamp: '2027-01-01T00:00:00Z' });
      const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
      expect(events).toHaveLength(5);
      const [first] = events.map((component) => new ICAL.Event(component));
      expect(first?.uid).toBe('long-2027-01-25.procurement-and-legal@osee');
      expect([first?.startDate.toString(), first?.endDate.toString()]).toEqual(['2027-01-25', '2027-02-01']);
      expect(first?.description).toContain('https://');
    }
    expect(scheduleCalendar(schedule, role, { locale: fr })).toContain('CATEGORIES:Formation\r\n');
  });
});

describe('the papers of a schedule', () => {
  it('are the same bytes each time', () => {
    const again = structuredClone(schedule);
    for (const locale of bundles) {
      for (const write of [scheduleMarkdown, scheduleCsv, scheduleCalendar]) {
        expect(write(again, role, { locale })).toBe(write(schedule, role, { locale }));
      }
    }
  });

  it('refuse a role that there is not, other bundles and misspelt options', () => {
    for (const write of [scheduleMarkdown, scheduleCsv, scheduleCalendar]) {
      expect(() => write(schedule, 'procurement-and-legl', { locale: en })).toThrow(
        /nearest is procurement-and-legal/u,
      );
      expect(() => write(schedule, role, { locale: coreAr } as never)).toThrow(
        expect.objectContaining({ code: 'unknown-subject' }),
      );
      expect(() => write(schedule, role, { locale: en, fremework: oseeFramework } as never)).toThrow(
        /framework is the nearest/u,
      );
      expect(() => write({ ...schedule, roles: [null] } as never, role, { locale: en })).toThrow(
        expect.objectContaining({ code: 'wrong-type' }),
      );
    }
  });
});
