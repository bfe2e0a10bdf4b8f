import { describe, expect, it } from 'vitest';
import { localeFaults, publishedTitles, textPairs } from '../check-locale.fixture.ts';
import { ar } from './ar.ts';

const sameAsEnglish = {
  'titles of published works and names of products': publishedTitles,
};

describe('the Arabic bundle', () => {
  it.each(Object.entries(localeFaults({ bundle: ar, direction: 'rtl', sameAsEnglish })))(
    '%s',
    (_rule, faults) => {
      expect(faults).toEqual([]);
    },
  );

  const translated = textPairs(ar).filter(({ key }) => !publishedTitles.includes(key));
  const those = (wrong: RegExp) =>
    translated.filter(({ translation }) => wrong.test(translation)).map(({ key }) => key);

  it('sets commas, semicolons, question marks and quotation marks the Arabic way', () => {
    expect(those(/[,;?'"“”‘’]/)).toEqual([]);
  });

  it('puts a space after punctuation and none before it', () => {
    expect(those(/\s[،؛؟:.!)]|[،؛؟:](?!\s)|\.(?!\s|$)/)).toEqual([]);
  });

  it('writes in Latin letters only what has no Arabic name', () => {
    const latin = translated.flatMap(({ translation }) => translation.match(/[\p{Script=Latin}\d]+/gu) ?? []);
    expect([...new Set(latin)].sort()).toEqual([
      'Apache',
      'DHIS2',
      'DevOps',
      'GPL',
      'GitHub',
      'GovStack',
      'Linux',
      'MIT',
      'OSPO',
    ]);
  });

  it('has neither letters of other languages nor stretched ones nor invisible marks', () => {
    expect(those(/[\u0640\u06a9\u06af\u06cc\u0671]|[\u0660-\u0669\u06f0-\u06f9]|\p{Cf}/u)).toEqual([]);
  });

  it('follows one spelling of hamza, tanwin and the final ya', () => {
    expect(those(/(?<!\p{L})[وفبلك]?(ال)?إ(ست|خت|جت|عت|قت|رت|مت|فت|شت|لت)/u)).toEqual([]);
    expect(those(/اً/)).toEqual([]);
    expect(those(/(?<!\p{L})[وف]?(ف|الذ|الت|ه)ى(?!\p{L})/u)).toEqual([]);
  });

  it('says المصادر المفتوحة for open source throughout', () => {
    expect(those(/(?<!\p{L})(المصدر المفتوح|مصادر مفتوحة|مفتوحة المصادر|البرامج الحرة)/u)).toEqual([]);
    expect(those(/(?<!\p{L})[وفبك]?(لل|ال)\p{L}+ مفتوحة? المصدر/u)).toEqual([]);
    expect(those(/الحرة(?! والمفتوحة المصدر)/)).toEqual([]);
  });

  it('keeps one word for one thing where countries differ', () => {
    expect(
      those(/الكود|شفرة|رخصة|رخص(?!\p{L})|موازنة(?! بين)|كمبيوتر|احتكاري|(?<!\p{L})(ال)?نظم(?!\p{L})/u),
    ).toEqual([]);
    expect(those(/مورد(?!\p{L})|موردين/u)).toEqual([]);
  });

  it('says تنظيمي for regulatory and never for organisational', () => {
    expect(
      textPairs(ar)
        .filter(({ english, translation }) => translation.includes('تنظيمي') && !/regulat/i.test(english))
        .map(({ key }) => key),
    ).toEqual([]);
  });
});
