import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ar } from '../locales/ar/index.ts';
import { en } from '../locales/en/index.ts';
import { es } from '../locales/es/index.ts';
import { fr } from '../locales/fr/index.ts';
import { pt } from '../locales/pt/index.ts';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import { termsCodes } from '../resource/terms-code.ts';
import { acts } from './act.ts';
import { attribute } from './attribute.ts';
import { rightsOf } from './rights-of.ts';

const statement = fc.record(
  {
    asStated: fc.constantFrom(
      null,
      '',
      ' \u200B',
      'ask us',
      'CC BY-NC-ND',
      'All rights reserved',
      'CC-BY-4.0',
    ),
    spdx: fc.constantFrom(null, '', 'CC-BY-4.0', 'Beerware', 'MIT OR CC-BY-4.0', 'MIT AND CC-BY-NC-4.0'),
    licences: fc.subarray(['CC-BY-4.0', 'CC-BY-NC-ND-4.0', 'MIT', 'ask us', '']),
    terms: fc.constantFrom(...termsCodes),
    presumed: fc.record({
      by: fc.constantFrom('publisher' as const, 'others' as const),
      licences: fc.subarray(['CC-BY-4.0', 'CC-BY-ND-4.0']),
      terms: fc.constantFrom(null, ...termsCodes),
    }),
    attributionRequired: fc.constant(null),
    evidence: fc.constant(null),
  },
  { requiredKeys: ['asStated', 'spdx', 'attributionRequired', 'evidence'] },
);

const words = fc.string({ unit: 'binary', maxLength: 40 });
const hostile = fc.oneof(
  words,
  fc.constantFrom('<b>', '"', "'", '&amp;', '](x)', '{title}', '\u202E', '=1+1'),
);
const work = fc.record({
  title: hostile,
  authors: fc.array(hostile, { maxLength: 3 }),
  publisher: hostile,
  url: fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), hostile),
  rights: fc.record({
    asStated: fc.option(hostile),
    spdx: fc.constantFrom(null, 'CC-BY-4.0', 'MIT', '<x>'),
    attributionRequired: fc.constant(null),
    evidence: fc.constant(null),
  }),
});

/** What a credit line in English says of the terms. */
const said = (credit: string) => {
  if (credit.includes('licence not confirmed; ')) return 'presumed';
  if (/, (?:licensed under |licences stated side by side: )/u.test(credit)) return 'licence';
  if (/, terms (?:as stated|stated for a part of it): /u.test(credit)) return 'words';
  return credit.endsWith('licence not known.') ? 'none' : credit;
};

describe('attribute and rightsOf', () => {
  const agree = (resource: Parameters<typeof attribute>[0] & Parameters<typeof rightsOf>[0]) => {
    const { credit, missing } = attribute(resource, { format: 'text', locale: en });
    const { basis, ...rights } = rightsOf(resource);
    expect(said(credit)).toBe(basis === 'framework' ? 'none' : basis);
    expect(missing.includes('licence')).toBe(basis !== 'licence');
    if (basis === 'presumed') {
      for (const act of acts.filter((name) => name !== 'read')) expect(rights[act].answer).toBe('ask');
    }
  };

  it('never disagree over the catalogue', () => {
    for (const resource of oseeCatalogue.resources) agree(resource);
  });

  it('never disagree over any statement of rights', () => {
    fc.assert(
      fc.property(statement, (rights) => {
        const work = { title: 'T', authors: [], publisher: 'P', url: 'https://a.org', places: [] };
        agree({ ...work, cost: 'free', rights });
      }),
    );
  });

  it('print no English in other languages', () => {
    for (const { id, title, authors, publisher, url, rights } of oseeCatalogue.resources) {
      const own = [title, ...authors, publisher, url, rights.asStated ?? ''];
      for (const locale of [fr, ar]) {
        const { credit } = attribute({ title, authors, publisher, url, rights }, { format: 'text', locale });
        const left = own.reduce((text, part) => text.replaceAll(part || '\u0000', ''), credit);
        expect(left, id).not.toMatch(
          /\b(?:all rights|reserved|public domain|terms|some places|not seen)\b/iu,
        );
      }
    }
  });
});

describe('attribute', () => {
  it('lets no tag into HTML but its own, whatever the texts', () => {
    fc.assert(
      fc.property(work, fc.constantFrom(en, fr, es, pt, ar), (resource, locale) => {
        const { credit } = attribute(resource, { format: 'html', locale });
        const left = credit.replaceAll(
          /<bdi>|<\/bdi>|<a(?: rel="license")? href="https?:\/\/[^"<>]*">|<\/a>/gu,
          '',
        );
        expect(left).not.toMatch(/[<>"']/u);
      }),
    );
  });

  it('stays on one line and in its own direction', () => {
    fc.assert(
      fc.property(work, fc.constantFrom('text' as const, 'markdown' as const), (resource, format) => {
        const { credit } = attribute(resource, { format, locale: en });
        expect(credit).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066\u2067]/u);
        expect(credit.split('\u2068').length).toBe(credit.split('\u2069').length);
      }),
    );
  });
});
