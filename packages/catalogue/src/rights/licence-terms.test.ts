import { describe, expect, it } from 'vitest';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import { licenceTerms } from './licence-terms.ts';

describe('licenceTerms', () => {
  it.each([
    ['CC-BY-4.0', 'CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/', []],
    ['CC-BY-SA-3.0', 'CC BY-SA 3.0', 'https://creativecommons.org/licenses/by-sa/3.0/', []],
    ['CC-BY-3.0-IGO', 'CC BY 3.0 IGO', 'https://creativecommons.org/licenses/by/3.0/igo/', []],
    ['CC-BY-NC-2.5', 'CC BY-NC 2.5', 'https://creativecommons.org/licenses/by-nc/2.5/', ['sell']],
    [
      'CC-BY-ND-4.0',
      'CC BY-ND 4.0',
      'https://creativecommons.org/licenses/by-nd/4.0/',
      ['translate', 'adapt'],
    ],
    [
      'CC-BY-NC-ND-4.0',
      'CC BY-NC-ND 4.0',
      'https://creativecommons.org/licenses/by-nc-nd/4.0/',
      ['translate', 'adapt', 'sell'],
    ],
    ['CC0-1.0', 'CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/', []],
    ['Apache-2.0', 'Apache-2.0', 'https://spdx.org/licenses/Apache-2.0.html', []],
  ])('reads %s', (id, name, url, forbidden) => {
    expect(licenceTerms(id)).toMatchObject({ name, url, forbidden });
  });

  it('asks for the same licence under SA and for no changes under ND', () => {
    expect(licenceTerms('CC-BY-SA-4.0')?.conditions).toEqual(['attribution', 'state-changes', 'share-alike']);
    expect(licenceTerms('CC-BY-ND-4.0')?.conditions).toEqual(['attribution', 'no-derivatives']);
    expect(licenceTerms('CC-BY-NC-SA-4.0')?.conditions).toEqual([
      'attribution',
      'state-changes',
      'share-alike',
      'non-commercial',
    ]);
    expect(licenceTerms('CC0-1.0')?.conditions).toEqual([]);
  });

  it.each(['', 'cc-by-4.0', 'CC-BY', 'CC-BY-SA-ND-4.0', 'CC-BY-9.9', '__proto__', 'toString', ' MIT'])(
    'does not know %j',
    (id) => {
      expect(licenceTerms(id)).toBeNull();
    },
  );

  it('knows every licence that the catalogue names, but for one that the table has not read', () => {
    const ids = oseeCatalogue.resources.flatMap(({ rights }) => rights.spdx ?? []);
    expect(new Set(ids).size).toBe(14);
    const unread = new Set(ids.filter((id) => licenceTerms(id) === null));
    expect([...unread]).toEqual(['GFDL-1.2-no-invariants-or-later']);
  });
});
