import { describe, expect, it } from 'vitest';
import { forbidden } from '../../scripts/locales/glossary.ts';
import { languages } from './words/languages.ts';
import { textsIn } from './words/texts.ts';

const english = textsIn('en');
const namesIn = (text: string): readonly string[] => [...(text.match(/\{\w+\}/gu) ?? [])].sort();
/** Words that are the same in two languages, or names. */
const alike = new Set(['Questionnaire', 'Scores', 'TypeScript', 'Condition', '{range} h', 'Licence']);

describe.each(languages.map(({ locale }) => [locale] as const))('the labels in %s', (locale) => {
  it('are all there, with the same placeholders, in the language itself', () => {
    const texts = textsIn(locale);
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
    const banned = locale === 'en' ? [] : forbidden[locale];
    for (const [id, text] of Object.entries(texts)) {
      const source = english[id as keyof typeof english];
      expect(text.trim(), id).not.toBe('');
      expect(namesIn(text), id).toEqual(namesIn(source));
      if (locale !== 'en' && !alike.has(text)) expect(text, id).not.toBe(source);
      for (const { word, instead } of banned) expect(text, `${id}: better ${instead}`).not.toMatch(word);
      if (locale === 'ar' && text !== 'TypeScript') expect(text, id).toMatch(/\p{Script=Arabic}/u);
    }
  });
});
