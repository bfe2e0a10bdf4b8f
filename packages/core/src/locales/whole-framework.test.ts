import { describe, expect, it } from 'vitest';
import { localiseFramework, oseeFramework } from '../index.ts';
import { ar } from './ar/index.ts';
import { instrument as arInstrument } from './ar/instrument/index.ts';
import { pages as arPages } from './ar/pages/index.ts';
import { practice as arPractice } from './ar/practice/index.ts';
import { es } from './es/index.ts';
import { instrument as esInstrument } from './es/instrument/index.ts';
import { pages as esPages } from './es/pages/index.ts';
import { practice as esPractice } from './es/practice/index.ts';
import { fr } from './fr/index.ts';
import { instrument as frInstrument } from './fr/instrument/index.ts';
import { pages as frPages } from './fr/pages/index.ts';
import { practice as frPractice } from './fr/practice/index.ts';
import { pt } from './pt/index.ts';
import { instrument as ptInstrument } from './pt/instrument/index.ts';
import { pages as ptPages } from './pt/pages/index.ts';
import { practice as ptPractice } from './pt/practice/index.ts';

/** By reason: the members whose strings are the same in every language. */
const notTranslated = {
  codes: [
    'id',
    'version',
    'status',
    'licence',
    'document',
    'categoryId',
    'moduleId',
    'parentId',
    'rowId',
    'startPhaseId',
    'phaseIds',
    'alternativePhaseIds',
    'audienceIds',
    'technicalDomainIds',
    'kind',
    'group',
    'spanConfidence',
    'splitConfidence',
  ],
  'words of the source, as it prints them': [
    'headingAsPrinted',
    'audienceColumnHeading',
    'nameVariants',
    'terms',
    'skills',
    'components',
    'frameworkPath',
    'userGroup',
    'userGroupIfMergedCell',
    'licensing',
    'licensingIfMergedCell',
  ],
  'titles, names and addresses': ['title', 'namedTechnologies', 'source', 'url'],
};

const untranslated = new Set(Object.values(notTranslated).flat());

const quoted = new Set(['source', 'title', 'name', 'headingAsPrinted']);

/** Names of works and products, and places that two languages write alike. */
const sameNames =
  /^(?:readings\.\d+\.name|referenceResources\.1\.name|competencies\.\d+\.page\.example\.place)$/u;

/** The strings that stand in a framework as they stand in another, by path. */
const shared = (one: unknown, other: unknown, path = ''): readonly (readonly [string, string])[] => {
  if (typeof one === 'string') return one === other && /\p{L}/u.test(one) ? [[path, one]] : [];
  if (typeof one !== 'object' || one === null) return [];
  return Object.entries(one).flatMap(([key, member]) =>
    shared(member, (other as Record<string, unknown>)[key], path === '' ? key : `${path}.${key}`),
  );
};

/** The member that a string belongs to: places in a list are none. */
const memberOf = (path: string): string | undefined =>
  path
    .split('.')
    .filter((part) => !/^\d+$/u.test(part))
    .at(-1);

describe.each([
  [fr, [frInstrument, frPages, frPractice]],
  [es, [esInstrument, esPages, esPractice]],
  [pt, [ptInstrument, ptPages, ptPractice]],
  [ar, [arInstrument, arPages, arPractice]],
])('the framework in $locale', (bundle, pages) => {
  const { framework } = localiseFramework(oseeFramework, bundle.locale, [bundle], { pages });
  const left = shared(oseeFramework, framework);

  it('says nothing in English but codes, words as printed, titles and names', () => {
    expect(left.filter(([path]) => !untranslated.has(memberOf(path) ?? '') && !sameNames.test(path))).toEqual(
      [],
    );
  });

  it('leaves no sentence in English', () => {
    const sentences = left.filter(
      ([path, text]) => /[.!?]$/u.test(text) && !quoted.has(memberOf(path) ?? ''),
    );
    expect(sentences).toEqual([]);
  });

  it('has its own title and its own assessment of a country without the pages', () => {
    const { framework: alone, texts } = localiseFramework(oseeFramework, bundle.locale, [bundle]);
    expect(alone.title).not.toBe(oseeFramework.title);
    expect(alone.matrix.countryAssessment).toEqual(framework.matrix.countryAssessment);
    expect(alone.modules.map(({ termLists }) => termLists)).toEqual(
      framework.modules.map(({ termLists }) => termLists),
    );
    const beside = texts.filter(({ item }) => item.kind === 'framework');
    expect(beside.map(({ field }) => field)).toContain('rest.matrix.countryAssessment.name');
    expect(beside.every(({ locale }) => locale === bundle.locale)).toBe(true);
  });
});
