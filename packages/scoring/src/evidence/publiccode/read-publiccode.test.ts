import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { errorsOf, fullPubliccode, minimalPubliccode, type Path, withValue } from './publiccode.fixture.ts';
import { readPubliccode } from './read-publiccode.ts';

describe('a valid file', () => {
  it('passes without a word', () => {
    const reading = readPubliccode(stringify(minimalPubliccode));
    expect(reading.verdict).toBe('valid');
    expect(reading.issues).toEqual([]);
    expect(reading.details).toEqual(minimalPubliccode);
  });

  it('passes with all that the standard allows', () => {
    const reading = readPubliccode(stringify(fullPubliccode), { files: ['media/logo.svg', 'media/one.png'] });
    expect(reading.issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(reading.verdict).toBe('valid');
    expect(JSON.stringify(reading)).not.toMatch(/ada@|700/u);
    expect(reading.facts.map(({ fact, value }) => `${fact}=${value}`)).toEqual([
      'name=Ledger',
      'repository=https://code.example.org/ministry/ledger.git',
      'website=https://ledger.example.org',
      'version=2.1',
      'software-type=standalone/web',
      'based-on=https://code.example.org/other/book.git',
      'licence=AGPL-3.0-or-later',
      'copyright-holder=Ministry of Finance',
      'copyright-holder=Ministry of Finance',
      'release=2026-03-02',
      'development-status=stable',
      'maintenance-type=contract',
      'maintainers=true',
      'contractor=A Company',
      'funder=A Fund',
      'roadmap=true',
      'user-count=2',
      'user=Town of A',
      'user=Town of B',
      'audience-country=KEN',
      'audience-country=ITA',
      'category=accounting',
      'recognition=Book of the year',
      'docs-link=https://docs.example.org',
      'api-docs=true',
      'localisation-ready=true',
      'language=en',
      'language=pt-BR',
      'dependencies-listed=true',
      'dependency=PostgreSQL',
      'proprietary-dependency=Closed Bank Link',
      'regulation=alias:gdpr',
      'standard=https://standards.example.org/ledger',
      'standard=alias:spid',
    ]);
    expect(reading.facts.find(({ fact }) => fact === 'contractor')?.expires).toBe('2027-01-31');
  });

  it.each<[string, unknown]>([
    ['categories', []],
    ['categories', null],
    ['categories', undefined],
    ['releaseDate', undefined],
    ['releaseDate', null],
    ['isBasedOn', 'https://code.example.org/other'],
    ['logo', ''],
    ['logo', 'https://example.org/logo'],
    ['legal.license', 'MIT OR GPL-2.0-only WITH Classpath-exception-2.0'],
    ['legal.license', 'AGPL-3.0'],
    ['legal.license', 'apache-2.0'],
    ['legal.license', 'Ruby'],
    ['maintenance', { type: 'none' }],
    ['maintenance', { type: 'none', contacts: [{ name: 'A' }] }],
    [
      'maintenance',
      { type: 'contract', contractors: [{ name: 'A', until: '2027-01-01' }], contacts: [{ name: 'A' }] },
    ],
    ['maintenance.contacts', [{ name: 'A', email: '', phone: '' }]],
    ['organisation', { uri: 'https://example.org' }],
    ['organisation', { name: 'PCM', uri: 'urn:x-italian-pa:pcm' }],
    ['fundedBy', [{ uri: 'urn:example:a' }]],
    ['publiccodeYmlVersion', '0.7.0'],
    ['localisation.availableLanguages', ['ita', 'fra', 'deu', 'sl-IT-nedis']],
    ['dependsOn', { open: [{ name: 'A', versionMin: 2 }] }],
    ['softwareVersion', 1.5],
    ['legal.license', 'MIT WITH Bison-exception-2.2'],
    ['description.en.videos', ['https://youtube.com/xxxxxxxx', 'https://player.vimeo.com/video/1']],
    ['maintenance.contacts', [{ name: 'A', phone: 391624231322 }]],
    ['organisation', { uri: 'urn:foobar:example' }],
    ['IT', { countryExtensionVersion: '0.2', piattaforme: { io: false } }],
    ['supports', [{ id: 'urn:example:b' }]],
  ])('takes %s as %j', (path, value) => {
    expect(errorsOf(withValue(path, value))).toEqual([]);
  });
});

describe('what the standard gives up', () => {
  it.each<[string, unknown, Path]>([
    ['publiccodeYmlVersion', '0.2', ['publiccodeYmlVersion']],
    ['publiccodeYmlVersion', '0.5.0', ['publiccodeYmlVersion']],
    ['monochromeLogo', 'logo.svg', ['monochromeLogo']],
    ['inputTypes', ['text/csv'], ['inputTypes']],
    ['legal.repoOwner', 'A', ['legal', 'repoOwner']],
    ['legal.authorsFile', 'AUTHORS', ['legal', 'authorsFile']],
    ['description.en.genericName', 'Book', ['description', 'en', 'genericName']],
    ['intendedAudience', { countries: ['it'] }, ['intendedAudience', 'countries', 0]],
    ['it', { piattaforme: { io: true } }, ['it']],
    ['IT', { conforme: { gdpr: true } }, ['IT', 'conforme']],
    ['IT', { riuso: { codiceIPA: 'pcm' } }, ['IT', 'riuso', 'codiceIPA']],
  ])('is a warning: %s as %j', (path, value, where) => {
    const reading = readPubliccode(withValue(path, value));
    expect(reading.verdict).toBe('valid');
    expect(
      reading.issues.filter(({ severity }) => severity === 'warning').map((issue) => issue.path),
    ).toEqual([where]);
  });

  it('takes false in it for nothing said', () => {
    const { facts } = readPubliccode(
      withValue('it', { conforme: { gdpr: false }, piattaforme: { spid: false } }),
    );
    expect(facts.filter(({ fact }) => fact === 'regulation' || fact === 'standard')).toEqual([]);
  });
});

describe('text that is none of ours', () => {
  it.each([
    ['', 'empty-file'],
    ['[1, 2]', 'wrong-type'],
    ['just words', 'wrong-type'],
    ['null', 'wrong-type'],
    ['a: b\n c: d\n', 'not-yaml'],
    ['<<<<<<< HEAD\nname: a\n=======\nname: b\n>>>>>>> other\n', 'merge-conflict'],
    ['\u0000\u0001', 'not-text'],
    ['['.repeat(50_000), 'too-deep'],
    ['{"publiccodeYmlVersion":'.repeat(5000), 'not-yaml'],
    [`${Array.from({ length: 150 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')} 1`, 'too-deep'],
    ['&a [*a]', 'too-many-values'],
    [
      `a: &a [x,x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((key, place) => `${key}: &${key} [${Array(10).fill(`*${'abcdefgh'[place]}`).join(',')}]`).join('\n')}`,
      'too-many-values',
    ],
  ])('is refused: %.40j', (text, code) => {
    const reading = readPubliccode(text);
    expect(reading.verdict).toBe('invalid');
    expect(reading.readable).toBe(false);
    expect(reading.facts).toEqual([]);
    expect(reading.issues.map((issue) => issue.code)).toContain(code);
  });

  it('reads what a byte order mark begins, and tells letters that were lost', () => {
    expect(readPubliccode(`\uFEFF${stringify(minimalPubliccode)}`).verdict).toBe('valid');
    const damaged = readPubliccode(withValue('name', 'Caf\uFFFD'));
    expect(damaged.verdict).toBe('invalid');
    expect(damaged.details?.name).toBe('Caf\uFFFD');
  });

  it('wants one document and each field once', () => {
    const text = stringify(minimalPubliccode);
    expect(readPubliccode(`${text}---\n${text}`).verdict).toBe('invalid');
    expect(readPubliccode(`${text}name: Again\n`).verdict).toBe('invalid');
  });

  it('refuses a broken call', () => {
    expect(() => readPubliccode(null as never)).toThrow('the text of a file');
    expect(() => readPubliccode('', { fiel: '' } as never)).toThrow('file');
  });
});
