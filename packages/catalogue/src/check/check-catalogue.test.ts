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

  it('reports a stand-in that is no resource', () => {
    const catalogue = { ...oseeCatalogue, resources: [] };
    expect(new Set(codes(catalogue))).toEqual(new Set(['unknown-stand-in']));
  });
});
