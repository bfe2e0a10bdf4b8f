import { describe, expect, it } from 'vitest';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import { toDublinCore } from './to-dublin-core.ts';

const [sound] = oseeCatalogue.resources;
if (!sound) throw new Error('the catalogue is empty');

describe('toDublinCore', () => {
  it('writes one element for each value', () => {
    const xml = toDublinCore({
      ...sound,
      title: 'T',
      authors: ['A', 'B'],
      languages: ['fr', 'ar'],
      year: 2020,
      rights: { ...sound.rights, spdx: 'CC-BY-4.0' },
    });
    expect(xml.match(/<dc:creator>/gu)).toHaveLength(2);
    expect(xml).toContain('<dc:language>fr</dc:language>\n  <dc:language>ar</dc:language>');
    expect(xml).toContain('<dc:rights>https://creativecommons.org/licenses/by/4.0/</dc:rights>');
    expect(xml).toContain('<dc:date>2020</dc:date>');
  });

  it('never invents a language, a date or rights', () => {
    const rights = { asStated: null, spdx: null, attributionRequired: null, evidence: null };
    const xml = toDublinCore({ ...sound, languages: [], year: null, rights });
    expect(xml).not.toMatch(/dc:language|dc:date|dc:rights/u);
  });

  it('writes every licence, words that were read, and nothing where there is none', () => {
    const rightsIn = (change: object) => {
      const rights = { asStated: null, spdx: null, attributionRequired: null, evidence: null, ...change };
      const found = toDublinCore({ ...sound, rights }).matchAll(/<dc:rights>(.*)<\/dc:rights>/gu);
      return [...found].map(([, text]) => text);
    };
    expect(rightsIn({ licences: ['CC-BY-4.0', 'ask us'] })).toEqual([
      'CC BY 4.0',
      'https://creativecommons.org/licenses/by/4.0/',
      'ask us',
    ]);
    expect(rightsIn({ spdx: 'MIT OR ISC' })).toEqual(['MIT OR ISC']);
    expect(rightsIn({ asStated: 'Ask us.' })).toEqual(['Ask us.']);
    expect(rightsIn({ asStated: '  ' })).toEqual([]);
    expect(rightsIn({ spdx: 'NOASSERTION' })).toEqual([]);
  });

  it('keeps markup and control characters out', () => {
    const xml = toDublinCore({ ...sound, title: '</dc:title><x a="1">&amp;\u0000\u000B\uD800]]>' });
    expect(xml).toContain(
      '<dc:title>&lt;/dc:title&gt;&lt;x a=&quot;1&quot;&gt;&amp;amp;   ]]&gt;</dc:title>',
    );
  });

  it('is balanced for every resource', () => {
    for (const resource of oseeCatalogue.resources) {
      const lines = toDublinCore(resource).trimEnd().split('\n').slice(1, -1);
      for (const line of lines) expect(line).toMatch(/^ {2}<dc:([a-z]+)>[^<>]+<\/dc:\1>$/u);
    }
  });
});
