import {
  buildSchedule,
  coreDocumentFormats,
  createFrameworkEditor,
  type Framework,
  OseeError,
  oseeCallWindow2024,
  oseeFramework,
  oseeOspo,
  oseeProgramme,
  oseeResources,
  type Profile,
  planCall,
  shape,
  strategyItems,
} from '@osee/core';
import { en } from '@osee/core/locales/en';
import { smallFramework } from '../../../packages/core/src/framework/small-framework.fixture.ts';
import { type Calls, call } from '../call.ts';

const because = { reason: 'A reason.' };
const framework = (): Framework => structuredClone(smallFramework);

const profile = (): Profile => ({
  id: 'a',
  version: '1.0.0',
  title: 'A',
  base: { frameworkId: 'small', version: '1.0.0' },
  requires: [],
  select: [{ target: { kind: 'category', id: 'organisation' }, ...because }],
  exclude: [
    { target: { kind: 'module', id: 'build' }, ...because },
    { target: { kind: 'audience', matching: '*e*' }, ...because },
  ],
  add: [
    {
      kind: 'topic',
      item: { id: 'more', name: 'More', description: 'More of it.', moduleId: 'plan', source: 'project' },
      ...because,
    },
  ],
  set: [
    { target: { kind: 'competency', id: 'costing' }, field: 'weight', value: 2, ...because },
    { target: { kind: 'topic', id: 'more' }, field: 'name', value: 'Other', ...because },
  ],
});

const savedEdits = () => {
  const editor = createFrameworkEditor(framework());
  editor.edit('Name', (draft) => {
    draft.title = 'Other';
  });
  editor.edit('Module', (draft) => {
    draft.modules.pop();
  });
  editor.undo();
  return structuredClone(editor.save());
};

const contentBundle = () => ({
  locale: 'fr',
  licence: 'CC0-1.0',
  texts: { 'tasks.plan.name': 'Planifier' },
  stamps: { 'tasks.plan.name': 'x' },
  reviewed: [],
});
const bundle = () => ({
  locale: 'fr',
  frameworkId: 'small',
  licence: 'CC-BY-4.0',
  texts: { module: { plan: { name: 'Plan', description: 'Un plan.' } } },
  stamps: { module: { plan: ['a', 'b'] as const } },
  reviewed: { module: ['plan'] },
});

const schedule = () => structuredClone(buildSchedule(oseeProgramme));
const office = () => structuredClone(oseeOspo);

/** Sound calls of `@osee/core`. */
export const coreCalls: Calls = {
  createRandom: call(() => [7]),
  OseeError: {
    args: () => ['bad', 'Expected a thing.', { path: ['a', 1], details: { got: 1 } }],
    isClass: true,
  },
  callReminders: call(() => [
    structuredClone(planCall(oseeCallWindow2024)),
    { closing: [14, 3] },
    { locale: structuredClone(en) },
  ]),
  lastDayOfPeriod: call(() => [
    '2027-03-24',
    { days: 8, unit: 'working-days', counts: 'same-day', holidays: ['2027-03-26'], weekend: [6, 7] },
  ]),
  planCall: call(() => [
    structuredClone(oseeCallWindow2024),
    { dates: { webinar: '2024-04-29' }, days: { scoring: 14 }, conflicts: {}, locale: structuredClone(en) },
  ]),
  buildSchedule: call(() => [
    structuredClone(oseeProgramme),
    { start: '2024-01-01', timeZone: 'Africa/Nairobi', dates: { selection: '2024-06-17' }, conflicts: {} },
  ]),
  callStatus: call(() => [
    structuredClone(oseeCallWindow2024),
    '2024-05-15T10:00:00Z',
    {
      latePolicy: { graceDays: 2, reason: 'Late.' },
      locale: structuredClone(en),
    },
  ]),
  canonicalLocale: call(() => ['pt_BR', ['locale']]),
  callWindow: call(() => [structuredClone(oseeCallWindow2024), { conflicts: {} }]),
  canonicalJson: call(() => [{ b: [1, null, 'x'], a: { c: true } }]),
  checkFramework: call(() => [framework()]),
  checkNesting: call(() => [12, ['a', 1]]),
  checkOfficePlan: call(() => [
    office(),
    {
      scopeId: oseeOspo.scopes[0]?.id ?? null,
      staff: [{ profileId: oseeOspo.profiles[0]?.id ?? '', people: 1, origin: 'internal' }],
      costs: [{ costId: oseeOspo.costs.funded[0]?.id ?? '', borneBy: 'host' }],
    },
  ]),
  checkProfiles: call(() => [framework(), [profile()]]),
  createFrameworkEditor: call(() => [framework(), { saved: savedEdits(), onChange: () => undefined }], {
    edit: () => [
      'Title',
      (draft: { title: string }) => {
        draft.title = 'Another';
      },
      { by: 'Amina', at: '2026-01-31T09:00:00Z' },
    ],
    undo: () => [],
    redo: () => [],
    save: () => [],
  }),
  dayInZone: call(() => [new Date('2024-05-22T23:30:00Z'), 'Africa/Nairobi']),
  dependencyEdges: call(() => [framework()]),
  describeValue: call(() => ['KEN']),
  diffFrameworks: call(() => [framework(), { ...framework(), title: 'Other' }]),
  digest: call(() => [{ b: [1, null, 'x'], a: { c: true } }]),
  escapeMarkdown: call(() => ['a *b*\nc']),
  escapeXml: call(() => ['a < b']),
  expectArray: call(() => [[1, 2], ['scores'], 'an array of scores']),
  expectJson: call(() => [{ a: [1, 'x'] }, ['value'], { maximumDepth: 10 }]),
  expectNesting: call(() => [{ a: [['x']] }, ['value']]),
  expectRecord: call(() => [{ a: 1 }, ['value'], 'an object']),
  expectShape: call(() => [[{ id: 'a' }], shape.list(shape.record({ id: shape.text })), ['items']]),
  expectString: call(() => ['a', ['id'], 'an id']),
  fallbackChain: call(() => [['pt-BR', 'fr']]),
  formatDate: call(() => ['2026-01-31', 'fr']),
  formatList: call(() => [['a', 'b'], 'fr']),
  formatNumber: call(() => [1234.5, 'fr', { decimals: 1 }]),
  formatPercent: call(() => [12.5, 'fr', { decimals: 1 }]),
  hasCode: call(() => [new OseeError('wrong-type', 'x'), 'wrong-type']),
  isRecord: call(() => [{ hours: 4 }]),
  isOneOf: call(() => [['strategy', 'digital-inclusion'], 'strategy']),
  nearestWord: call(() => ['maximise', ['minimize', 'maximize']]),
  formatMessage: call(() => [
    { locale: 'en', messages: { n: { plural: 'count', one: '{count} item', other: '{count} items' } } },
    'n',
    { count: 2 },
  ]),
  indexFramework: call(() => [framework()], {
    find: () => ['module', 'plan'],
    get: () => ['module', 'plan'],
    modulesOf: () => ['organisation'],
    matrixItemsIn: () => ['improve'],
    competenciesFor: () => ['plan-managers'],
    edgesFrom: () => ['plan'],
  }),
  isCalendarDate: call(() => ['2024-02-29']),
  isInstant: call(() => ['2024-02-29T10:00Z']),
  isTimeZone: call(() => ['Africa/Nairobi']),
  isWebAddress: call(() => ['https://example.org']),
  itemsByKind: call(() => [framework()]),
  languageFit: call(() => ['fr', 'fr-SN']),
  localiseContent: call(() => [
    { tasks: [{ id: 'plan', name: 'Plan' }] },
    ['fr-CA', 'en'],
    [contentBundle()],
    { at: 'a' },
  ]),
  localiseFramework: call(() => [framework(), ['fr-CA', 'en'], [bundle()], { outdated: 'show' }]),
  matchLocale: call(() => [['fr-SN'], ['en', 'fr']]),
  messagesOf: call(() => [structuredClone(en), 'callStatus']),
  migrateDocument: call(() => [
    {
      kind: 'osee-framework',
      schemaVersion: '0.9.0',
      id: 'draft',
      content: { categories: [{ id: 'people', modules: [{ id: 'strategy' }] }] },
    },
    { limits: { maximumDepth: 20 }, formats: [...coreDocumentFormats] },
  ]),
  parsePartialDate: call(() => ['2024-07/2024-12', ['date']]),
  pluralCategory: call(() => [2, 'ar']),
  readCsvNumber: call(() => ['1,5', { decimal: ',' }]),
  readCsvRows: call(() => ['a;b\n1;2\n', {}]),
  typeset: call(() => ['A text: "b"', 'fr']),
  readCsv: call(() => ['a,b\n1,"2"\n']),
  rebaseProfile: call(() => [profile(), framework(), { ...framework(), version: '1.1.0' }]),
  resolveText: call(() => [
    { locale: 'en', text: 'One', translations: { fr: { text: 'Un', status: 'reviewed', of: 'x' } } },
    ['fr'],
    { outdated: 'show' },
  ]),
  resourceCoverage: call(() => [
    structuredClone(oseeResources),
    { [oseeResources.human[0]?.id ?? '']: 'in-place' },
  ]),
  selectMobilisation: call(() => [structuredClone(strategyItems.slice(0, 4)), {}]),
  tailorFramework: call(() => [framework(), [profile()]]),
  textDirection: call(() => ['ar']),
  textStamp: call(() => ['A text.']),
  toICalendar: call(() => [
    schedule(),
    {
      stamp: '2024-04-12T09:30:15+02:00',
      sequence: 1,
      domain: 'osee',
      reminders: { 'project-end': [30] },
      locale: structuredClone(en),
    },
  ]),
  wrapDocument: call(() => [
    'osee-framework',
    oseeFramework,
    { id: 'osee', createdBy: 'A', createdAt: '2026-01-31T09:00:00Z' },
  ]),
  writeCsv: call(() => [
    ['a', 'b'],
    [
      ['1', 2],
      [null, '=x'],
    ],
    {},
  ]),
};
