import {
  applyOverlay,
  attribute,
  type Catalogue,
  type CatalogueOverlay,
  checkCatalogue,
  coverageMap,
  createCatalogueIndex,
  diffCatalogues,
  judgeLink,
  licenceTerms,
  oseeCatalogue,
  planTraining,
  type Resource,
  rightsOf,
} from '@osee/catalogue';
import {
  readLearningResource,
  readTeSSCsv,
  toCsv,
  toDublinCore,
  toLearningResource,
} from '@osee/catalogue/interchange';
import { en } from '@osee/catalogue/locales/en';
import { parseCatalogueDocument } from '@osee/catalogue/schema';
import { oseeFramework } from '@osee/core';
import { on, places, type ScalingCase } from './scaling-case.ts';

const own = oseeCatalogue.resources;
const resourceAt = (place: number): Resource => ({
  ...(own[place % own.length] as Resource),
  id: `r-${place}`,
  url: `https://example.org/${place}`,
  alternateUrls: [],
});
const catalogueOf = (n: number): Catalogue => ({ ...oseeCatalogue, resources: places(n).map(resourceAt) });
const overlayOf = (n: number): CatalogueOverlay => ({
  id: 'local',
  basedOn: { id: oseeCatalogue.id, version: oseeCatalogue.version },
  hide: places(n).map((place) => ({ id: `r-${2 * place}`, reason: 'r' })),
  change: places(n).map((place) => ({ id: `r-${2 * place + 1}`, set: { note: 'n' }, reason: 'r' })),
  add: places(n).map((place) => ({ ...resourceAt(place), id: `x-${place}` })),
  first: places(n).map((place) => `x-${n - place - 1}`),
});
const gapsOf = (n: number) =>
  places(n).map((place) => ({
    competencyId: `c-${place}`,
    current: null,
    target: 1,
    gap: 1,
    weight: 1,
    coverage: 0,
  }));
/** Each resource serves one gap of its own and the next. */
const servingOf = (n: number): Catalogue => ({
  ...oseeCatalogue,
  resources: places(n).map((place) => ({
    ...resourceAt(place),
    competencyIds: [`c-${place}`, `c-${place + 1}`],
  })),
});
const observationsOf = (n: number) =>
  places(n).map((place) => ({
    url: 'https://a.org/x',
    at: new Date(Date.UTC(2026, 0, 1) + place * 3_600_000).toISOString(),
    status: place % 3 ? 404 : 200,
  }));
const nodesOf = (n: number) => ({
  '@graph': places(n).map((place) => ({
    '@type': 'LearningResource',
    '@id': `#${place}`,
    name: `N ${place}`,
    url: `https://a.org/${place}`,
    author: { '@id': `#${(place + 1) % n}` },
    isPartOf: { '@id': `#${(place + 1) % n}` },
    keywords: `one ${place}, two`,
  })),
});

/** Functions of `@osee/catalogue` and its other entries. */
export const catalogueCases: readonly ScalingCase[] = [
  on('checkCatalogue', 500, catalogueOf, (catalogue) => checkCatalogue(catalogue, oseeFramework)),
  on(
    'checkCatalogue, one address',
    500,
    (n) => ({
      ...catalogueOf(n),
      resources: catalogueOf(n).resources.map((one) => ({ ...one, url: 'https://a.org' })),
    }),
    (catalogue) => checkCatalogue(catalogue),
  ),
  on('createCatalogueIndex', 250, catalogueOf, (catalogue) => createCatalogueIndex(catalogue)),
  on(
    'search',
    250,
    (n) => createCatalogueIndex(catalogueOf(n)),
    (index) => index.search('open source procurement', { fuzzy: true }),
  ),
  on(
    'search, long text',
    20,
    (n) => 'open source '.repeat(n),
    (text) => createCatalogueIndex(oseeCatalogue).search(text, { fuzzy: true }),
  ),
  on(
    'applyOverlay',
    250,
    (n) => [catalogueOf(2 * n), overlayOf(n)] as const,
    ([catalogue, overlay]) => applyOverlay(catalogue, overlay),
  ),
  on('diffCatalogues', 250, catalogueOf, (catalogue) =>
    diffCatalogues(catalogue, { ...catalogue, resources: catalogue.resources.slice(1) }),
  ),
  on('coverageMap', 500, catalogueOf, (catalogue) =>
    coverageMap(oseeFramework, catalogue, { languages: ['en', 'fr'] }),
  ),
  on('planTraining, resources', 500, catalogueOf, (catalogue) =>
    planTraining(
      oseeFramework.competencies.map(({ id }) => ({ ...gapsOf(1)[0], competencyId: id }) as never),
      catalogue,
      { languages: ['fr', 'en'] },
    ),
  ),
  on(
    'planTraining, gaps',
    250,
    (n) => [gapsOf(n), servingOf(n)] as const,
    ([gaps, catalogue]) => planTraining(gaps, catalogue),
  ),
  on(
    'planTraining, many for each gap',
    250,
    (n) => [gapsOf(50), servingOf(n)] as const,
    ([gaps, catalogue]) => planTraining(gaps, catalogue, { resourcesPerGap: 1000 }),
  ),
  on('judgeLink', 2000, observationsOf, (observations) => judgeLink(observations)),
  on('licenceTerms', 2000, (n) => `(${'MIT OR '.repeat(n)}MIT)`, licenceTerms),
  on(
    'rightsOf, licences',
    2000,
    (n) => ({
      ...resourceAt(0),
      rights: { ...resourceAt(0).rights, spdx: null, licences: places(n).map(() => 'CC-BY-4.0') },
    }),
    rightsOf,
  ),
  on(
    'attribute, authors',
    5000,
    (n) => ({ ...resourceAt(0), authors: places(n).map((place) => `A ${place}`) }),
    (resource) => attribute(resource, { format: 'html', locale: en }),
  ),
  on('toCsv', 500, catalogueOf, (catalogue) => toCsv(catalogue)),
  on(
    'toDublinCore, authors',
    5000,
    (n) => ({ ...resourceAt(0), authors: places(n).map((place) => `A ${place}`) }),
    toDublinCore,
  ),
  on(
    'toLearningResource, competencies',
    5000,
    (n) => ({ ...resourceAt(0), competencyIds: places(n).map((place) => `c-${place}`) }),
    (resource) => toLearningResource(resource, { framework: oseeFramework }),
  ),
  on('readLearningResource, graph', 250, nodesOf, (value) => readLearningResource(value)),
  on(
    'readLearningResource, one chain',
    5,
    (n) =>
      places(n).reduce<unknown>(
        (inner, place) => ({ '@type': 'Course', name: `N ${place}`, hasPart: [inner] }),
        {
          name: 'x',
        },
      ),
    (value) => readLearningResource(value),
  ),
  on(
    'readLearningResource, keywords',
    2000,
    (n) => ({ '@type': 'Course', name: 'N', keywords: places(n).map((place) => `k${place}`) }),
    (value) => readLearningResource(value),
  ),
  on(
    'readTeSSCsv',
    500,
    (n) =>
      `Title,URL,Description\n${places(n)
        .map((place) => `T${place},https://a.org/${place},"D, e"`)
        .join('\n')}`,
    (text) => readTeSSCsv(text),
  ),
  on(
    'parseCatalogueDocument',
    250,
    (n) => ({
      kind: 'osee-catalogue',
      schemaVersion: '1.0.0',
      id: 'x',
      content: JSON.parse(JSON.stringify(catalogueOf(n))) as unknown,
    }),
    (value) => parseCatalogueDocument('osee-catalogue', value),
  ),
];
