import { formatDate } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { formsOf, messagePairs, modelPairs } from './all-texts.ts';
import { type Translation, translations } from './languages.ts';
import { given, renderingsIn } from './renderings.ts';

/** Ids and proper names that no language translates. */
const names = new Set([
  ...Object.values(given),
  'Zzhost',
  'FY',
  'OSPO',
  'UTC',
  'Europe',
  'Zurich',
  'T',
  'Z',
  'hash',
  'osee',
  'ecosystem',
  // Names of standards, and the term that developers use in every language.
  'SPDX',
  'CycloneDX',
  'ISO',
  'WCAG',
  'commit',
]);

const wordsOf = (text: string): readonly string[] =>
  (text.match(/\p{L}[\p{L}\p{M}’']*/gu) ?? []).filter((word) => !word.startsWith('Zz') && !names.has(word));

const months = (tag: string): string =>
  Array.from({ length: 12 }, (_, month) =>
    formatDate(`2026-${String(month + 1).padStart(2, '0')}-01`, tag),
  ).join(' ');

/** Names of formats, and words that are the same in both languages. */
const everywhere = ['API', 'EPUB', 'Libraries.io', 'Markdown', 'PDF', 'RecLicense'];
const people = ['Altman', 'Fleiss', 'Krippendorff'];

const sameWord: Readonly<Record<Translation, readonly string[]>> = {
  fr: [
    ...people,
    ...[
      'Acquisition',
      'Obligation',
      'Adaptation',
      'Conditions',
      'Europe',
      'Initial',
      'Licence',
      'Migration',
      'Module',
      'Phase',
      'Programme',
      'Scores',
      'Standard',
      'Total',
      'Type',
      'article',
      'budget',
      'guide',
      'image',
      'module',
    ],
    ...everywhere,
  ],
  es: [...people, 'Asia', 'Inicial', 'No', 'Total', 'hardware', 'software', 'video', ...everywhere],
  pt: [...people, 'Total', 'hardware', 'software', ...everywhere],
  ar: everywhere,
};

describe.each(translations)('what the library says in %s', (tag) => {
  const vocabulary = new Set(
    [
      ...messagePairs(tag).flatMap(({ template }) => formsOf(template)),
      ...modelPairs(tag).map(({ text }) => text),
      months(tag),
      // What joins the words of a list.
      'et y e و er de',
    ]
      .map((text) => text.replaceAll(/\{[^}]*\}/gu, ' '))
      .flatMap(wordsOf)
      .map((word) => word.toLowerCase()),
  );

  it.each(Object.entries(renderingsIn(tag)))('is in words of its own bundles: %s', (_, texts) => {
    expect(texts.length).toBeGreaterThan(0);
    const foreign = texts.flatMap((text) =>
      wordsOf(text).filter((word) => !vocabulary.has(word.toLowerCase())),
    );
    expect([...new Set(foreign)]).toEqual([]);
    for (const text of texts) expect(text).not.toMatch(/[{}]|\bundefined\b|\bNaN\b/u);
  });

  it('leaves no message in English', () => {
    const untranslated = messagePairs(tag).filter(
      ({ english, template }) =>
        JSON.stringify(english) === JSON.stringify(template) &&
        /\p{L}{3}/u.test(
          formsOf(template)
            .join()
            .replaceAll(/\{[^}]*\}/gu, ''),
        ),
    );
    expect(
      untranslated.map(({ template }) => template).filter((text) => !sameWord[tag].includes(String(text))),
    ).toEqual([]);
    expect(
      modelPairs(tag)
        .filter(({ english, text }) => english === text)
        .map(({ text }) => text)
        .filter((text) => !sameWord[tag].includes(text)),
    ).toEqual([]);
  });

  if (tag === 'ar') {
    it('has Latin letters in names alone', () => {
      const latin = Object.values(renderingsIn('ar'))
        .flat()
        .flatMap(wordsOf)
        .filter((word) => /\p{Script=Latin}/u.test(word));
      expect([...new Set(latin)]).toEqual([]);
    });
  }
});
