import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ar } from '../locales/ar/index.ts';
import { en } from '../locales/en/index.ts';
import { es } from '../locales/es/index.ts';
import { fr } from '../locales/fr/index.ts';
import { pt } from '../locales/pt/index.ts';
import { attribute } from './attribute.ts';

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
