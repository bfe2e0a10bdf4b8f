import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { smallFramework } from '../framework/small-framework.fixture.ts';
import { oseeFramework } from '../osee/framework/osee-framework.ts';
import { caseSchema } from './conformance/case-schema.fixture.ts';
import { validatorOf } from './conformance/validate.fixture.ts';
import { toCasePackage } from './to-case-package.ts';

const options = { lastChangeDateTime: '2026-01-01T00:00:00Z', creator: 'Ministry of Examples' };
const written = toCasePackage(oseeFramework, options);
const ajv = new Ajv2019({ strict: false });
addFormats.default(ajv);
const errorsOf = validatorOf(ajv.compile(caseSchema));
const typesOf = (casePackage: typeof written.package) => {
  const counts = new Map<string, number>();
  for (const { CFItemType = '' } of casePackage.CFItems)
    counts.set(CFItemType, (counts.get(CFItemType) ?? 0) + 1);
  return Object.fromEntries(counts);
};

describe('toCasePackage', () => {
  it('keeps the rules of CASE 1.1', () => {
    expect(errorsOf(written.package)).toEqual([]);
    expect(errorsOf(toCasePackage(oseeFramework, { ...options, extensions: true }).package)).toEqual([]);
  });

  it('makes an item of every category, module, topic, competency, domain and list', () => {
    const { categories, modules, topics, competencies, technicalDomains } = oseeFramework;
    const owners = [...categories, ...modules];
    expect(typesOf(written.package)).toEqual({
      Category: categories.length,
      Module: modules.length,
      'Term list': owners.flatMap(({ termLists = [] }) => termLists).length,
      Consideration: modules.flatMap(({ considerations = [] }) => considerations).length,
      Topic: topics.length,
      Competency: competencies.length,
      'Technical domain': technicalDomains.length,
    });
  });

  it('writes one parent for each item, numbered among its siblings', () => {
    const links = written.package.CFAssociations.filter(
      ({ associationType }) => associationType === 'isChildOf',
    );
    expect(links.map(({ originNodeURI }) => originNodeURI.identifier)).toEqual(
      written.package.CFItems.map(({ identifier }) => identifier),
    );
    const top = links.filter(
      ({ destinationNodeURI }) => destinationNodeURI.identifier === written.package.CFDocument.identifier,
    );
    expect(top.map(({ sequenceNumber }) => sequenceNumber)).toEqual([1, 2, 3]);
  });

  it('writes no nulls, service addresses, extensions or words of its own', () => {
    const text = JSON.stringify(written.package);
    for (const word of ['null', '"CFPackageURI"', '"CFDocumentURI"', '"extensions"', '"ext:']) {
      expect(text).not.toContain(word);
    }
  });

  it('gives each object an identifier of its own', () => {
    const { CFDocument, CFItems, CFAssociations, CFDefinitions = {} } = written.package;
    const { extensions: _, ...lists } = CFDefinitions;
    const all = [CFDocument, ...CFItems, ...CFAssociations, ...Object.values(lists).flat()];
    expect(new Set(all.map(({ identifier }) => identifier)).size).toBe(all.length);
  });

  it('writes the same bytes for the same framework', () => {
    const copy = structuredClone(oseeFramework);
    expect(JSON.stringify(toCasePackage(copy, options))).toBe(JSON.stringify(written));
    // By Python's uuid.uuid5 of 'osee/framework/osee'.
    expect(written.package.CFDocument.identifier).toBe('ae30fed3-c0fd-5289-9497-8eb954fd9fa2');
  });

  it('writes dependencies as relations without an order', () => {
    const { package: small, report } = toCasePackage(smallFramework, options);
    const related = small.CFAssociations.filter(
      ({ CFAssociationGroupingURI }) => CFAssociationGroupingURI?.title === 'Dependencies and overlaps',
    );
    expect(
      related.map(({ associationType, destinationNodeURI }) => [associationType, destinationNodeURI.title]),
    ).toEqual([
      ['isRelatedTo', 'build'],
      ['isRelatedTo', 'Small'],
      ['isRelatedTo', 'technology'],
    ]);
    expect(report.find(({ code }) => code === 'association-left-out')).toMatchObject({
      path: ['dependencies', 2],
      details: { field: 'dependencies to external-factor', count: 1 },
    });
  });

  it('tells every item that has no place', () => {
    const left = written.report.filter(({ code }) => code === 'item-left-out');
    const { audiences, readings, trainingActivities, referenceResources = [], matrix } = oseeFramework;
    expect(left.map(({ details }) => [details['field'], details['count']])).toEqual([
      ['audience', audiences.length],
      ['reading', readings.length],
      ['training-activity', trainingActivities.length],
      ['reference-resource', referenceResources.length],
      ['matrix-row', matrix.rows.length],
      ['matrix-item', matrix.items.length],
      ['country-assessment', 1],
    ]);
    expect(written.report.every(({ severity }) => severity !== 'error')).toBe(true);
  });

  it('holds audiences, readings and outer factors with extensions', () => {
    const { package: small } = toCasePackage(smallFramework, { ...options, extensions: true });
    const outside = small.CFAssociations.filter(({ destinationNodeURI }) =>
      destinationNodeURI.targetType?.startsWith('ext:'),
    );
    expect(
      outside.map(({ associationType, destinationNodeURI }) => [
        associationType,
        destinationNodeURI.targetType,
      ]),
    ).toEqual([
      ['isRelatedTo', 'ext:external-factor'],
      ['ext:targetRole', 'ext:audience'],
      ['ext:targetRole', 'ext:audience'],
      ['exemplar', 'ext:reading'],
    ]);
  });

  it('takes the facts that a framework lacks', () => {
    const { package: small, report } = toCasePackage(
      { ...smallFramework, status: 'retired' },
      {
        ...options,
        publisher: 'Press',
        officialSourceUrl: 'https://example.org/framework',
        baseUri: 'https://example.org/uri/',
        licenceText: 'Do as you like.',
      },
    );
    const { identifier } = small.CFDocument;
    expect(small.CFDocument).toMatchObject({
      uri: `https://example.org/uri/${identifier}#framework/small`,
      creator: 'Ministry of Examples',
      publisher: 'Press',
      officialSourceURL: 'https://example.org/framework',
      adoptionStatus: 'Retired',
    });
    expect(small.CFDefinitions?.CFLicenses?.[0]?.licenseText).toBe('Do as you like.');
    expect(report.some(({ code }) => code === 'creator-not-given')).toBe(false);
  });

  it.each(['2026-01-01', '2026-01-01T00:00:00', '2026-02-30T00:00:00Z', '', null])(
    'refuses the time %s',
    (time) => {
      const broken = { lastChangeDateTime: time } as unknown as typeof options;
      expect(() => toCasePackage(smallFramework, broken)).toThrow(
        expect.objectContaining({ code: 'invalid-date', path: ['lastChangeDateTime'] }),
      );
    },
  );

  it.each(['example.org/', 'https://a b/', 'https://a/#'])('refuses the base %s', (baseUri) => {
    expect(() => toCasePackage(smallFramework, { ...options, baseUri })).toThrow(
      expect.objectContaining({ code: 'invalid-uri' }),
    );
  });

  it('puts right what a broken framework holds, and tells it', () => {
    const { topics, competencies } = smallFramework;
    const broken = {
      ...smallFramework,
      title: 'Two\nlines',
      topics: [
        ...topics,
        ...topics,
        ...topics.map((topic) => ({ ...topic, id: 'lost', moduleId: 'nowhere' })),
      ],
      competencies: competencies.map((competency) => ({
        ...competency,
        parentId: competency.id === 'costing' ? 'total-cost' : 'costing',
        mood: { good: true },
      })),
    };
    const { package: repaired, report } = toCasePackage(broken, options);
    expect(errorsOf(repaired)).toEqual([]);
    expect(report.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        'white-space-changed',
        'duplicate-identifier',
        'unknown-parent',
        'cycle',
        'field-left-out',
      ]),
    );
  });
});
