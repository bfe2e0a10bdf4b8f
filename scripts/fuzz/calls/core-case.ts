import { readCasePackage, toCasePackage } from '@osee/core/case';
import { en } from '@osee/core/locales/en';
import { smallFramework } from '../../../packages/core/src/framework/small-framework.fixture.ts';
import { type Calls, call } from '../call.ts';

const options = () => ({
  lastChangeDateTime: '2026-01-01T00:00:00Z',
  extensions: true,
  creator: 'C',
  baseUri: 'https://example.org/',
  locale: structuredClone(en),
});
const casePackage = () => structuredClone(toCasePackage(smallFramework, options()).package);
const bundle = () => ({
  locale: 'fr',
  frameworkId: 'small',
  licence: 'CC-BY-4.0',
  texts: { module: { plan: { name: 'Plan', description: 'Un plan.' } } },
  stamps: { module: { plan: ['a', 'b'] as const } },
  reviewed: { module: ['plan'] },
});

/** Sound calls of `@osee/core/pages`. */
export const pageCalls: Calls = { pageOf: call(() => ['change-management' as const]) };

/** Sound calls of `@osee/core/case`. */
export const caseCalls: Calls = {
  readCasePackage: call(() => [
    casePackage(),
    {
      lastChangeDateTime: '2026-01-01T00:00:00Z',
      frameworkId: 'small',
      locale: structuredClone(en),
    },
  ]),
  toCaseRubric: call(() => [
    {
      id: 'moves',
      title: 'Moves',
      criteria: [
        {
          id: 'prepared',
          text: 'How many?',
          itemId: 'costing',
          itemKind: 'competency' as const,
          itemName: 'Costing',
          category: 'Plan',
          weight: 2,
          levels: [{ id: 'none', label: 'None', description: 'None.', score: 0 }],
        },
      ],
    },
    {
      lastChangeDateTime: '2026-01-01T00:00:00Z',
      frameworkId: 'small',
      baseUri: 'https://example.org/',
      locale: structuredClone(en),
    },
  ]),
  toCasePackage: call(() => [structuredClone(smallFramework), options()]),
  toCaseTranslations: call(() => [structuredClone(smallFramework), [bundle()], options()]),
  writeCaseTree: call(() => [
    structuredClone(readCasePackage(casePackage()).tree),
    { lastChangeDateTime: '2026-01-01T00:00:00Z', extensions: true },
  ]),
};
