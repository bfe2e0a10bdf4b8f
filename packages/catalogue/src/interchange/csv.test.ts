import { csvFormats, readCsv, readCsvNumber } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import { toCsv } from './to-csv.ts';

const [sound] = oseeCatalogue.resources;
if (!sound) throw new Error('the catalogue is empty');
const csvOf = (change: object) => readCsv(toCsv({ resources: [{ ...sound, ...change }] }));

describe('toCsv', () => {
  it('writes a heading and a line for each resource, all of one length', () => {
    const rows = readCsv(toCsv(oseeCatalogue));
    expect(rows).toHaveLength(oseeCatalogue.resources.length + 1);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([32]));
    expect(rows.slice(1).map(([id]) => id)).toEqual(oseeCatalogue.resources.map(({ id }) => id));
  });

  it('begins with a byte order mark on demand only', () => {
    expect(toCsv(oseeCatalogue, { byteOrderMark: true }).startsWith('\uFEFFid,')).toBe(true);
    expect(toCsv(oseeCatalogue).startsWith('id,')).toBe(true);
  });

  it('parts cells as the spreadsheets of a language do, and starts no formula in a list', () => {
    const authors = ['Ada Lee', '=1+1'];
    const text = toCsv({ resources: [{ ...sound, authors }] }, csvFormats.fr);
    expect(text.startsWith('\uFEFFid;title;')).toBe(true);
    expect(text).not.toMatch(/;\s*=1/u);
    expect(readCsv(text)[1]).toContain('Ada Lee; =1+1');
  });

  it('writes hours as the spreadsheet writes numbers, so that none becomes a date', () => {
    for (const format of Object.values(csvFormats)) {
      const hours = { minimum: 1.5, maximum: 2.25 };
      const [heading = [], row = []] = readCsv(toCsv({ resources: [{ ...sound, hours }] }, format));
      for (const [name, value] of [
        ['hours from', 1.5],
        ['hours to', 2.25],
      ] as const) {
        const cell = row[heading.indexOf(name)] ?? '';
        expect(cell).toBe(String(value).replace('.', format.decimal));
        expect(readCsvNumber(cell, format)).toBe(value);
      }
    }
  });

  it('leaves what is not known empty, and never 0', () => {
    const [heading = [], row = []] = csvOf({ year: null, hours: null, cost: 'unknown', languages: [] });
    for (const name of ['year', 'hours from', 'hours to', 'cost', 'languages']) {
      expect(row[heading.indexOf(name)], name).toBe('');
    }
  });

  it('writes what is said of learning, and tells nothing needed from nothing known', () => {
    const [heading = [], row = []] = csvOf({
      levels: ['aware', 'lead'],
      prerequisites: [
        { kind: 'resource', id: 'a' },
        { kind: 'competency', id: 'b' },
        { kind: 'text', text: 'A laptop' },
      ],
      estimatedHours: { minimum: 1, maximum: 2.5, basis: 'pages', note: '40 pages' },
      downloadBytes: 0,
      login: 'optional',
      accessibility: ['captions', 'wcag-aa'],
    });
    const cell = (name: string, of = row) => of[heading.indexOf(name)];
    expect(cell('levels')).toBe('aware; lead');
    expect(cell('prerequisites')).toBe('resource:a; competency:b; A laptop');
    expect([cell('estimated hours from'), cell('estimated hours to')]).toEqual(['1', '2.5']);
    expect(cell('hours from')).toBe(sound.hours === null ? '' : String(sound.hours.minimum));
    expect(cell('estimate rests on')).toBe('pages: 40 pages');
    expect(cell('download bytes')).toBe('0');
    expect(cell('login')).toBe('optional');
    expect(cell('accessibility')).toBe('captions; wcag-aa');
    expect(cell('prerequisites', csvOf({ prerequisites: [] })[1])).toBe('none');
    expect(cell('prerequisites', csvOf({ prerequisites: null })[1])).toBe('');
    expect(cell('download bytes', csvOf({ downloadBytes: null })[1])).toBe('');
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '＝1',
    '\u200B=1',
    '=HYPERLINK("http://x","y")',
  ])('disarms the formula %j', (title) => {
    const written = toCsv({ resources: [{ ...sound, title }] });
    expect(written).toMatch(new RegExp(`^${sound.id},"?'`, 'mu'));
    expect(csvOf({ title })[1]?.[1]).toBe(title.replace('\r', '\n'));
  });

  it('leaves harmless texts alone', () => {
    for (const title of ['a=b', "O'Brien", '1-2', 'x@y', '«=»']) expect(csvOf({ title })[1]?.[1]).toBe(title);
  });

  it('keeps quotes, commas and line ends', () => {
    expect(csvOf({ title: 'a "b", c\nd' })[1]?.[1]).toBe('a "b", c\nd');
  });
});
