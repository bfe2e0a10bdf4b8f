import { describe, expect, it } from 'vitest';
import { forbidden } from '../../scripts/locales/glossary.ts';
import { languages } from './page/languages.ts';
import { en } from './page/texts/en.ts';
import { sayIn } from './page/view/say.ts';

const namesIn = (text: string): readonly string[] => [...(text.match(/\{[\w:]+\}/gu) ?? [])].sort();
/** Words that are the same in two languages, or names. */
const alike = new Set(['Question', 'Questions', 'Obligation', 'Total', 'JSON']);

describe.each(languages.map((language) => [language.locale, language] as const))(
  'the texts of the page in %s',
  (locale, language) => {
    it('are all there, with the same placeholders, in the language itself', async () => {
      const { ui } = await language.load();
      expect(Object.keys(ui)).toEqual(Object.keys(en.ui));
      for (const [id, text] of Object.entries(ui)) {
        const english = en.ui[id as keyof typeof ui];
        expect(text.trim(), id).not.toBe('');
        expect(namesIn(text), id).toEqual(namesIn(english));
        if (locale !== 'en' && !alike.has(text)) expect(text, id).not.toBe(english);
        for (const { word, instead } of Object.hasOwn(forbidden, locale)
          ? forbidden[locale as keyof typeof forbidden]
          : []) {
          expect(text, `${id}: better ${instead}`).not.toMatch(word);
        }
        if (locale === 'ar') expect(text.replaceAll(/\{[\w:]+\}/gu, ''), id).toMatch(/\p{Script=Arabic}/u);
      }
    });

    it('write numbers, dates and spaces in the way of the language', async () => {
      const texts = await language.load();
      const say = sayIn(texts);
      expect(say('resumed', { date: '2026-03-31' })).toContain('2026');
      expect(say('answered', { answered: 1, all: 70 }).replaceAll(/[\u2066-\u2069]/gu, '')).toMatch(/1.*70/u);
      if (locale === 'fr') expect(say('depthCount', { count: 15 })).toBe('Questions\u202f: 15');
      if (locale === 'ar') expect(say('depthCount', { count: 15 })).toBe('عدد الأسئلة: \u206815\u2069');
    });
  },
);
