import { describe, expect, it } from 'vitest';
import { countProse, countWords } from '../../packages/core/src/text/count-words.ts';
import {
  bundles,
  contentPairs,
  formsOf,
  frameworkPairs,
  messagePairs,
  modelPairs,
  resourcePairs,
  type Tag,
  type TextPair,
} from './all-texts.ts';
import { forbidden, type Required, required } from './glossary.ts';
import { terms } from './glossary-terms.ts';
import { type Translation, translations } from './languages.ts';
import { withoutNames } from './names.ts';
import { packageWords } from './package-words.ts';
import { placeholdersOf } from './placeholders.ts';
import { typographyFaults } from './typography.ts';

const placeholders = (template: unknown): readonly string[] => placeholdersOf(JSON.stringify(template));

describe.each(translations)('the messages in %s', (tag) => {
  const pairs = messagePairs(tag);

  it('are those of the English bundles', () => {
    expect(pairs.map(({ key }) => key).sort()).toEqual(
      messagePairs('en')
        .map(({ key }) => key)
        .sort(),
    );
    expect(pairs.filter(({ english }) => english === '')).toEqual([]);
  });

  it('say the same things: placeholders are those of the English, the number that inflects aside', () => {
    const wrong = pairs.flatMap(({ key, english, template }) => {
      const inflecting = typeof english === 'string' ? '' : `{${english.plural}}`;
      const [wanted, found] = [placeholders(english), placeholders(template)];
      const missing = wanted.filter((one) => one !== inflecting && !found.includes(one));
      const unknown = found.filter((one) => one !== inflecting && !wanted.includes(one));
      return [...missing, ...unknown].map((one) => `${key} ${one}`);
    });
    expect(wrong).toEqual([]);
  });

  it('inflect by the number that the English names, in whole sets of forms', () => {
    const wanted = tag === 'ar' ? ['few', 'many', 'one', 'other', 'two', 'zero'] : ['one', 'other'];
    const wrong = pairs.filter(({ english, template }) => {
      if (typeof template === 'string') return false;
      const { plural, ...forms } = template;
      return (
        typeof english === 'string' ||
        plural !== english.plural ||
        wanted.some((form) => !Object.hasOwn(forms, form))
      );
    });
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it('use the words of the engines as the glossary has them', () => {
    expect(unlike([...plainPairs(tag), ...modelPairs(tag)], required, tag)).toEqual([]);
  });
});

const plainPairs = (tag: Tag): readonly TextPair[] =>
  messagePairs(tag).map(({ key, english, template }) => ({
    key,
    english: formsOf(english).join(' '),
    text: formsOf(template).join(' '),
  }));

/** The texts whose English has a word of the glossary and that do not say it so; titles kept as printed aside. */
const unlike = (
  pairs: readonly TextPair[],
  words: readonly Required[],
  tag: Translation,
): readonly string[] =>
  pairs
    .filter(({ english, text }) => text !== '' && text !== english)
    .flatMap(({ key, english, text }) =>
      words
        .filter(
          ({ english: word, said }) =>
            word.test(withoutNames(english).replaceAll(/\{[^}]+\}|security\.txt/gu, '')) &&
            !said[tag].test(text),
        )
        .map(({ english: word }) => `${key}: ${word.source} in "${text}"`),
    );

const textsOf = (tag: Tag): readonly { readonly key: string; readonly text: string }[] => [
  ...messagePairs(tag).flatMap(({ key, template }) => formsOf(template).map((text) => ({ key, text }))),
  ...(tag === 'en'
    ? []
    : [...modelPairs(tag), ...frameworkPairs(tag), ...contentPairs(tag), ...sentencesOf(tag)].map(
        ({ key, text }) => ({
          key,
          text: withoutNames(text),
        }),
      )),
];

/** The sentences of the catalogue, without titles of works, which follow their original. */
const sentencesOf = (tag: Translation): readonly TextPair[] =>
  resourcePairs(tag).filter(({ key }) => !key.endsWith('.title'));

describe.each(translations)('all texts in %s', (tag) => {
  it('use no forbidden word', () => {
    const wrong = textsOf(tag).flatMap(({ key, text }) =>
      forbidden[tag]
        .filter(({ word }) => word.test(text))
        .map(({ word, instead }) => `${key}: "${word.exec(text)?.[0]}", better ${instead}`),
    );
    expect(wrong).toEqual([]);
  });

  it('use the terms of the field as the glossary has them', () => {
    const pairs = [...plainPairs(tag), ...modelPairs(tag), ...frameworkPairs(tag), ...contentPairs(tag)];
    expect(unlike(pairs, terms, tag)).toEqual([]);
  });
});

describe('the terms of the field', () => {
  it('all stand in some text, so that none is judged in vain', () => {
    const english = [...plainPairs('fr'), ...modelPairs('fr'), ...frameworkPairs('fr')].map(
      (pair) => pair.english,
    );
    const unused = terms.filter(({ english: word }) => !english.some((text) => word.test(text)));
    expect(unused.map(({ english: word }) => word.source)).toEqual([]);
  });
});

describe.each(Object.keys(bundles) as Tag[])('the typography of %s', (tag) => {
  it('is sound', () => {
    const separators = new Set(['catalogue credits separator']);
    const wrong = textsOf(tag)
      .filter(({ key }) => !separators.has(key) && !key.includes(' reading:'))
      .flatMap(({ key, text }) => typographyFaults(text, tag).map((fault) => `${key}: ${fault}: ${text}`));
    expect(wrong).toEqual([]);
  });
});

describe('the coverage that a bundle states', () => {
  it.each(
    translations.flatMap((tag) =>
      (['core', 'scoring', 'catalogue'] as const).map((name) => [tag, name] as const),
    ),
  )('is the share of words: %s of %s; else run scripts/stamp-locales.ts', (tag, name) => {
    const { held, all } = packageWords(name, tag);
    expect(held).toBeLessThanOrEqual(all);
    expect(Math.abs(bundles[tag][name].coverage - held / all)).toBeLessThan(0.03);
  });

  it('counts words and not texts: a long text weighs more', () => {
    expect(countWords('Une phrase de six mots, ici.')).toBe(6);
    expect(
      countProse({ name: 'One', id: 'not-a-word', items: [{ note: 'two more' }, { url: 'x y z' }] }),
    ).toBe(3);
  });
});
