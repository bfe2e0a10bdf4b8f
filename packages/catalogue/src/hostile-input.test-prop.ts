import { OseeError, oseeFramework } from '@osee/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as catalogue from './index.ts';
import * as interchange from './interchange/index.ts';
import { en } from './locales/en/index.ts';

const { oseeCatalogue } = catalogue;
const small = { ...oseeCatalogue, resources: oseeCatalogue.resources.slice(0, 6) };
const [resource] = small.resources;
if (!resource) throw new Error('the catalogue is empty');
const framework = {
  ...oseeFramework,
  competencies: oseeFramework.competencies.slice(0, 4),
  trainingActivities: oseeFramework.trainingActivities.slice(0, 3),
};
const need = {
  competencyId: 'change-management',
  current: 0.2,
  target: 0.8,
  gap: 0.6,
  weight: 1,
  coverage: 1,
};
const observation = {
  url: 'https://a.org/x',
  at: '2026-11-01T08:00:00Z',
  status: 200,
  finalUrl: 'https://a.org/y',
};
const overlay = {
  id: 'kenya',
  basedOn: { id: oseeCatalogue.id, version: oseeCatalogue.version },
  hide: [{ id: 'e-estonia', reason: 'r' }],
  change: [
    { id: resource.id, set: { note: 'n', url: 'https://a.org/n' }, expected: { cost: 'free' }, reason: 'r' },
  ],
  add: [{ ...resource, id: 'new-one', url: 'https://a.org/new' }],
  first: ['digital-india'],
};
const document = {
  '@graph': [{ '@type': 'Course', name: 'A', url: 'https://a.org/1', author: [{ name: 'B' }] }],
};
const call = (name: string, run: (...args: never[]) => unknown, ...args: readonly unknown[]) => ({
  name,
  run,
  args,
});

const schedule = catalogue.scheduleTraining([{ id: 'buyers', people: 4, gaps: [need] }], small, {
  start: '2027-01-04',
  weeks: 6,
  hoursPerWeek: 4,
});

/** A valid call of every function that the package exports. */
const calls = [
  call('checkCatalogue', catalogue.checkCatalogue, small, framework),
  call('coverageMap', catalogue.coverageMap, framework, small, { languages: ['fr'] }),
  call('judgeLink', catalogue.judgeLink, [observation, observation], {
    failures: 2,
    asOf: observation.at,
    maximumAgeInDays: 3,
  }),
  call('applyOverlay', catalogue.applyOverlay, small, overlay),
  call('diffCatalogues', catalogue.diffCatalogues, small, { ...small, resources: small.resources.slice(1) }),
  call('planTraining', catalogue.planTraining, [need], small, {
    languages: ['fr', 'en'],
    maximumHours: 4,
    framework,
  }),
  call(
    'trainingCostLines',
    catalogue.trainingCostLines,
    catalogue.planTraining([need], small, { languages: ['en'], framework }),
    { people: 12, bearer: 'programme', fees: { a: 1 }, hourCost: '9', from: 2027, currency: 'USD' },
  ),
  call('scheduleTraining', catalogue.scheduleTraining, [{ id: 'buyers', people: 4, gaps: [need] }], small, {
    start: '2027-01-04',
    weeks: 6,
    hoursPerWeek: 4,
    languages: ['fr', 'en'],
  }),
  call(
    'trainingRoleOf',
    catalogue.trainingRoleOf,
    'procurement-and-legal',
    [need],
    oseeFramework,
    oseeCatalogue,
  ),
  call('scheduleMarkdown', catalogue.scheduleMarkdown, schedule, 'buyers', { locale: en, framework }),
  call('scheduleCsv', catalogue.scheduleCsv, schedule, 'buyers', { locale: en, framework }),
  call('scheduleCalendar', catalogue.scheduleCalendar, schedule, 'buyers', {
    locale: en,
    framework,
    stamp: '2027-01-01T00:00:00Z',
  }),
  call('scheduleCostLines', catalogue.scheduleCostLines, schedule, {
    bearer: 'programme',
    currency: 'USD',
    hourCost: '9',
  }),
  call(
    'localiseCatalogue',
    catalogue.localiseCatalogue,
    small,
    ['fr', 'en'],
    [{ locale: 'fr', licence: 'CC0-1.0', texts: { a: 'x' }, stamps: { a: 'y' }, reviewed: [] }],
  ),
  call('audienceIdsOf', catalogue.audienceIdsOf, resource, small),
  call('userGroupIdsOf', catalogue.userGroupIdsOf, resource, small),
  call('attribute', catalogue.attribute, resource, { format: 'html', locale: en, changes: 'c' }),
  call('licenceTerms', catalogue.licenceTerms, 'CC-BY-4.0'),
  call('rightsOf', catalogue.rightsOf, resource),
  call('createCatalogueIndex', catalogue.createCatalogueIndex, small, { framework }),
  call(
    'createCatalogueIndex',
    (query: never, options: never, filters: never) => {
      const index = catalogue.createCatalogueIndex(small);
      return [index.search(query, options), index.filter(filters), index.facets(filters)];
    },
    'open source',
    { filters: { cost: 'free' }, match: 'all', fuzzy: true, limit: 2 },
    { language: ['fr', 'zh-TW'], module: 'strategy' },
  ),
  call('readLearningResource', interchange.readLearningResource, document, { framework }),
  call('readTeSSCsv', interchange.readTeSSCsv, 'Title,URL,Description\nA,https://a.org,D\n'),
  call('toCsv', interchange.toCsv, small, { separator: ';' }),
  call('toDublinCore', interchange.toDublinCore, resource),
  call('toLearningResource', interchange.toLearningResource, resource, { framework }),
];

const deep = (levels: number): unknown => {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};
const hostile = fc.constantFrom<unknown>(
  ...[
    undefined,
    null,
    true,
    0,
    -1,
    1.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '',
    ' ',
    'x',
    '__proto__',
    'constructor',
  ],
  ...[
    'javascript:alert(1)',
    '\u202E',
    '\uD800',
    '2026-02-30',
    'x'.repeat(5000),
    [],
    {},
    [null],
    [[]],
    { id: null },
  ],
  ...[new Map(), new Date(0), Symbol('s'), 1n, () => 1, deep(30), deep(3000)],
);

/** The same value with one place inside it replaced. */
const mutated = (value: unknown, way: readonly number[], change: unknown): unknown => {
  const [step, ...rest] = way;
  if (step === undefined || typeof value !== 'object' || value === null) return change;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return change;
  const inner = mutated((value as Record<string, unknown>)[key], rest, change);
  return Array.isArray(value)
    ? value.map((item: unknown, place) => (String(place) === key ? inner : item))
    : { ...value, [key]: inner };
};

const change = fc.record({
  argument: fc.nat({ max: 3 }),
  way: fc.array(fc.nat({ max: 40 }), { maxLength: 6 }),
  value: hostile,
});

describe('every function of the package', () => {
  it('is called below', () => {
    const functions = Object.entries({ ...catalogue, ...interchange }).flatMap(([name, value]) =>
      typeof value === 'function' ? [name] : [],
    );
    expect([...new Set(calls.map(({ name }) => name))].sort()).toEqual(functions.sort());
  });

  it.each(calls)(
    '$name gives back a result or throws an OseeError, whatever it is given',
    ({ run, args }) => {
      const outcome = (changed: readonly unknown[]) => {
        try {
          (run as (...all: readonly unknown[]) => unknown)(...changed);
        } catch (error) {
          if (!(error instanceof OseeError)) throw error;
        }
      };
      (run as (...all: readonly unknown[]) => unknown)(...args);
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
          const changed = changes.reduce<readonly unknown[]>(
            (all, { argument, way, value }) =>
              all.map((each, place) => (place === argument % all.length ? mutated(each, way, value) : each)),
            args,
          );
          outcome(changed);
        }),
        { numRuns: 120 },
      );
      for (let left = 0; left < args.length; left += 1) outcome(args.slice(0, left));
    },
  );
});
