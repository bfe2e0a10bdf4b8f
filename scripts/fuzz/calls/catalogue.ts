import { oseeCatalogue, planTraining, scheduleTraining } from '@osee/catalogue';
import { en } from '@osee/catalogue/locales/en';
import { oseeSynonyms } from '@osee/catalogue/synonyms';
import { oseeFramework } from '@osee/core';
import { type Calls, call } from '../call.ts';

const some = { ...oseeCatalogue, resources: oseeCatalogue.resources.slice(0, 4), knownGaps: [] };
const catalogue = () => structuredClone(some);
const [first] = oseeCatalogue.resources;
const resource = () => structuredClone(first);
const framework = oseeFramework;
const synonyms = () => structuredClone(oseeSynonyms.slice(0, 4));

const need = () => ({
  competencyId: first?.competencyIds[0] ?? '',
  current: 0,
  target: 1,
  gap: 1,
  weight: 1,
  coverage: 1,
});

const schedule = () =>
  structuredClone(
    scheduleTraining([{ id: 'buyers', people: 4, gaps: [need()] }], catalogue(), {
      start: '2027-01-04',
      weeks: 6,
      hoursPerWeek: 4,
      maximumBytes: 1_000_000,
    }),
  );

/** Sound calls of `@osee/catalogue`. */
export const catalogueCalls: Calls = {
  applyOverlay: call(() => [
    catalogue(),
    {
      id: 'x',
      basedOn: { id: some.id, version: some.version },
      hide: [{ id: some.resources[1]?.id ?? '', reason: 'Old.' }],
      change: [{ id: some.resources[0]?.id ?? '', set: { title: 'Other' }, reason: 'Short.' }],
      add: [{ ...resource(), id: 'added' }],
      first: ['added'],
    },
  ]),
  attribute: call(() => [resource(), { format: 'markdown', locale: structuredClone(en) }]),
  audienceIdsOf: call(() => [resource(), catalogue()]),
  checkCatalogue: call(() => [catalogue(), framework]),
  coverageMap: call(() => [framework, catalogue(), { languages: ['en'] }]),
  localiseCatalogue: call(() => [
    catalogue(),
    ['fr-CA', 'en'],
    [{ locale: 'fr', licence: 'CC0-1.0', texts: { a: 'x' }, stamps: { a: 'y' }, reviewed: [] }],
  ]),
  createCatalogueIndex: call(() => [catalogue(), { framework, synonyms: synonyms() }], {
    search: () => ['open source', { fuzzy: true, limit: 5 }],
  }),
  diffCatalogues: call(() => [catalogue(), { ...catalogue(), resources: [] }]),
  judgeLink: call(() => [
    [
      { url: 'https://a.org/x', at: '2026-01-01T00:00:00Z', status: 404 },
      { url: 'https://a.org/x', at: '2026-01-09T00:00:00Z', status: 200, finalUrl: 'https://a.org/y' },
    ],
    { failures: 2, days: 3 },
  ]),
  licenceTerms: call(() => ['CC-BY-4.0']),
  planTraining: call(() => [
    [{ competencyId: first?.competencyIds[0] ?? '', current: 0, target: 1, gap: 1, weight: 1, coverage: 1 }],
    catalogue(),
    { languages: ['en'], maximumHours: 40, resourcesPerGap: 2 },
  ]),
  rightsOf: call(() => [resource()]),
  scheduleCalendar: call(() => [
    schedule(),
    'buyers',
    { locale: structuredClone(en), framework, stamp: '2027-01-01T00:00:00Z', sequence: 1, domain: 'a.org' },
  ]),
  scheduleCostLines: call(() => [
    schedule(),
    {
      bearer: 'programme',
      fees: { a: 1 },
      classFees: { b: '20' },
      hourCost: '9',
      timeBearer: 'host',
      currency: 'USD',
    },
  ]),
  scheduleCsv: call(() => [
    schedule(),
    'buyers',
    { locale: structuredClone(en), framework, format: { separator: ';', decimal: ',' } },
  ]),
  scheduleMarkdown: call(() => [schedule(), 'buyers', { locale: structuredClone(en), framework }]),
  scheduleTraining: call(() => [
    [
      {
        id: 'buyers',
        name: 'Buyers',
        people: 4,
        gaps: [need()],
        level: 'practise',
        languages: ['en'],
        hoursPerWeek: 3,
        taken: [some.resources[1]?.id ?? ''],
      },
    ],
    catalogue(),
    {
      start: '2027-01-04',
      weeks: 6,
      hoursPerWeek: 4,
      daysOff: [{ first: '2027-01-18', last: '2027-01-20' }],
      weekend: [6, 7],
      maximumBytes: 1_000_000,
      estimates: 'count',
    },
  ]),
  trainingCostLines: call(() => [
    structuredClone(
      planTraining(
        [
          {
            competencyId: first?.competencyIds[0] ?? '',
            current: 0,
            target: 1,
            gap: 1,
            weight: 1,
            coverage: 1,
          },
        ],
        catalogue(),
      ),
    ),
    {
      people: 20,
      bearer: 'programme',
      fees: { a: 1 },
      hourCost: '9',
      timeBearer: 'host',
      from: 2027,
      currency: 'USD',
    },
  ]),
  trainingRoleOf: call(() => ['procurement-and-legal', [need()], framework, catalogue()]),
  userGroupIdsOf: call(() => [resource(), catalogue()]),
};

/** Sound calls of `@osee/catalogue/interchange`. */
export const interchangeCalls: Calls = {
  readLearningResource: call(() => [
    {
      '@type': 'LearningResource',
      name: 'Start',
      url: 'https://a.org/1',
      author: [{ '@type': 'Person', name: 'A' }],
      license: 'https://creativecommons.org/licenses/by/4.0/',
      keywords: ['one', 'two'],
      inLanguage: 'en',
    },
  ]),
  readTeSSCsv: call(() => ['Title,URL,Description\nOne,https://a.org/1,"A, b"\n']),
  toCsv: call(() => [catalogue(), { separator: ';', decimal: ',' }]),
  toDublinCore: call(() => [resource()]),
  toLearningResource: call(() => [resource(), { framework }]),
};

/** Sound calls of `@osee/catalogue/schema`. */
export const catalogueSchemaCalls: Calls = {
  parseCatalogueDocument: call(() => [
    'osee-catalogue',
    { kind: 'osee-catalogue', schemaVersion: '1.0.0', id: 'x', content: catalogue() },
    { limits: { maximumDepth: 20 } },
  ]),
};
