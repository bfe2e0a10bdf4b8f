import { describe, expect, it } from 'vitest';
import { mailsIn } from '../testing/ledger.fixture.ts';
import { readReuse } from './read-reuse.ts';

const toml = `version = 1
SPDX-PackageName = "Ledger"
SPDX-PackageSupplier = "Ada <ada@ministry.test>"
SPDX-PackageDownloadLocation = "https://code.test/ledger"

[[annotations]]
path = "**"
precedence = "aggregate"
SPDX-FileCopyrightText = "Copyright (c) 2020-2026 Ministry of Finance <office@ministry.test>"
SPDX-License-Identifier = "EUPL-1.2"

[[annotations]]
path = ["media/a.png", "media/b.png"]
SPDX-FileCopyrightText = ["2019 A Painter", "2020 Another"]
SPDX-License-Identifier = ["CC-BY-4.0", "CC0-1.0"]
`;

const dep5 = `Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: ledger
Source: https://code.test/ledger

# A remark
Files: *
Copyright: 2020-2026 Ministry of Finance
 2021 A Company
License: Apache-2.0

Files: media/a.png media/b.png
Copyright: 2019 A Painter
License: CC0-1.0
 Terms of it.
 .
 More.
Comment: drawn

License: MIT
 Text of it.
`;

const factsIn = (text: string, file?: string) =>
  readReuse(text, file === undefined ? {} : { file }).facts.map(({ fact, key, value }) =>
    key === undefined ? `${fact}=${value}` : `${fact}[${key}]=${value}`,
  );

describe('REUSE.toml', () => {
  it('speaks of the project, and of parts of it', () => {
    const reading = readReuse(toml);
    expect(reading.verdict).toBe('valid');
    expect(factsIn(toml)).toEqual([
      'name=Ledger',
      'licence-per-file=true',
      'licence=EUPL-1.2',
      'copyright-holder=Ministry of Finance',
      'licence[media/a.png media/b.png]=CC-BY-4.0',
      'licence[media/a.png media/b.png]=CC0-1.0',
      'third-party-notices=true',
    ]);
    expect(mailsIn(reading)).toEqual([]);
    expect(reading.source.subject).toBe('https://code.test/ledger');
  });

  it('speaks of a folder, where it lies in one', () => {
    expect(factsIn(toml, 'apps/store/REUSE.toml')).toEqual([
      'licence-per-file=true',
      'licence[apps/store/**]=EUPL-1.2',
      'licence[apps/store/media/a.png apps/store/media/b.png]=CC-BY-4.0',
      'licence[apps/store/media/a.png apps/store/media/b.png]=CC0-1.0',
      'third-party-notices=true',
    ]);
  });

  it.each<[string, string]>([
    ['version = "1"\n', 'version'],
    ['[[annotations]]\npath = "a"\n', 'version'],
    ['version = 1\n[[annotations]]\nSPDX-License-Identifier = "MIT"\n', 'annotations.0.path'],
    ['version = 1\n[[annotations]]\npath = "a"\nprecedence = "last"\n', 'annotations.0.precedence'],
    [
      'version = 1\n[[annotations]]\npath = "a"\nSPDX-License-Identifier = "Apache 2"\n',
      'annotations.0.SPDX-License-Identifier',
    ],
    ['version = 1\nannotations = 3\n', 'annotations'],
  ])('tells %j', (text, where) => {
    const reading = readReuse(text);
    expect(reading.verdict).toBe('invalid');
    expect(reading.issues.map(({ path }) => path.join('.'))).toContain(where);
  });

  it('keeps what it does not know, days too', () => {
    const { details } = readReuse('version = 1\nreviewed = 2026-03-02\n"__proto__" = 1\n');
    expect(details?.other).toEqual({ reviewed: '2026-03-02' });
  });

  it.each([
    '',
    'a = ',
    '[a',
    'a = 1\na = 2',
    '\u0000',
    `a = ${'['.repeat(5000)}`,
    '<<<<<<< a\n=======\n>>>>>>> b',
  ])('refuses %.20j', (text) => {
    const reading = readReuse(text);
    expect(reading).toMatchObject({ readable: false, verdict: 'invalid', facts: [] });
    expect(reading.issues.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  });
});

describe('.reuse/dep5', () => {
  it('says the same', () => {
    const reading = readReuse(dep5, { file: '.reuse/dep5' });
    expect(reading.verdict).toBe('valid');
    expect(factsIn(dep5, '.reuse/dep5')).toEqual([
      'name=ledger',
      'licence-per-file=true',
      'licence=Apache-2.0',
      'copyright-holder=Ministry of Finance',
      'copyright-holder=A Company',
      'licence[media/a.png media/b.png]=CC0-1.0',
      'third-party-notices=true',
    ]);
    expect(reading.details?.annotations[1]).toMatchObject({
      comment: 'drawn',
      other: { 'license text': 'Terms of it.\n\nMore.' },
    });
    expect(reading.details?.other).toEqual({ 'line 19': { license: 'MIT\nText of it.' } });
  });

  it('is known by its first field too', () => {
    expect(readReuse(dep5).details?.kind).toBe('dep5');
  });

  it('tells lines that are none, and paragraphs that lack a field', () => {
    const reading = readReuse('Format: x\n\nFiles: *\nwhat is this\nCopyright: A\n', { file: 'debian.dep5' });
    expect(reading.verdict).toBe('invalid');
    expect(reading.issues.map(({ code, path }) => [code, path[0]])).toEqual([
      ['wrong-format', 'line 4'],
      ['missing-field', 'License'],
    ]);
  });
});
