import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { errorsOf, minimalPubliccode, type Path, withValue } from './publiccode.fixture.ts';
import { readPubliccode } from './read-publiccode.ts';

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
