import { OseeError } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { en } from '../locales/en/index.ts';
import type { RightsStatement } from '../resource/rights-statement.ts';
import { acts } from './act.ts';
import { attribute } from './attribute.ts';
import { licenceTerms } from './licence-terms.ts';
import { rightsOf } from './rights-of.ts';

const silent: RightsStatement = { asStated: null, spdx: null, attributionRequired: null, evidence: null };
const rights = (more: Partial<RightsStatement>) =>
  rightsOf({ cost: 'free', places: [], rights: { ...silent, ...more } });
const reasons = (more: Partial<RightsStatement>): string => {
  const found = rights(more);
  return acts.map((act) => `${act} ${found[act].answer} ${found[act].reason}`).join(', ');
};
const all = (answer: string, sell = answer, translate = answer, adapt = translate): string =>
  `read yes free-to-read, share ${answer}, translate ${translate}, adapt ${adapt}, print ${answer}, sell ${sell}`;
const credit = (more: Partial<RightsStatement>): string =>
  attribute(
    { title: 'T', authors: [], publisher: '', url: 'https://a.org/', rights: { ...silent, ...more } },
    { format: 'text', locale: en },
  ).credit.replace('“T”, https://a.org/, ', '');

describe('the reason of each right', () => {
  it('names the licence that allows or forbids', () => {
    expect(reasons({ spdx: 'CC-BY-4.0' })).toBe(all('yes licence-allows'));
    expect(reasons({ spdx: 'CC-BY-NC-ND-4.0' })).toBe(
      all('yes licence-allows', 'no licence-forbids', 'no licence-forbids'),
    );
    expect(reasons({ spdx: 'Beerware' })).toBe(all('ask licence-not-in-table'));
    expect(reasons({ licences: ['CC-BY-4.0', 'CC-BY-NC-4.0'] })).toBe(
      all('yes licence-allows', 'ask licences-differ'),
    );
  });

  it('names words, habits and silence as what they are', () => {
    expect(reasons({ asStated: 'CC BY-NC' })).toBe(all('ask licence-not-confirmed', 'no words-forbid'));
    expect(reasons({ asStated: 'cc-by-nd' })).toBe(
      all('ask licence-not-confirmed', 'ask licence-not-confirmed', 'no words-forbid'),
    );
    expect(rights({ asStated: 'cc-by-nd' }).conditions).toEqual(['attribution', 'no-derivatives']);
    expect(reasons({ asStated: 'Not in the Public domain' })).toBe(all('ask other-terms'));
    expect(reasons({ presumed: { by: 'others', licences: [], terms: 'own-terms' } })).toBe(
      all('ask presumed-terms'),
    );
    expect(reasons({})).toBe(all('unknown no-terms-found'));
  });

  it('tells the words of the framework from no words at all', () => {
    const place = {
      kind: 'training' as const,
      titleAsPrinted: 'T',
      source: { document: 'training-framework-1.0', lines: [1, 1] } as const,
      categoryId: 'c',
      moduleId: null,
      trainingActivityNumber: 1,
      userGroup: null,
    };
    const of = (licensing: string | null) =>
      rightsOf({ cost: 'paid', places: [{ ...place, licensing }], rights: silent });
    expect(of('Free')).toMatchObject({
      basis: 'framework',
      read: { answer: 'ask', reason: 'paid' },
      share: { answer: 'ask', reason: 'framework-words-only' },
    });
    expect(of(null)).toMatchObject({ basis: 'none', share: { answer: 'unknown', reason: 'no-terms-found' } });
  });

  it('does not take a blank or repeated statement for one', () => {
    expect(rights({ spdx: ' ', licences: ['', ' '], asStated: '\t' }).basis).toBe('none');
    expect(rights({ presumed: { by: 'publisher', licences: ['', ' '], terms: null } }).basis).toBe('none');
    expect(reasons({ licences: ['CC-BY-NC-4.0', 'CC-BY-NC-4.0', ' '] })).toBe(
      reasons({ spdx: 'CC-BY-NC-4.0' }),
    );
  });

  it('says yes to reading at an unknown cost only under a licence that allows', () => {
    const of = (spdx: string | null) =>
      rightsOf({ cost: 'unknown', places: [], rights: { ...silent, spdx } }).read;
    expect(of('MIT')).toEqual({ answer: 'yes', reason: 'licence-allows' });
    expect(of('Beerware')).toEqual({ answer: 'unknown', reason: 'cost-unknown' });
  });

  it('takes the mildest of a choice, the first of equals, and asks where it knows none', () => {
    expect(rights({ spdx: 'CC-BY-NC-ND-4.0 OR CC-BY-NC-4.0 OR CC-BY-ND-4.0' }).conditions).toEqual(
      rights({ spdx: 'CC-BY-NC-4.0' }).conditions,
    );
    expect(rights({ spdx: 'MIT OR CC-BY-4.0' }).conditions).toEqual(['keep-notices']);
    expect(rights({ spdx: 'CC-BY-4.0 OR MIT' }).conditions).toEqual(['attribution', 'state-changes']);
    expect(reasons({ spdx: 'Beerware OR Sendmail' })).toBe(all('ask licence-not-in-table'));
    expect(rights({ spdx: 'Beerware OR Sendmail' }).conditions).toEqual([]);
    expect(reasons({ spdx: 'MIT OR (ISC' })).toBe(all('ask licence-not-in-table'));
    expect(reasons({ spdx: '(MIT OR ISC' })).toBe(all('ask licence-not-in-table'));
  });
});

describe('the terms of a licence', () => {
  it.each(['JSON', 'BUSL-1.1', 'SSPL-1.0'])('%s is restricted, so that nothing is read from it', (id) => {
    expect(licenceTerms(id)).toBeNull();
  });

  it.each([
    ['CC-SA-1.0', ['state-changes', 'share-alike']],
    ['MPL-2.0', ['keep-notices', 'share-alike']],
    ['LGPL-2.1-only', ['keep-notices', 'state-changes', 'share-alike']],
    ['Unlicense', []],
    ['MIT', ['keep-notices']],
  ])('%s asks for %j', (id, conditions) => {
    expect(licenceTerms(id)?.conditions.filter((one) => one !== 'state-changes')).toEqual(
      conditions.filter((one) => one !== 'state-changes'),
    );
  });
});

describe('the terms in a credit', () => {
  it('says how licences stand together', () => {
    expect(credit({ spdx: 'CC0-1.0 OR Beerware' })).toMatch(
      /^licensed under one of these, at your choice: CC0 1\.0 \(https.*\) and Beerware\.$/u,
    );
    expect(credit({ spdx: 'Beerware AND Sendmail' })).toBe('licensed under Beerware and Sendmail.');
    expect(credit({ licences: ['Beerware', 'Sendmail'] })).toBe(
      'licences stated side by side: Beerware and Sendmail.',
    );
  });

  it.each([
    [
      { asStated: 'CC BY for the texts', terms: 'part-only' },
      'terms stated for a part of it: CC BY for the texts.',
    ],
    [
      { asStated: 'Tous droits réservés', terms: 'all-rights-reserved' },
      'terms as stated: all rights reserved.',
    ],
    [{ asStated: 'Gemeinfrei', terms: 'public-domain' }, 'terms as stated: public domain.'],
    [{ asStated: 'Our terms', terms: 'own-terms' }, 'terms as stated: Our terms.'],
  ] as const)('writes stated words %j', (more, expected) => {
    expect(credit(more)).toBe(expected);
  });

  it.each([
    [
      'publisher',
      ['Beerware'],
      'own-terms',
      'licence not confirmed; usual terms of the publisher: Beerware.',
    ],
    ['others', [], 'public-domain', 'licence not confirmed; according to others: public domain.'],
    ['publisher', [], 'own-terms', 'licence not confirmed; usual terms of the publisher: terms of its own.'],
  ] as const)('never states what the %s alone are known for', (by, licences, terms, expected) => {
    expect(credit({ presumed: { by, licences, terms } })).toBe(expected);
  });

  it('misses an author only where neither author nor publisher is named', () => {
    const missing = (authors: readonly string[], publisher: string) =>
      attribute(
        { title: 'T', authors, publisher, url: 'https://a.org/', rights: { ...silent, spdx: 'MIT' } },
        { format: 'html', locale: en },
      ).missing;
    expect(missing(['Ada'], '')).toEqual([]);
    expect(missing([' '], 'House')).toEqual([]);
    expect(missing([' '], '')).toEqual(['author']);
  });
});

describe('broken calls', () => {
  const refusal = (call: () => unknown) => {
    try {
      call();
    } catch (error) {
      if (error instanceof OseeError) return { code: error.code, path: error.path };
    }
    throw new Error('Expected an OseeError.');
  };
  const work = { title: 'T', authors: [], publisher: 'P', url: 'https://a.org/', rights: silent };

  it('name the argument, the code and what would have been right', () => {
    expect(refusal(() => rightsOf(undefined as never)).path).toEqual(['resource']);
    expect(refusal(() => licenceTerms(1 as never)).path).toEqual(['spdxId']);
    expect(refusal(() => attribute(null as never, { format: 'text', locale: en })).path).toEqual([
      'resource',
    ]);
    expect(refusal(() => attribute(work, 1 as never)).path).toEqual(['options']);
    for (const format of ['rtf', 1, null, 'toString']) {
      const call = () => attribute(work, { format: format as never, locale: en });
      expect(refusal(call)).toEqual({ code: 'unknown-format', path: ['options', 'format'] });
      expect(call).toThrow(/text, html, markdown/u);
    }
  });
});
