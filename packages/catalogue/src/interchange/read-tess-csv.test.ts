import { describe, expect, it } from 'vitest';
import { readTeSSCsv } from './read-tess-csv.ts';

const heading = 'Title,URL,Description,Keywords,Licence,Status,Authors,DOI,Published,Modified,Types\n';
const codes = (text: string) => readTeSSCsv(text).issues.map(({ code, path }) => [code, path.join('.')]);

describe('readTeSSCsv', () => {
  it('reads a full row, with lists that end in a semicolon', () => {
    const row =
      'Start here,https://a.org/1,"""A first, short step.""",,CC-BY-4.0,,Ada Lee;Bo Ray;,10.5281/zenodo.1,20210314,20220101,tutorial;\n';
    const { resources, issues } = readTeSSCsv(heading + row);
    expect(issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['kept-in-part', '1.Published'],
      ['not-kept', '1.Modified'],
    ]);
    expect(resources).toMatchObject([
      {
        id: 'start-here',
        title: 'Start here',
        description: 'A first, short step.',
        url: 'https://a.org/1',
        alternateUrls: ['https://doi.org/10.5281/zenodo.1'],
        authors: ['Ada Lee', 'Bo Ray'],
        type: 'guide',
        year: 2021,
        yearKind: 'publication',
        languages: [],
        cost: 'unknown',
        hours: null,
        rights: { spdx: 'CC-BY-4.0', attributionRequired: true },
        confidence: { languages: 'unknown', cost: 'unknown', licence: 'seen' },
      },
    ]);
  });

  it('reports every loss', () => {
    const row = 'B,https://a.org/2,D,x;y;,other-open,archived,,,soon,20200101,hackathon;\n';
    expect(codes(heading + row)).toEqual([
      ['guessed', '1.Types'],
      ['not-understood', '1.Published'],
      ['kept-in-part', '1.Modified'],
      ['not-understood', '1.Licence'],
      ['not-kept', '1.Keywords'],
      ['not-kept', '1.Status'],
    ]);
    expect(readTeSSCsv(heading + row).resources[0]).toMatchObject({
      year: 2020,
      yearKind: 'last-change',
      rights: { spdx: null, asStated: 'other-open' },
    });
  });

  it('takes no licence for none', () => {
    const { resources } = readTeSSCsv(`${heading}B,https://a.org/2,D,,notspecified,,,,,,video\n`);
    expect(resources[0]?.rights).toEqual({
      asStated: null,
      spdx: null,
      attributionRequired: null,
      evidence: null,
    });
    expect(resources[0]?.type).toBe('video');
  });

  it('leaves out rows without title, address or description, and says so', () => {
    const rows = ',https://a.org,D\nA,javascript:x,D\nA,https://a.org,\nA,https://a.org,D\n';
    expect(readTeSSCsv(heading + rows).resources).toHaveLength(1);
    expect(codes(heading + rows).filter(([code]) => code === 'left-out')).toEqual([
      ['left-out', '1'],
      ['left-out', '2'],
      ['left-out', '3'],
    ]);
  });

  it('gives each resource an id of its own, also without Latin letters', () => {
    const rows =
      'A,https://a.org/1,D\na!,https://a.org/2,D\n学习,https://a.org/3,D\n__proto__,https://a.org/4,D\n';
    expect(readTeSSCsv(heading + rows).resources.map(({ id }) => id)).toEqual([
      'a',
      'a-2',
      'resource',
      'proto',
    ]);
  });

  it('reads headings in any case', () => {
    const { resources } = readTeSSCsv('title,url,DESCRIPTION,licence\nA,https://a.org/1,D,MIT\n');
    expect(resources[0]).toMatchObject({ title: 'A', rights: { spdx: 'MIT' } });
  });

  it('leaves out a row whose cells may have moved, with all of them', () => {
    const { resources, issues } = readTeSSCsv(
      'Title,URL,Types,Description\nA,https://a.org/1,video,One, two\n',
    );
    expect(resources).toEqual([]);
    expect(issues[0]).toMatchObject({
      code: 'left-out',
      path: [1],
      details: { expected: 4, got: ['A', 'https://a.org/1', 'video', 'One', ' two'] },
    });
    expect(readTeSSCsv('Title,URL,Description\nA,https://a.org/1,One,,\n').resources).toHaveLength(1);
  });

  it('takes the first of two columns of one name and tells the other, and joins no two licences', () => {
    const text =
      'Title,URL,Description,Types,Licence,Licence,Types\nA,https://a.org/1,D,video,CC-BY-4.0,CC-BY-NC-4.0,course\n';
    expect(codes(text)).toEqual([
      ['several-licences', '1.Licence'],
      ['not-kept', '1.6'],
    ]);
    expect(readTeSSCsv(text).resources[0]?.rights).toMatchObject({
      spdx: null,
      licences: ['CC-BY-4.0', 'CC-BY-NC-4.0'],
    });
  });

  it('tells the line of the file, with blank lines and line ends within cells', () => {
    const text =
      'Title,URL,Description,Types\n\n\nA,,x,video\nB,https://a.org,"two\nlines",video\n\nC,,x,video\n';
    expect(codes(text)).toEqual([
      ['left-out', '3'],
      ['left-out', '7'],
    ]);
  });

  it('throws without the columns that it needs', () => {
    for (const text of ['', 'Title,URL\n', 'Titel,URL,Description\n']) {
      expect(() => readTeSSCsv(text)).toThrow(expect.objectContaining({ code: 'missing-column' }));
    }
  });
});
