import { describe, expect, it } from 'vitest';
import { ar } from '../locales/ar/index.ts';
import { type CatalogueLocaleBundle, en } from '../locales/en/index.ts';
import { es } from '../locales/es/index.ts';
import { fr } from '../locales/fr/index.ts';
import { pt } from '../locales/pt/index.ts';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import { attribute } from './attribute.ts';

const work = {
  title: 'Open by design',
  authors: ['Ada Njoroge', 'Luz Pérez'],
  publisher: 'Example Press',
  url: 'https://example.org/open',
  rights: { asStated: 'CC-BY-SA-4.0', spdx: 'CC-BY-SA-4.0', attributionRequired: true, evidence: null },
};
const text = (change: Partial<typeof work> = {}, locale: CatalogueLocaleBundle = en) =>
  attribute({ ...work, ...change }, { format: 'text', locale }).credit;
const html = (change: Partial<typeof work> = {}, locale: CatalogueLocaleBundle = en) =>
  attribute({ ...work, ...change }, { format: 'html', locale }).credit;
const markdown = (change: Partial<typeof work> = {}, locale: CatalogueLocaleBundle = en) =>
  attribute({ ...work, ...change }, { format: 'markdown', locale }).credit;

describe('attribute', () => {
  it('writes title, author, source and licence as text', () => {
    expect(text()).toBe(
      '“Open by design” by Ada Njoroge and Luz Pérez, published by Example Press, https://example.org/open, licensed under CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/).',
    );
  });

  it('writes links in HTML and Markdown', () => {
    expect(html({ authors: [] })).toBe(
      '<a href="https://example.org/open"><bdi>“Open by design”</bdi></a>, published by <bdi>Example Press</bdi>, licensed under <a rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/"><bdi>CC BY-SA 4.0</bdi></a>.',
    );
    expect(markdown({ authors: [] })).toBe(
      '[“Open by design”](<https://example.org/open>), published by Example Press, licensed under [CC BY-SA 4.0](<https://creativecommons.org/licenses/by-sa/4.0/>).',
    );
  });

  it.each([
    [fr, '«\u202FOpen by design\u202F» par Ada Njoroge et Luz Pérez, éditeur\u202F: Example Press, '],
    [es, '«Open by design» de Ada Njoroge y Luz Pérez, publicación: Example Press, '],
    [pt, '«Open by design», autoria: Ada Njoroge e Luz Pérez, publicação: Example Press, '],
  ])('speaks $locale', (locale, start) => {
    expect(text({}, locale).startsWith(start)).toBe(true);
  });

  it('isolates Latin pieces in an Arabic line', () => {
    const { credit, direction } = attribute(work, { format: 'text', locale: ar });
    expect(direction).toBe('rtl');
    expect(credit).toContain('«\u2068Open by design\u2069»، تأليف: ');
    expect(credit).toContain('\u2068https://example.org/open\u2069');
  });

  it('says what was changed', () => {
    const { credit } = attribute(work, { format: 'html', locale: en, changes: 'translated <b>twice</b>' });
    expect(credit.endsWith('. Changes: <bdi>translated &lt;b&gt;twice&lt;/b&gt;</bdi>.')).toBe(true);
    expect(attribute(work, { format: 'text', locale: en, changes: '  ' }).credit).toBe(text());
  });

  it('names the missing parts and does what it can', () => {
    const bare = {
      title: ' ',
      authors: [''],
      publisher: '',
      url: 'javascript:alert(1)',
      rights: { asStated: null, spdx: null, attributionRequired: null, evidence: null },
    };
    for (const format of ['text', 'html', 'markdown'] as const) {
      const { credit, missing } = attribute(bare, { format, locale: en });
      expect(missing).toEqual(['title', 'author', 'source', 'licence']);
      expect(credit).not.toContain('javascript');
    }
    expect(attribute(bare, { format: 'text', locale: en }).credit).toBe('Untitled work, licence not known.');
  });

  it('gives unconfirmed terms as words', () => {
    const rights = {
      ...work.rights,
      asStated: 'Free with <thanks>',
      spdx: null,
    } as unknown as typeof work.rights;
    expect(text({ rights })).toContain('terms as stated: Free with <thanks>.');
    expect(html({ rights })).toContain('terms as stated: <bdi>Free with &lt;thanks&gt;</bdi>.');
    expect(attribute({ ...work, rights }, { format: 'text', locale: en }).missing).toEqual(['licence']);
  });

  it('names a licence that the table does not know by its id', () => {
    expect(text({ rights: { ...work.rights, spdx: 'Beerware' } })).toContain('licensed under Beerware.');
  });

  it('throws for a bundle without credits and for a format that it does not have', () => {
    for (const locale of ['en', undefined, null, {}, { locale: 'en', messages: { rights: {} } }]) {
      expect(() => attribute(work, { format: 'text', locale: locale as unknown as typeof en })).toThrow(
        expect.objectContaining({ code: 'unknown-subject' }),
      );
    }
    const format = 'rtf' as 'text';
    expect(() => attribute(work, { format, locale: en })).toThrow(
      expect.objectContaining({ code: 'unknown-format' }),
    );
  });

  it('takes texts of another language from the caller', () => {
    const locale = {
      locale: 'sw',
      messages: { credits: { ...en.messages.credits, published: 'mchapishaji {publisher}' } },
    };
    expect(attribute(work, { format: 'text', locale }).credit).toContain('mchapishaji Example Press');
  });

  it('credits every resource of the catalogue in every language', () => {
    for (const resource of oseeCatalogue.resources) {
      for (const locale of [en, fr, es, pt, ar]) {
        const { credit, missing } = attribute(resource, { format: 'html', locale });
        expect(credit).toContain('<a href="http');
        expect(missing.filter((part) => part !== 'licence')).toEqual([]);
      }
    }
  });
});

describe('attribute with hostile texts', () => {
  it('keeps markup out of HTML', () => {
    const title = '</bdi><script>alert("1")</script>\'&';
    expect(html({ title, authors: ['<img src=x onerror=alert(1)>'] })).not.toMatch(/<(?:script|img)/u);
    expect(html({ title })).toContain('&lt;script&gt;');
    expect(html({ url: 'https://a.org/"onmouseover="x' })).not.toContain('onmouseover');
    expect(html({ url: "https://a.org/?a=1&b='2" })).not.toContain("'2");
  });

  it('keeps markup and links out of Markdown', () => {
    const credit = markdown({ title: '](javascript:alert(1)) **x** <b>', publisher: '# [a](b) `c`' });
    expect(credit).toContain('\\](javascript:alert(1)) \\*\\*x\\*\\* \\<b\\>');
    expect(credit).toContain('\\# \\[a\\](b) \\`c\\`');
  });

  it('never begins like a formula of a spreadsheet', () => {
    for (const title of ['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1']) {
      for (const locale of [en, fr, es, pt, ar]) expect(text({ title }, locale)).not.toMatch(/^[=+\-@\s]/u);
    }
  });

  it('takes out signs that turn the direction around, and line ends', () => {
    expect(text({ title: 'a\u202Eb\u2066c\nd\u0000e' })).toContain('“abc d e”');
  });

  it('isolates a title from right to left in a line from left to right', () => {
    expect(text({ title: 'دليل' })).toContain('“\u2068دليل\u2069”');
    expect(html({ title: 'دليل' })).toContain('<bdi>“دليل”</bdi>');
  });

  it('does not read placeholders inside a title', () => {
    expect(text({ title: '{authors} {title}' })).toContain('“{authors} {title}”');
  });
});
