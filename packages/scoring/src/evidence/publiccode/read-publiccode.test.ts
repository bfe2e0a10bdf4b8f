import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { fullPubliccode, minimalPubliccode } from './publiccode.fixture.ts';
import { readPubliccode } from './read-publiccode.ts';

type Path = readonly (string | number)[];

/** The file with another value at a place; `undefined` takes it out. */
const withValue = (path: string, value: unknown, base: object = minimalPubliccode): string => {
  const copy: unknown = structuredClone(base);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let at = copy as Record<string, unknown>;
  for (const step of steps) at = at[step] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return stringify(copy);
};

const errorsOf = (text: string): readonly Path[] =>
  readPubliccode(text).issues.flatMap(({ severity, path }) => (severity === 'error' ? [path] : []));

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

describe('an invalid file', () => {
  it.each<[string, unknown, Path]>([
    ['publiccodeYmlVersion', undefined, ['publiccodeYmlVersion']],
    ['publiccodeYmlVersion', [], ['publiccodeYmlVersion']],
    ['publiccodeYmlVersion', '1', ['publiccodeYmlVersion']],
    ['publiccodeYmlVersion', '0.6', ['publiccodeYmlVersion']],
    ['publiccodeYmlVersion', '2.4.0', ['publiccodeYmlVersion']],
    ['publiccodeYmlVersion', 0.4, ['publiccodeYmlVersion']],
    ['name', undefined, ['name']],
    ['name', null, ['name']],
    ['name', '', ['name']],
    ['name', [], ['name']],
    ['applicationSuite', [], ['applicationSuite']],
    ['url', undefined, ['url']],
    ['url', 'foobar', ['url']],
    ['url', {}, ['url']],
    ['landingURL', '???', ['landingURL']],
    ['landingURL', 'ftp://example.org', ['landingURL']],
    ['landingURL', '', ['landingURL']],
    ['isBasedOn', { a: 'b' }, ['isBasedOn']],
    ['isBasedOn', ['https://example.org', 'string'], ['isBasedOn', 1]],
    ['isBasedOn', '???', ['isBasedOn']],
    ['softwareVersion', [], ['softwareVersion']],
    ['releaseDate', '', ['releaseDate']],
    ['releaseDate', [], ['releaseDate']],
    ['releaseDate', '2017-02-30', ['releaseDate']],
    ['releaseDate', '2017-04-15T10:00:00Z', ['releaseDate']],
    ['logo', 'logo.mpg', ['logo']],
    ['logo', '/logo.svg', ['logo']],
    ['logo', 'file:///logo.svg', ['logo']],
    ['organisation', ['a'], ['organisation']],
    ['organisation', { name: 'A' }, ['organisation', 'uri']],
    ['organisation', { name: 'A', uri: 'pcm' }, ['organisation', 'uri']],
    ['organisation', { name: 'A', uri: 'foo:bar' }, ['organisation', 'uri']],
    ['inputTypes', ['text/plain', 'foobar'], ['inputTypes', 1]],
    ['outputTypes', { a: 1 }, ['outputTypes']],
    ['platforms', undefined, ['platforms']],
    ['platforms', [], ['platforms']],
    ['platforms', 'web', ['platforms']],
    ['categories', ['no such'], ['categories', 0]],
    ['usedBy', 'Town', ['usedBy']],
    ['fundedBy', { name: 'A' }, ['fundedBy']],
    ['fundedBy', [{ name: 'A' }], ['fundedBy', 0, 'uri']],
    ['roadmap', 'foobar', ['roadmap']],
    ['developmentStatus', 'no such', ['developmentStatus']],
    ['developmentStatus', undefined, ['developmentStatus']],
    ['softwareType', 'web', ['softwareType']],
    ['intendedAudience', 'all', ['intendedAudience']],
    ['intendedAudience', { countries: ['IT', 'XX'] }, ['intendedAudience', 'countries', 1]],
    ['intendedAudience', { countries: ['Fr'] }, ['intendedAudience', 'countries', 0]],
    ['intendedAudience', { unsupportedCountries: ['ITA'] }, ['intendedAudience', 'unsupportedCountries', 0]],
    ['intendedAudience', { scope: ['no such'] }, ['intendedAudience', 'scope', 0]],
    ['description', {}, ['description']],
    ['description', undefined, ['description']],
    ['description.en.features', undefined, ['description', 'en', 'features']],
    ['description.en.features', [], ['description', 'en', 'features']],
    ['description.en.localisedName', [], ['description', 'en', 'localisedName']],
    ['description.en.genericName', 'a'.repeat(36), ['description', 'en', 'genericName']],
    ['description.en.shortDescription', undefined, ['description', 'en', 'shortDescription']],
    ['description.en.shortDescription', 'a'.repeat(151), ['description', 'en', 'shortDescription']],
    ['description.en.longDescription', 'a'.repeat(149), ['description', 'en', 'longDescription']],
    ['description.en.longDescription', '👩‍👩‍👧‍👦'.repeat(149), ['description', 'en', 'longDescription']],
    ['description.en.longDescription', 'a'.repeat(10_001), ['description', 'en', 'longDescription']],
    ['description.en.documentation', 'not a url', ['description', 'en', 'documentation']],
    ['description.en.screenshots', ['one.gif'], ['description', 'en', 'screenshots', 0]],
    ['description.en.awards', 'first', ['description', 'en', 'awards']],
    ['description.en.videos', ['ABC'], ['description', 'en', 'videos', 0]],
    ['description.en.videos', ['https://google.com'], ['description', 'en', 'videos', 0]],
    ['description.en.videos', ['https://notyoutube.com/watch?v=1'], ['description', 'en', 'videos', 0]],
    ['organisation', { uri: '1' }, ['organisation', 'uri']],
    ['legal', undefined, ['legal']],
    ['legal', [], ['legal']],
    ['legal.license', undefined, ['legal', 'license']],
    ['legal.license', 'Invalid License', ['legal', 'license']],
    ['legal.license', 'Apache 2', ['legal', 'license']],
    ['maintenance.type', undefined, ['maintenance', 'type']],
    ['maintenance.type', 'commercial', ['maintenance', 'type']],
    ['maintenance.contacts', undefined, ['maintenance']],
    ['maintenance.contacts', null, ['maintenance']],
    ['maintenance.contacts', [{ email: 'a@example.org' }], ['maintenance', 'contacts', 0, 'name']],
    ['maintenance.contacts', [{ name: 'A', email: 'nobody' }], ['maintenance', 'contacts', 0, 'email']],
    ['maintenance', { type: 'contract' }, ['maintenance']],
    [
      'maintenance',
      { type: 'contract', contractors: [{ name: 'A' }] },
      ['maintenance', 'contractors', 0, 'until'],
    ],
    ['maintenance.contractors', [{ name: 'A', until: '2027-01-01' }], ['maintenance']],
    ['localisation.availableLanguages', undefined, ['localisation', 'availableLanguages']],
    ['localisation.availableLanguages', [], ['localisation', 'availableLanguages']],
    ['localisation.availableLanguages', ['hr_HR'], ['localisation', 'availableLanguages', 0]],
    ['localisation.availableLanguages', ['no such language'], ['localisation', 'availableLanguages', 0]],
    ['localisation.localisationReady', undefined, ['localisation', 'localisationReady']],
    ['localisation.localisationReady', 'yes', ['localisation', 'localisationReady']],
    ['dependsOn', { open: [{ name: [] }] }, ['dependsOn', 'open', 0, 'name']],
    ['dependsOn', { open: [{ name: 'A', optional: 'no' }] }, ['dependsOn', 'open', 0, 'optional']],
    ['dependsOn', { open: [{ version: '1' }] }, ['dependsOn', 'open', 0, 'name']],
    ['supports', [{ id: 'alias:none' }], ['supports', 0, 'id']],
    ['IT', { countryExtensionVersion: '0.3' }, ['IT', 'countryExtensionVersion']],
    ['It', {}, ['It']],
    ['foobar', 1, ['foobar']],
  ])('is told where %s is %j', (path, value, where) => {
    const reading = readPubliccode(withValue(path, value));
    expect(reading.verdict).toBe('invalid');
    expect(errorsOf(withValue(path, value))).toContainEqual(where);
  });

  it('is used where it can be', () => {
    const { details, facts, verdict } = readPubliccode(withValue('publiccodeYmlVersion', 0.4));
    expect(verdict).toBe('invalid');
    expect(details?.publiccodeYmlVersion).toBe('0.4');
    expect(facts.find(({ fact }) => fact === 'licence')?.value).toBe('AGPL-3.0-or-later');
  });

  it('keeps members that the standard does not know', () => {
    const { details } = readPubliccode(withValue('landingUrl', 'https://example.org'));
    expect(details?.other).toEqual({ landingUrl: 'https://example.org' });
  });

  it('says IT once', () => {
    const errors = errorsOf(stringify({ ...minimalPubliccode, IT: { riuso: {} }, it: { riuso: {} } }));
    expect(errors).toEqual([[]]);
  });

  it('knows a description only in a language', () => {
    const description = { xxx: minimalPubliccode.description.en, en_GB: minimalPubliccode.description.en };
    expect(errorsOf(withValue('description', description))).toEqual([
      ['description', 'xxx'],
      ['description', 'en_GB'],
    ]);
  });

  it('names files that are not there, where the files are known', () => {
    const text = withValue('logo', 'logo.svg');
    expect(readPubliccode(text, { files: ['other.svg'] }).verdict).toBe('invalid');
    expect(readPubliccode(text, { files: ['./logo.svg'] }).verdict).toBe('valid');
    expect(readPubliccode(text).issues.map(({ code }) => code)).toEqual(['not-checked']);
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
