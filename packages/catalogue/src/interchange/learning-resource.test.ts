import { oseeFramework } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import type { Resource } from '../resource/resource.ts';
import { licenceTerms } from '../rights/licence-terms.ts';
import { rightsOf } from '../rights/rights-of.ts';
import { spdxOf } from './licence-id.ts';
import { readLearningResource } from './read-learning-resource.ts';
import { readOne, start } from './read-one.fixture.ts';
import { toLearningResource } from './to-learning-resource.ts';

const resource = (id: string) => {
  const found = oseeCatalogue.resources.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe('toLearningResource', () => {
  it('writes what the profile demands for every resource, and no nulls', () => {
    for (const item of oseeCatalogue.resources) {
      const document = toLearningResource(item, { framework: oseeFramework });
      for (const key of ['@context', '@type', 'dct:conformsTo', 'name', 'description', 'keywords', 'url']) {
        expect(document, item.id).toHaveProperty([key]);
      }
      expect(JSON.stringify(document)).not.toMatch(/null|undefined|\[\]/u);
    }
  });

  it('names modules and competencies where a framework is given', () => {
    const document = toLearningResource(resource('diataxis'), { framework: oseeFramework });
    expect(document['teaches']).toEqual([
      {
        '@type': 'DefinedTerm',
        termCode: 'comprehensive-documentation-of-contributions',
        name: 'Comprehensive Documentation of Contributions',
        inDefinedTermSet: 'competencies',
      },
    ]);
    expect(toLearningResource(resource('diataxis'))['keywords']).toContain(
      'open-source-software-development',
    );
  });

  it('leaves out what is not known', () => {
    const document = toLearningResource(resource('un-open-source-principles'));
    expect(document).not.toHaveProperty('license');
    expect(document).not.toHaveProperty('timeRequired');
    expect(document).not.toHaveProperty('author');
    expect(toLearningResource(resource('pmp-certification-for-the-public-sector'))).not.toHaveProperty(
      'isAccessibleForFree',
    );
    expect(toLearningResource(resource('effective-community-management-for-councillors'))).not.toHaveProperty(
      'inLanguage',
    );
  });

  it('writes no address of a licence that there is not, and no empty list', () => {
    const licenceOf = (change: object) => {
      const rights = { asStated: null, spdx: null, attributionRequired: null, evidence: null, ...change };
      return toLearningResource({ ...resource('diataxis'), rights })['license'];
    };
    expect(licenceOf({ spdx: 'NONE' })).toBeUndefined();
    expect(licenceOf({ licences: [] })).toBeUndefined();
    expect(licenceOf({ spdx: 'LicenseRef-house' })).toBe('LicenseRef-house');
    expect(licenceOf({ spdx: 'MIT' })).toBe('https://spdx.org/licenses/MIT.html');
    expect(licenceOf({ licences: ['', 'MIT', 'ask us'] })).toEqual([
      'https://spdx.org/licenses/MIT.html',
      'ask us',
    ]);
  });

  it('writes times in whole minutes', () => {
    const lasting = (hours: number) =>
      toLearningResource({ ...resource('diataxis'), hours: { minimum: hours, maximum: hours } })[
        'timeRequired'
      ];
    expect([0.25, 1, 1.5, 40].map(lasting)).toEqual(['PT15M', 'PT1H', 'PT1H30M', 'PT40H']);
  });
});

/** What a reader tells of licences that stand side by side, and of one that the table has not read. */
const licenceIssues = ({ licences, spdx }: Resource['rights']) => {
  if (licences)
    return licences.some((each) => spdxOf(each) === null)
      ? expect.arrayContaining(['several-licences'])
      : ['several-licences'];
  return spdx !== null && licenceTerms(spdx) === null ? ['not-understood'] : [];
};

describe('readLearningResource', () => {
  it('reads back what toLearningResource writes', () => {
    for (const before of oseeCatalogue.resources) {
      const { resources, issues } = readLearningResource(toLearningResource(before));
      expect(
        issues.map(({ code }) => code),
        before.id,
      ).toEqual(licenceIssues(before.rights));
      const {
        places,
        match,
        source,
        confidence,
        note,
        hours,
        rights,
        formats,
        cost,
        urlConfidence,
        ...same
      } = before;
      expect(resources[0]).toMatchObject({
        ...same,
        rights: {
          spdx: licenceTerms(rights.spdx ?? '') === null ? null : rights.spdx,
          asStated: rights.asStated,
        },
        hours: hours && { minimum: hours.maximum, maximum: hours.maximum },
        cost: cost === 'mixed' ? 'unknown' : cost,
      });
    }
  });

  it('reads lists and graphs', () => {
    expect(readLearningResource([start, start]).resources.map(({ id }) => id)).toEqual(['start', 'start-2']);
    expect(readLearningResource({ '@context': 'x', '@graph': [start] }).resources).toHaveLength(1);
    expect(readLearningResource([])).toEqual({ resources: [], issues: [], kept: [] });
  });

  it.each([
    ['CC-BY-4.0', 'CC-BY-4.0'],
    ['https://creativecommons.org/licenses/by-sa/3.0/igo/', 'CC-BY-SA-3.0-IGO'],
    ['http://creativecommons.org/licenses/by-nc/4.0/deed.fr', 'CC-BY-NC-4.0'],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
    ['https://spdx.org/licenses/CC-BY-4.0.html', 'CC-BY-4.0'],
    ['https://spdx.org/licenses/MIT', 'MIT'],
    [{ '@id': 'https://spdx.org/licenses/MIT.json' }, 'MIT'],
    [[{ '@type': 'CreativeWork', name: 'CC0-1.0' }], 'CC0-1.0'],
  ])('understands the licence %j', (license, spdx) => {
    expect(readOne({ license })).toMatchObject({ resource: { rights: { spdx } }, issues: [] });
  });

  it('keeps the words of a licence that it does not understand', () => {
    expect(readOne({ license: 'ask us' })).toMatchObject({
      resource: { rights: { spdx: null, asStated: 'ask us' } },
      issues: [['not-understood', '0.license']],
    });
  });

  it.each([
    ['PT40M', 40 / 60],
    ['PT3H', 3],
    ['P1DT2H', 26],
    ['P2W', 336],
    ['PT90S', 0.025],
  ])('understands the time %s', (timeRequired, hours) => {
    expect(readOne({ timeRequired }).resource?.hours?.minimum).toBeCloseTo(hours, 10);
  });

  it.each(['P40M0S', 'P1Y', '1 hour', 'PT', 'P', 'PT0M', 'P61D', ''])(
    'does not trust the time %j',
    (timeRequired) => {
      const { resource: read, issues } = readOne({ timeRequired });
      expect(read?.hours).toBeNull();
      expect(issues).toEqual(timeRequired === '' ? [] : [['not-understood', '0.timeRequired']]);
    },
  );

  it('reads persons, names and lists of both', () => {
    expect(readOne({ author: 'Ada' }).resource?.authors).toEqual(['Ada']);
    expect(
      readOne({ creator: [{ '@type': 'Person', name: 'Ada' }, 'Bo', { '@id': 'https://x.org/c' }, 7, null] })
        .resource?.authors,
    ).toEqual(['Ada', 'Bo', '7']);
  });

  it('follows a reference to a person within the document, and takes none for a name', () => {
    const graph = [
      { ...start, author: [{ '@id': '#p' }, '#q'], publisher: { '@id': 'https://a.org/#o' } },
      { '@id': '#p', '@type': 'Person', givenName: 'Amina', familyName: 'Diallo', email: 'a@a.org' },
      { '@id': 'https://a.org/#o', '@type': 'Organization', name: 'Acme' },
    ];
    const { resources, issues } = readLearningResource({ '@graph': graph });
    expect(resources).toHaveLength(1);
    expect(resources[0]).toMatchObject({ authors: ['Amina Diallo'], publisher: 'Acme' });
    expect(issues.map(({ code, path, details }) => [code, path.join('.'), details['got']])).toEqual([
      ['not-kept', '0.@graph.0.author.1', '#q'],
      ['not-kept', '0.@graph.1.email', 'a@a.org'],
      ['not-kept', '0.@graph.2.@id', 'https://a.org/#o'],
    ]);
  });

  it('reads only what is learning material, also within lists and pages', () => {
    const titles = (document: unknown) => {
      const { resources, issues } = readLearningResource(document);
      return [resources.map(({ title }) => title), issues.map(({ code }) => code)];
    };
    const other = { '@type': 'Organization', name: 'Acme', url: 'https://acme.org' };
    expect(titles({ '@graph': [start, other, { ...other, '@type': 'CourseInstance' }] })).toEqual([
      ['Start'],
      ['other-type', 'other-type'],
    ]);
    expect(titles(other)).toEqual([[], ['other-type']]);
    expect(titles({ '@type': 'NewsArticle', headline: 'N', url: 'https://acme.org/n' })).toEqual([
      [],
      ['other-type'],
    ]);
    const list = {
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'ListItem', position: 1, item: start }],
    };
    expect(titles(list)).toEqual([['Start'], ['not-kept']]);
    expect(titles({ '@type': 'WebPage', name: 'Page', mainEntity: start })).toEqual([
      ['Start'],
      ['not-kept'],
    ]);
  });

  it('keeps two licences apart and answers for both', () => {
    const license = ['https://creativecommons.org/licenses/by/4.0/', { name: 'CC-BY-NC-ND-4.0' }];
    const { resource: read, issues } = readOne({ license });
    expect(read?.rights).toMatchObject({ spdx: null, licences: ['CC-BY-4.0', 'CC-BY-NC-ND-4.0'] });
    expect(issues).toEqual([['several-licences', '0.license']]);
    expect(read && rightsOf(read).translate).toEqual({ answer: 'ask', reason: 'licences-differ' });
    expect(readOne({ license: 'CC-BY-4.0 OR MIT' })).toMatchObject({
      resource: { rights: { spdx: 'CC-BY-4.0 OR MIT' } },
      issues: [],
    });
    const named = { '@type': 'CreativeWork', name: 'CC BY 4.0', url: license[0] };
    expect(readOne({ license: named })).toMatchObject({
      resource: { rights: { spdx: 'CC-BY-4.0' } },
      issues: [],
    });
  });

  it('keeps the first of several values and tells the others with their place', () => {
    const name = [
      { '@value': 'Start', '@language': 'en' },
      { '@value': 'Début', '@language': 'fr' },
    ];
    const { resource: read, issues } = readOne({
      name,
      publisher: [{ name: 'One' }, { name: 'Two' }],
      provider: 'One',
      datePublished: '2021-03-14',
      dateCreated: '2019',
      encodingFormat: ['text/html', 'video/mp4'],
      sameAs: ['https://b.org/1', 'no address'],
      identifier: ['start-here', '10.5281/zenodo.1', 'ISBN 1'],
    });
    expect(read).toMatchObject({
      id: 'start-here',
      title: 'Start',
      publisher: 'One',
      year: 2021,
      yearKind: 'publication',
      alternateUrls: ['https://b.org/1', 'https://doi.org/10.5281/zenodo.1'],
    });
    expect(issues).toEqual([
      ['kept-in-part', '0.datePublished'],
      ['not-kept', '0.name.0.@language'],
      ['not-kept', '0.name.1'],
      ['not-kept', '0.publisher.1'],
      ['not-kept', '0.dateCreated'],
      ['not-kept', '0.encodingFormat.1'],
      ['not-kept', '0.sameAs.1'],
      ['not-kept', '0.identifier.2'],
    ]);
    expect(readOne({ dateCreated: '2019' }).resource?.year).toBeNull();
  });

  it('takes no term that the framework does not have', () => {
    const about = ['strategy', 'magic'].map((termCode) => ({ inDefinedTermSet: 'modules', termCode }));
    expect(readOne({ about })).toMatchObject({
      resource: { moduleIds: ['strategy'] },
      issues: [
        ['not-understood', '0.about.1.termCode'],
        ['not-kept', '0.about.1.inDefinedTermSet'],
      ],
    });
  });

  it('refuses documents without end and values that are no JSON by code', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 50_000; level += 1) deep = [deep];
    for (const document of [deep, { ...start, about: deep }]) {
      expect(() => readLearningResource(document)).toThrow(expect.objectContaining({ code: 'too-deep' }));
    }
    expect(() => readLearningResource(new Map())).toThrow(expect.objectContaining({ code: 'not-json' }));
  });

  it('reads the keys of other dialects', () => {
    const prefixed = {
      'schema:name': 'N',
      'http://schema.org/url': 'https://a.org/9',
      'schema:author': { 'schema:name': 'A' },
    };
    expect(readLearningResource(prefixed).resources[0]).toMatchObject({
      title: 'N',
      url: 'https://a.org/9',
      authors: ['A'],
    });
    const aliased = { id: 'https://a.org/8', type: ['LearningResource'], name: 'N', useRightsUrl: 'CC0-1.0' };
    expect(readLearningResource(aliased).resources[0]).toMatchObject({
      url: 'https://a.org/8',
      rights: { spdx: 'CC0-1.0' },
    });
  });

  it('reports what it has no place for', () => {
    expect(readOne({ audience: 'x', about: [{ name: 'y' }], keywords: 'a, b' }).issues).toEqual([
      ['not-kept', '0.audience'],
      ['not-kept', '0.about'],
      ['not-kept', '0.keywords'],
    ]);
    expect(readOne({ learningResourceType: 'slides' }).issues).toEqual([
      ['guessed', '0.learningResourceType'],
    ]);
    expect(readOne({ inLanguage: ['fr', 'English'] })).toMatchObject({
      resource: { languages: ['fr'] },
      issues: [['not-understood', '0.inLanguage.1']],
    });
  });

  it.each([
    null,
    undefined,
    1,
    'x',
    {},
    [null],
    { name: 'x' },
    { name: 'x', url: 'ftp://a.org' },
    { '@graph': 1 },
  ])('leaves out %j with an issue', (document) => {
    const { resources, issues } = readLearningResource(document);
    expect(resources).toEqual([]);
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['left-out', 'error']]);
  });

  it('takes no licence alone where another stands beside it, in an object or in words on use', () => {
    const inObject = readOne({
      license: { '@id': 'https://creativecommons.org/licenses/by/4.0/', name: 'CC BY-NC-ND 4.0' },
    });
    const inUsage = readOne({
      license: 'CC-BY-4.0',
      usageInfo: ['see the site', 'https://creativecommons.org/licenses/by-nc-nd/4.0/'],
    });
    for (const { resource: read, issues } of [inObject, inUsage]) {
      expect(read?.rights).toMatchObject({ spdx: null, licences: ['CC-BY-4.0', 'CC-BY-NC-ND-4.0'] });
      expect(read && rightsOf(read).sell).toEqual({ answer: 'ask', reason: 'licences-differ' });
      expect(issues.map(([code]) => code)).toContain('several-licences');
    }
  });

  it('takes words that reserve all rights for words, not for a licence', () => {
    for (const license of ['All rights reserved', 'proprietary', 'UNLICENSED', 'NONE'])
      expect(readOne({ license }).resource?.rights).toMatchObject({ spdx: null, asStated: license });
  });

  it('takes the way to a page for no material', () => {
    const crumbs = {
      '@type': 'BreadcrumbList',
      itemListElement: [{ '@type': 'ListItem', position: 1, item: { '@id': 'https://a.org', name: 'Home' } }],
    };
    const { resources, issues } = readLearningResource({ '@graph': [start, crumbs] });
    expect(resources.map(({ title }) => title)).toEqual(['Start']);
    expect(issues.map(({ code, path }) => [code, path.join('.')])).toEqual([['other-type', '0.@graph.1']]);
  });

  it('tells the language that a context gives to all texts', () => {
    expect(readOne({ '@context': { '@vocab': 'https://schema.org/', '@language': 'fr' } }).issues).toEqual([
      ['not-kept', '0.@context.@language'],
    ]);
  });

  it('takes no year of a day that there is not', () => {
    for (const datePublished of ['2021-13-40', '20210230', '2021-02-30T10:00:00Z'])
      expect(readOne({ datePublished })).toMatchObject({ issues: [['not-understood', '0.datePublished']] });
    for (const datePublished of ['2020-02-29', '20200229', '2020-02-29 10:00:00 +0000', '2020-02', '2020'])
      expect(readOne({ datePublished }).resource?.year).toBe(2020);
  });

  it('takes the type of a value for form, and an undetermined language for none', () => {
    const typed = { '@type': 'xsd:date', '@value': '2020' };
    const { resource: read, issues } = readOne({ datePublished: typed, inLanguage: ['und', 'eng', 'ara'] });
    expect(read).toMatchObject({ year: 2020, languages: ['en', 'ar'] });
    expect(issues).toEqual([]);
  });
});
