import { describe, expect, it } from 'vitest';
import { osadlIds } from './generated/osadl-matrix.ts';
import { spdxExceptions } from './generated/spdx-exceptions.ts';
import { findLicence, licenceById, licenceFieldSources, licenceSources, licences } from './index.ts';
import * as approvals from './table/approvals.ts';
import { idsOf } from './table/column.ts';
import * as compatible from './table/compatible.ts';
import { otherAnswers } from './table/disputes.ts';
import * as duties from './table/duties.ts';
import { acceptedTerms, extraTermIds } from './table/extra-terms.ts';
import * as kinds from './table/kinds.ts';
import * as law from './table/law.ts';
import { exceptionIds, linkingIds } from './table/linking.ts';
import { profileIds } from './table/profiles.ts';

const ids = new Set(licences.map(({ id }) => id));

/** A word that ends in `*` stands for all that begin so. */
const exists = (word: string): boolean =>
  ids.has(word) || (word.endsWith('*') && [...ids].some((id) => id.startsWith(word.slice(0, -1))));

/** All lists of ids in a module of the table. */
const listsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(listsOf);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listsOf) : [];
};

describe('the table', () => {
  it('names only licences that it has, in every column', () => {
    const pairs = [
      ...compatible.euplCompatible,
      ...compatible.textCompatible,
      ...compatible.ruledOut,
      ...otherAnswers,
    ];
    const lists = [
      ...listsOf([approvals, duties, kinds, law, extraTermIds, acceptedTerms, linkingIds]),
      ...pairs.flatMap(({ inbound, outbound }) => [inbound, outbound]),
      ...compatible.versionChains,
    ];
    const unknown = lists.flatMap(idsOf).filter((id) => !exists(id));
    expect(unknown).toEqual([]);
  });

  it('has each licence once, in one profile, and in one list of a column', () => {
    expect(ids.size).toBe(licences.length);
    for (const column of [profileIds, extraTermIds, linkingIds, law.lawIds, law.venueIds, law.languageIds]) {
      const all = Object.values<string>(column).flatMap(idsOf);
      expect(all.filter((id, place) => all.indexOf(id) !== place)).toEqual([]);
    }
  });

  it('names only exceptions of the SPDX list', () => {
    const known = idsOf(spdxExceptions);
    expect(
      listsOf(exceptionIds)
        .flatMap(idsOf)
        .filter((id) => !known.includes(id)),
    ).toEqual([]);
  });

  it('has every licence of the matrix, of the EUPL and of the digital public goods', () => {
    const wanted = [
      ...osadlIds.split(' ').map((id) => id.split('_WITH_')[0] ?? ''),
      ...['EUPL-1.0', 'EUPL-1.1', 'EUPL-1.2', 'CECILL-2.0', 'LiLiQ-R-1.1', 'OSL-2.1'],
    ];
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
    const listed = (kind: 'software' | 'content' | 'data') =>
      licences.filter(({ dpg }) => dpg[kind] === 'listed').length;
    // 102 on the page, of which 5 are deprecated ids that are two each; 31, of which 3 are no SPDX ids; 8.
    expect([listed('software'), listed('content'), listed('data')]).toEqual([107, 28, 8]);
  });

  it('holds the Creative Commons family of the SPDX list, and no licence that does not exist', () => {
    expect(licences.filter(({ id }) => /^CC(?:-|0)/u.test(id))).toHaveLength(56);
    for (const id of ['CC-BY-4.0-XX', 'CC-BY-1.5', 'CC-BY-4.5', 'CC-BY-4.0-IGO', 'CC-BY-NC-3.0-US']) {
      expect(licenceById(id), id).toBeNull();
    }
  });

  it('gives each field a source', () => {
    const [licence] = licences;
    expect(Object.keys(licenceFieldSources).sort()).toEqual(Object.keys(licence ?? {}).sort());
    for (const source of Object.values(licenceFieldSources).flat()) {
      expect(licenceSources[source].title).not.toBe('');
    }
  });

  it('says of known licences what their texts say', () => {
    expect(licenceById('AGPL-3.0-only')).toMatchObject({
      copyleft: 'network',
      patents: 'grant-and-retaliation',
      law: 'unknown',
      osi: 'yes',
      fsf: 'yes',
      can: { 'commercial-use': 'yes', sublicense: 'no' },
      must: { 'network-use': 'yes', copyleft: 'yes', 'lesser-copyleft': 'no', 'state-changes': 'yes' },
    });
    expect(licenceById('CC-BY-NC-ND-4.0')).toMatchObject({
      kinds: ['content', 'data'],
      openDefinition: 'no',
      can: { 'commercial-use': 'no', modify: 'no' },
      cannot: { commerce: 'yes', modify: 'yes' },
    });
    expect(licenceById('JSON')).toMatchObject({ fsf: 'no', cannot: { 'ethical-clauses': 'yes' } });
    expect(licenceById('QPL-1.0')).toMatchObject({ copyleft: 'unknown', law: 'NO', venue: 'NO-03' });
    expect(licenceById('BSD-3-Clause')?.marks).toBe('names-protected');
    expect(licenceById('MPL-1.1')?.laterVersions).toEqual(['MPL-2.0']);
    expect(licenceById('LGPL-2.1-or-later')?.laterVersions).toEqual(['LGPL-2.1-only', 'LGPL-3.0-only']);
  });

  it('is found by id, by name and by each alias of its own', () => {
    for (const { id, name, aliases } of licences) {
      expect(findLicence(id)?.id).toBe(id);
      for (const alias of aliases) expect(findLicence(alias)?.id, alias).toBe(id);
      if (!id.startsWith('GFDL')) expect(findLicence(name)?.id ?? 'none', name).toBe(id);
    }
  });
});
