import { oseeFramework } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import type { Catalogue } from '../resource/catalogue.ts';
import type { Resource } from '../resource/resource.ts';
import { checkCatalogue } from './check-catalogue.ts';

const [sound] = oseeCatalogue.resources;
if (!sound) throw new Error('the catalogue is empty');

const only = (...changes: readonly Partial<Resource>[]): Catalogue => ({
  ...oseeCatalogue,
  resources: changes.map((change, position) => ({
    ...sound,
    id: `resource-${position}`,
    url: `https://example.org/${position}`,
    ...change,
  })),
  knownGaps: [],
});
const codes = (catalogue: Catalogue) => checkCatalogue(catalogue).map(({ code }) => code);

describe('checkCatalogue', () => {
  it('finds nothing in the catalogue of this project', () => {
    expect(checkCatalogue(oseeCatalogue)).toEqual([]);
  });

  it('finds nothing in an empty catalogue', () => {
    expect(codes(only())).toEqual([]);
  });

  it.each<[string, Partial<Resource>, string]>([
    ['an id with capitals', { id: 'Bad_Id' }, 'bad-id'],
    ['an empty id', { id: '' }, 'bad-id'],
    ['a script address', { url: 'javascript:alert(1)' }, 'bad-address'],
    ['an address without host', { url: 'https://' }, 'bad-address'],
    ['an anchor', { url: '#' }, 'bad-address'],
    ['an address with markup', { url: 'https://a.org/"><b>' }, 'bad-address'],
    ['a language by name', { languages: ['English'] }, 'bad-language-tag'],
    ['a language with an underscore', { languages: ['pt_BR'] }, 'bad-language-tag'],
    ['a language twice', { languages: ['fr', 'fr'] }, 'bad-language-tag'],
    ['a year to come', { year: 2027 }, 'impossible-year'],
    ['a broken year', { year: 2020.5 }, 'impossible-year'],
    ['no number as year', { year: Number.NaN }, 'impossible-year'],
    ['a year long past', { year: 1066 }, 'impossible-year'],
    ['hours in falling order', { hours: { minimum: 5, maximum: 2 } }, 'impossible-hours'],
    ['no hours as 0', { hours: { minimum: 0, maximum: 0 } }, 'impossible-hours'],
    ['endless hours', { hours: { minimum: 1, maximum: Number.POSITIVE_INFINITY } }, 'impossible-hours'],
    ['an estimate of 0', { estimatedHours: { minimum: 0, maximum: 1, basis: 'type' } }, 'impossible-hours'],
    [
      'an estimate in falling order',
      { estimatedHours: { minimum: 2, maximum: 1, basis: 'type' } },
      'impossible-hours',
    ],
    ['a size below 0', { downloadBytes: -1 }, 'impossible-size'],
    ['half a byte', { downloadBytes: 0.5 }, 'impossible-size'],
    ['a level twice', { levels: ['lead', 'lead'] }, 'repeated-value'],
    ['a feature twice', { accessibility: ['captions', 'captions'] }, 'repeated-value'],
    ['an empty prerequisite', { prerequisites: [{ kind: 'text', text: ' ' }] }, 'empty-text'],
    [
      'a prerequisite that is not there',
      { prerequisites: [{ kind: 'resource', id: 'nowhere' }] },
      'unknown-prerequisite',
    ],
    ['itself before it', { prerequisites: [{ kind: 'resource', id: 'resource-0' }] }, 'unknown-prerequisite'],
    ['an empty title', { title: '  ' }, 'empty-text'],
    ['an SPDX id that nobody saw', { rights: { ...sound.rights, spdx: 'CC-BY-4.0' } }, 'unconfirmed-licence'],
    ['a printed module left out', { moduleIds: [] }, 'unlisted-printed-module'],
    [
      'an unknown user group',
      { places: sound.places.map((place) => ({ ...place, userGroup: 'Everybody' })) },
      'unknown-user-group',
    ],
  ])('reports %s', (_, change, code) => {
    expect(codes(only(change))).toEqual([code]);
  });

  it('reports an id that is used twice, across resources and gaps', () => {
    const [gap] = oseeCatalogue.knownGaps;
    if (!gap) throw new Error('no gap');
    const catalogue = { ...only({ id: gap.id }), knownGaps: [{ ...gap, standInIds: [] }] };
    expect(checkCatalogue(catalogue)).toMatchObject([
      { code: 'duplicate-id', path: ['knownGaps', 0, 'id'], details: { got: gap.id } },
    ]);
  });

  it('sees through scheme, www and final slash when it compares addresses', () => {
    expect(codes(only({ url: 'http://www.Example.org/a/' }, { url: 'https://example.org/a#top' }))).toEqual([
      'duplicate-address',
    ]);
    expect(codes(only({ alternateUrls: ['https://a.org/1'] }, { url: 'https://a.org/1' }))).toEqual([
      'duplicate-address',
    ]);
    expect(codes(only({ url: 'https://a.org/?id=1' }, { url: 'https://a.org/?id=2' }))).toEqual([]);
  });

  it('finds nothing in what is not known, and in what is 0 or empty', () => {
    const unknown = {
      levels: null,
      prerequisites: null,
      estimatedHours: null,
      downloadBytes: null,
      login: null,
    };
    expect(codes(only({ ...unknown, accessibility: null }))).toEqual([]);
    expect(codes(only({ levels: [], prerequisites: [], downloadBytes: 0, accessibility: [] }))).toEqual([]);
  });

  it('reports resources that come before each other, at each of them, and no others', () => {
    const after = (...ids: string[]) => ({
      prerequisites: ids.map((id) => ({ kind: 'resource' as const, id })),
    });
    const ring = only(after('resource-1'), after('resource-2'), after('resource-0'), after('resource-0'));
    expect(checkCatalogue(ring).map(({ code, path }) => [code, path[1]])).toEqual([
      ['circular-prerequisites', 0],
      ['circular-prerequisites', 1],
      ['circular-prerequisites', 2],
    ]);
    expect(codes(only({}, after('resource-0'), after('resource-0', 'resource-1')))).toEqual([]);
  });

  it('looks competencies that come before up in the framework', () => {
    const before = (id: string) => only({ places: [], prerequisites: [{ kind: 'competency', id }] });
    expect(checkCatalogue(before('strategic-funding'), oseeFramework)).toEqual([]);
    expect(checkCatalogue(before('magic'), oseeFramework)).toMatchObject([
      { code: 'unknown-competency', path: ['resources', 0, 'prerequisites', 0, 'id'] },
    ]);
    expect(codes(before('magic'))).toEqual([]);
  });

  it('reports a stand-in that is no resource', () => {
    const catalogue = { ...oseeCatalogue, resources: [] };
    expect(new Set(codes(catalogue))).toEqual(new Set(['unknown-stand-in']));
  });
});
