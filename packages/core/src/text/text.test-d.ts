import { describe, expectTypeOf, it } from 'vitest';
import { formatNumber, type LanguageTag, matchLocale } from './index.ts';

describe('types of texts', () => {
  it('take any language tag', () => {
    formatNumber(1, 'fr');
    formatNumber(1, 'sw-KE');
    expectTypeOf<string>().toExtend<LanguageTag>();
    expectTypeOf<LanguageTag>().toExtend<string>();
    // @ts-expect-error a tag is a text
    formatNumber(1, null);
  });

  it('give back one of the languages at hand', () => {
    const found = matchLocale('fr-SN', ['en', 'fr']);
    expectTypeOf(found).toEqualTypeOf<'en' | 'fr' | null>();
    const read: readonly string[] = ['en'];
    expectTypeOf(matchLocale('fr', read)).toEqualTypeOf<string | null>();
    // @ts-expect-error it was not at hand
    found satisfies 'en' | null;
  });
});
