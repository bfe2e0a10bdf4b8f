import { describe, expect, it } from 'vitest';
import { readLicenceExpression } from './read-licence-expression.ts';

const read = (written: string): readonly [string | null, readonly string[]] => {
  const { text, issues } = readLicenceExpression(written);
  return [text, issues.map(({ code }) => code)];
};

describe('readLicenceExpression', () => {
  it.each([
    ['MIT', 'MIT', []],
    ['mit', 'MIT', ['read-as']],
    ['Apache-2.0 OR MIT', 'Apache-2.0 OR MIT', []],
    ['( MIT )', 'MIT', []],
    ['MIT and (isc or Zlib)', 'MIT AND (ISC OR Zlib)', ['operator-case', 'read-as', 'operator-case']],
    ['MIT AND ISC OR Zlib', 'MIT AND ISC OR Zlib', []],
    ['GPL-2.0+', 'GPL-2.0-or-later', ['deprecated-id']],
    ['GPL-3.0', 'GPL-3.0-only', ['deprecated-id']],
    ['EUPL-1.1+', 'EUPL-1.1+', []],
    ['MIT+', 'MIT+', ['no-later-version-clause']],
    [
      'gpl-2.0-only with classpath-EXCEPTION-2.0',
      'GPL-2.0-only WITH Classpath-exception-2.0',
      ['read-as', 'operator-case'],
    ],
    ['GNU General Public License v2.0 or later', 'GPL-2.0-or-later', ['read-as']],
    [
      'GPL version 2 or any later version AND MIT License',
      'GPL-2.0-or-later AND MIT',
      ['read-as', 'read-as'],
    ],
    ['EUPL-1.2 or later', 'EUPL-1.2+', ['read-as']],
    ['EUPL 1.2 or any later version', 'EUPL-1.2+', ['read-as']],
    ['MPL-1.1 or newer AND MIT', 'MPL-1.1+ AND MIT', ['read-as']],
    ['GPL-3.0 or higher', 'GPL-3.0-or-later', ['deprecated-id']],
    ['GPL (>= 2)', 'GPL-2.0-or-later', ['deprecated-id']],
    ['LGPL (>= 2.1) OR MIT', 'LGPL-2.1-or-later OR MIT', ['deprecated-id']],
    ['The MIT License (MIT)', 'MIT', ['read-as']],
    ['Mozilla Public License 2.0 (MPL 2.0)', 'MPL-2.0', ['read-as']],
    ['LicenseRef-', 'LicenseRef-', ['unknown-licence']],
    ['Common Development and Distribution License 1.0', 'CDDL-1.0', ['read-as']],
    ['MIT/Apache-2.0', 'MIT OR Apache-2.0', ['slash-read-as-or']],
    ['SPDX-License-Identifier: MIT', 'MIT', ['read-as']],
    ['Ruby', 'Ruby', ['unknown-licence']],
    ['wxWindows', 'wxWindows', ['deprecated-without-successor']],
    ['LicenseRef-our-terms', 'LicenseRef-our-terms', ['known-by-text-only']],
    ['DocumentRef-a:LicenseRef-b', 'DocumentRef-a:LicenseRef-b', ['known-by-text-only']],
    ['Frobnicate', 'Frobnicate', ['unknown-licence']],
    ['CC-BY-4.0-XX', 'CC-BY-4.0-XX', ['unknown-licence']],
  ])('reads %j', (written, text, issues) => {
    expect(read(written)).toEqual([text, issues]);
  });

  it.each([
    ['', 'empty-expression'],
    ['   ', 'empty-expression'],
    ['BSD', 'ambiguous-name'],
    ['MIT AND', 'unreadable-expression'],
    ['AND MIT', 'unreadable-expression'],
    ['MIT ISC Zlib', 'unreadable-expression'],
    ['(MIT', 'unreadable-expression'],
    ['MIT)', 'unreadable-expression'],
    ['()', 'unreadable-expression'],
    ['GPL-2.0-only WITH MIT', 'not-an-exception'],
    ['MIT WITH', 'unreadable-expression'],
    ['MIT and some more', 'unreadable-expression'],
    ['MIT License (Apache-2.0)', 'unreadable-expression'],
    ['GNU General Public License v3 (GPLv3)', 'ambiguous-name'],
    ['LicenseRef-ü', 'unreadable-expression'],
  ])('refuses %j', (written, code) => {
    const [text, codes] = read(written);
    expect(text).toBeNull();
    expect(codes).toContain(code);
  });

  it.each([
    ['https://www.creativecommons.org/licenses/by/4.0/', 'CC-BY-4.0'],
    ['http://creativecommons.org/licenses/by-nc-sa/2.0/uk/', 'CC-BY-NC-SA-2.0-UK'],
    ['https://creativecommons.org/licenses/by/3.0/de/deed.de', 'CC-BY-3.0-DE'],
    ['https://creativecommons.org/licenses/by/3.0/us/legalcode', 'CC-BY-3.0-US'],
    ['https://creativecommons.org/publicdomain/zero/1.0/deed.fr', 'CC0-1.0'],
    ['https://opensource.org/licenses/MIT', 'MIT'],
    ['https://spdx.org/licenses/Apache-2.0.html', 'Apache-2.0'],
    ['https://www.gnu.org/licenses/gpl-3.0.en.html', 'GPL-3.0-only'],
    ['https://www.apache.org/licenses/LICENSE-2.0', 'Apache-2.0'],
    ['https://opendatacommons.org/licenses/odbl/1-0/', 'ODbL-1.0'],
  ])('reads the address %s', (written, text) => {
    expect(read(written)[0]).toBe(text);
  });

  it('knows no port of a country that does not exist', () => {
    expect(read('https://creativecommons.org/licenses/by/3.0/zz/')).toEqual([
      'CC-BY-3.0-ZZ',
      ['unknown-licence'],
    ]);
    expect(read('https://example.org/licence')).toEqual([null, ['unreadable-expression']]);
  });

  it('names what was meant where a sign is wrong', () => {
    const [issue] = readLicenceExpression('Apche-2.0').issues;
    expect(issue?.details['near']).toEqual(['Apache-2.0', 'Apache-1.0']);
  });

  it('throws a code for what is no text', () => {
    expect(() => readLicenceExpression(7 as unknown as string)).toThrow(
      expect.objectContaining({ code: 'wrong-type' }),
    );
  });
});
