import { OseeError } from '@osee/core';
import type { ScoringLocaleBundle } from '@osee/scoring/locales/en';
import type { ScoringTranslation } from '@osee/scoring/locales/fr';
import { describe, expect, it } from 'vitest';
import { calls } from '../fuzz/calls/index.ts';
import { translations } from './languages.ts';

type Words = Pick<ScoringTranslation, 'models' | 'stamps'>;

const part = async <Part>(entry: string, name: string): Promise<Part> => {
  const specifier = `@osee/scoring/locales/${entry}`;
  return ((await import(specifier)) as Readonly<Record<string, Part>>)[name] as Part;
};

/** The arguments with a bundle in the place of each. */
const withBundle = (value: unknown, bundle: object): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => withBundle(each, bundle));
  if (![Object.prototype, null].includes(Object.getPrototypeOf(value))) return value;
  if (isBundle(value)) return bundle;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withBundle(member, bundle)]));
};

const isBundle = (value: object): boolean =>
  'messages' in value && 'locale' in value && 'selection' in (value.messages as object);

const withBundles = Object.entries(calls)
  .filter(([specifier]) => specifier.startsWith('@osee/scoring'))
  .flatMap(([specifier, ofEntry]) =>
    Object.entries(ofEntry)
      .filter(([, { args }]) => {
        const given = args();
        return JSON.stringify(withBundle(given, { mark: 'put here' })).includes('put here');
      })
      .map(([name, { args }]) => ({ specifier, name, args })),
  );

it('finds the functions that take a bundle', () => {
  expect(withBundles.length).toBeGreaterThan(10);
});

describe.each(translations)('the parts of %s', async (tag) => {
  const whole = await part<ScoringTranslation>(tag, tag);
  const sentences = await part<ScoringLocaleBundle>(`${tag}/sentences`, 'sentences');
  const modelWords = await part<Words>(`${tag}/model-words`, 'modelWords');
  const ecosystemWords = await part<Words>(`${tag}/ecosystem-words`, 'ecosystemWords');

  it('hold each text of the whole once', () => {
    expect(sentences.messages).toBe(whole.messages);
    expect(sentences).not.toHaveProperty('models');
    expect({ ...modelWords, ...sentences }).toEqual({ ...sentences, ...modelWords });
    for (const kind of ['models', 'stamps'] as const) {
      const names = [modelWords, ecosystemWords].flatMap((words) => Object.keys(words[kind]));
      expect([...names].sort()).toEqual(Object.keys(whole[kind]).sort());
      expect({ ...modelWords[kind], ...ecosystemWords[kind] }).toEqual(whole[kind]);
    }
  });

  it.each(withBundles)(
    '$specifier $name says the same with sentences alone',
    async ({ specifier, name, args }) => {
      const run = ((await import(specifier)) as Readonly<Record<string, (...args: unknown[]) => unknown>>)[
        name
      ];
      const said = (bundle: object): string =>
        JSON.stringify(run?.(...(withBundle(args(), bundle) as unknown[])));
      expect(said(sentences)).toBe(said({ ...whole, models: {}, stamps: {} }));
      // Words in two parts are the words of the whole.
      const together = { ...sentences, models: { ...modelWords.models, ...ecosystemWords.models } };
      expect(said({ ...together, stamps: whole.stamps })).toBe(said(whole));
    },
  );
});

/** The code with which a call refuses a bundle. */
const refusal = async (
  { specifier, name, args }: (typeof withBundles)[number],
  bundle: object,
): Promise<string | null> => {
  const entry = (await import(specifier)) as Readonly<Record<string, (...given: unknown[]) => unknown>>;
  try {
    await entry[name]?.(...(withBundle(args(), bundle) as unknown[]));
    return null;
  } catch (error) {
    return error instanceof OseeError ? error.code : String(error);
  }
};

describe('words that are no records', async () => {
  const whole = await part<ScoringTranslation>('fr', 'fr');

  it.each(withBundles)('are told by a code by $specifier $name, or not read', async (given) => {
    const onNull = await refusal(given, { ...whole, models: null, stamps: null });
    const onMap = await refusal(given, { ...whole, models: new Map(), stamps: new Map() });
    expect([null, 'wrong-type']).toContain(onNull);
    expect(onMap).toBe(onNull);
  });
});
