import { describe, expect, it } from 'vitest';
import { smallFramework } from '../framework/small-framework.fixture.ts';
import { en } from '../locales/en/index.ts';
import { fr } from '../locales/fr/index.ts';
import { oseeFramework } from '../osee/framework/osee-framework.ts';
import { countProse } from './count-words.ts';
import type { LocaleBundle } from './locale-bundle.ts';
import { localiseFramework } from './localise-framework.ts';
import { textStamp } from './text-stamp.ts';

const french: LocaleBundle = {
  locale: 'fr',
  frameworkId: 'small',
  licence: 'CC-BY-4.0',
  texts: { module: { plan: { name: 'Planifier', description: 'Ce qu’est le plan.' } } },
  stamps: { module: { plan: [textStamp('plan'), textStamp('What plan is.')] } },
  reviewed: { module: ['plan'] },
};

describe('localiseFramework', () => {
  it('keeps members of one’s own that hold no texts as they are', () => {
    const own = { changed: new Date(0), counts: new Map([['plan', 1]]) };
    const modules = smallFramework.modules.map((module) => ({ ...module, own }));
    const rest = { locale: 'fr', licence: 'CC-BY-4.0', texts: {}, stamps: {}, reviewed: [] };
    const { framework } = localiseFramework({ ...smallFramework, modules }, 'fr', [{ ...french, rest }]);
    expect(framework.modules[0]).toMatchObject({ name: 'Planifier', own });
  });

  it('puts in what is translated and tells the status of every text', () => {
    const { framework, texts, coverage, chain } = localiseFramework(smallFramework, 'fr-CA', [french]);
    expect(framework.modules.map(({ name }) => name)).toEqual(['Planifier', 'build']);
    expect(framework.language).toBe('fr');
    expect(chain).toEqual(['fr-CA', 'fr']);
    expect(texts.filter(({ status }) => status === 'reviewed')).toHaveLength(2);
    // "plan" and "What plan is." are shown in French.
    expect(coverage).toBeCloseTo(4 / countProse(smallFramework), 12);
    expect(smallFramework.modules[0]?.name).toBe('plan');
  });

  it('tells the language that is shown, not the one that was asked for', () => {
    const told = (locale: string | string[], bundles: LocaleBundle[], base = smallFramework) => {
      const { framework, direction, chain } = localiseFramework(base, locale, bundles);
      return [framework.language, direction, chain[0]];
    };
    expect(told('ar', [])).toEqual(['en', 'ltr', 'ar']);
    expect(told('ar', [{ ...french, locale: 'ar' }])).toEqual(['ar', 'rtl', 'ar']);
    expect(told(['ar', 'fr'], [french])).toEqual(['fr', 'ltr', 'ar']);
    expect(told(['ar', 'en', 'fr'], [french])).toEqual(['en', 'ltr', 'ar']);
    expect(told('fr', [], { ...smallFramework, language: 'he' })).toEqual(['he', 'rtl', 'fr']);
    expect(told([], [])).toEqual(['en', 'ltr', undefined]);
  });

  it('takes bundles of every language one way, also the English one, and tags that are written otherwise', () => {
    for (const bundle of [en, fr]) {
      const { framework, coverage } = localiseFramework(oseeFramework, bundle.locale, [bundle]);
      expect([framework.language, coverage > 0.2]).toEqual([bundle.locale, true]);
    }
    const imported = { ...smallFramework, language: 'eng' };
    expect(localiseFramework(imported, 'en-KE', [])).toMatchObject({
      framework: { language: 'en' },
      coverage: 1,
    });
    const swahili = { ...french, locale: 'swa' };
    for (const tag of ['swa', 'sw-KE', 'swh'])
      expect(localiseFramework(smallFramework, tag, [swahili]).framework.modules[0]?.name).toBe('Planifier');
  });

  it('does not show a translation of words that a profile has changed', () => {
    const [plan, build] = smallFramework.modules;
    if (!plan || !build) throw new Error('fixture');
    const changed = { ...smallFramework, modules: [{ ...plan, description: 'Other words.' }, build] };
    const skipped = localiseFramework(changed, 'fr', [french]).framework.modules[0];
    expect(skipped).toMatchObject({ name: 'Planifier', description: 'Other words.' });
    const shown = localiseFramework(changed, 'fr', [french], { outdated: 'show' });
    expect(shown.framework.modules[0]?.description).toBe('Ce qu’est le plan.');
    expect(shown.texts.filter(({ status }) => status === 'outdated')).toHaveLength(1);
  });

  it('leaves bundles of other frameworks and hostile ids alone', () => {
    const foreign = localiseFramework(smallFramework, 'fr', [{ ...french, frameworkId: 'other' }]);
    expect(foreign.framework.modules[0]?.name).toBe('plan');
    const [plan] = smallFramework.modules;
    if (!plan) throw new Error('fixture');
    const hostile = { ...smallFramework, modules: [{ ...plan, id: '__proto__' }] };
    expect(localiseFramework(hostile, 'fr', [french]).framework.modules[0]?.name).toBe('plan');
  });
});
