import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fallbackChain, matchLocale } from './fallback-chain.ts';
import { languageFit } from './language-fit.ts';
import { canonicalLocale } from './locale-tag.ts';
import { textDirection } from './text-direction.ts';

describe('canonicalLocale', () => {
  it.each([
    ['eng', 'en'],
    ['fre', 'fr'],
    ['fra-CA', 'fr-CA'],
    ['ara', 'ar'],
    ['arb', 'ar'],
    ['swh-KE', 'sw-KE'],
    ['plt', 'mg'],
    ['cmn-Hans-CN', 'zh-Hans-CN'],
    ['zh-cmn-Hans-CN', 'zh-Hans-CN'],
    ['zh-yue-HK', 'yue-HK'],
    ['ar-aeb', 'aeb'],
    ['prs', 'fa-AF'],
    ['prs-IR', 'fa-IR'],
    ['sh', 'sr-Latn'],
    ['sh-Cyrl-BA', 'sr-Cyrl-BA'],
    ['sh-BA-fonipa', 'sr-Latn-BA-fonipa'],
    ['sh-x-ba', 'sr-Latn-x-ba'],
    ['tl', 'fil'],
    ['en-UK', 'en-GB'],
    ['en_gb_oed', 'en-GB-oxendict'],
    ['i-klingon', 'tlh'],
    ['i-default', 'en-x-i-default'],
    ['sgn-BE-FR', 'sfb'],
    ['zh-min-nan', 'nan'],
    ['zh-Hans-SG', 'zh-Hans-SG'],
    ['ha', 'ha'],
    ['mul', 'mul'],
  ])('puts what is in use for %s', (tag, inUse) => {
    expect(canonicalLocale(tag)).toBe(inUse);
    expect(canonicalLocale(inUse)).toBe(inUse);
  });

  it('is the same when done again, on any tag', () => {
    const letters = (length: number) =>
      fc.string({
        unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
        minLength: length,
        maxLength: length,
      });
    const tag = fc
      .tuple(
        fc.oneof(letters(2), letters(3), fc.constantFrom('sh', 'prs', 'zh-cmn', 'ar-arb')),
        fc.option(letters(4), { nil: '' }),
        fc.option(fc.oneof(letters(2), fc.constantFrom('uk', 'yu', '419')), { nil: '' }),
        fc.option(letters(5), { nil: '' }),
        fc.option(
          letters(2).map((text) => `x-${text}`),
          { nil: '' },
        ),
      )
      .map((parts) => parts.filter((part) => part !== '').join('-'));
    fc.assert(
      fc.property(tag, (written) => {
        const once = canonicalLocale(written);
        expect(canonicalLocale(once)).toBe(once);
        expect(languageFit(written, once)).toBe(0);
        expect(matchLocale(written, [once])).toBe(once);
        expect(fallbackChain(written)).toEqual(fallbackChain(once));
        expect(textDirection(written)).toBe(textDirection(once));
      }),
    );
  });
});

describe('fallbackChain', () => {
  it.each([
    ['zh-CN', ['zh-CN', 'zh-Hans', 'zh']],
    ['zh-SG', ['zh-SG', 'zh-Hans', 'zh']],
    ['zh', ['zh', 'zh-Hans']],
    ['sr-RS', ['sr-RS', 'sr-Cyrl', 'sr']],
    ['sr-Latn', ['sr-Latn', 'sr']],
    ['uz-UZ', ['uz-UZ', 'uz-Latn', 'uz']],
    ['es-MX', ['es-MX', 'es-419', 'es']],
    ['es-ES', ['es-ES', 'es']],
    ['pt-AO', ['pt-AO', 'pt-PT', 'pt']],
    ['pt-BR', ['pt-BR', 'pt']],
    ['fr-SN', ['fr-SN', 'fr']],
  ])('of %s goes through the script and the part of the world', (tag, chain) => {
    expect(fallbackChain(tag)).toEqual(chain);
  });

  it('finds bundles that name the script that a reader leaves out', () => {
    for (const tag of ['zh', 'zh-CN', 'zh-SG', 'cmn-CN', 'zho'])
      expect(matchLocale(tag, ['zh-Hant', 'zh-Hans'])).toBe('zh-Hans');
    expect(matchLocale('zh-HK', ['zh-Hans', 'zh-Hant'])).toBe('zh-Hant');
  });
});

describe('textDirection', () => {
  it.each(['ara', 'arb', 'fas', 'per', 'pes', 'prs', 'urd', 'heb', 'iw', 'ar-arb'])('knows %s', (tag) => {
    expect(textDirection(tag)).toBe('rtl');
  });
});

describe('languageFit', () => {
  it.each([
    ['fr', 'fr', 0],
    ['fr', 'fr-SN', 1],
    ['pt-BR', 'pt', 2],
    ['pt-PT', 'pt-BR', 3],
    ['en', 'en_US', 1],
    ['eng', 'en-US', 1],
    ['zh-Hant', 'zh-TW', 1],
    ['zh-Hans', 'zh-TW', null],
    ['zh', 'zh-HK', null],
    ['zh', 'zh-CN', 1],
    ['zh-Hant', 'zh', 1],
    ['zh-CN', 'zh-Hans', 2],
    ['sr-Latn', 'sr-ME', 1],
    ['sr-Latn', 'sr-RS', null],
    ['ar', 'ar-Latn', null],
    ['fr', 'fr-Latn', 1],
    ['fa', 'prs', 1],
    ['fr', 'frr', null],
    ['unknown', 'unknown', 0],
    ['fr', 'unknown', null],
  ])('says how %s serves who asks for %s', (tag, wanted, fit) => {
    expect(languageFit(tag, wanted)).toBe(fit);
  });

  it('lets a region keep no reader from the language', () => {
    const region = fc.constantFrom('SN', 'CA', 'US', 'EG', 'BR', '419');
    const language = fc.constantFrom('fr', 'en', 'ar', 'pt', 'es', 'sw', 'zh-Hant', 'uz-Latn');
    fc.assert(
      fc.property(language, region, region, (own, one, other) => {
        expect(languageFit(own, `${own}-${one}`)).toBe(1);
        expect(languageFit(`${own}-${one}`, `${own}-${other}`)).toBe(one === other ? 0 : 3);
      }),
    );
  });

  it.each([7, null, undefined])('refuses %j', (tag) => {
    expect(() => languageFit(tag as unknown as string, 'fr')).toThrow(
      expect.objectContaining({ code: 'wrong-type' }),
    );
  });
});
