import { oseeFramework } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import type { Catalogue } from '../resource/catalogue.ts';
import { createCatalogueIndex } from './create-catalogue-index.ts';
import { fold } from './fold.ts';

const [sound] = oseeCatalogue.resources;
if (!sound) throw new Error('the catalogue is empty');

const catalogueOf = (titles: Readonly<Record<string, string>>): Catalogue => ({
  ...oseeCatalogue,
  knownGaps: [],
  resources: Object.entries(titles).map(([id, title]) => ({
    ...sound,
    id,
    title,
    description: 'A.',
    publisher: 'P',
    places: [],
    moduleIds: [],
    competencyIds: [],
  })),
});

const manyLanguages = createCatalogueIndex(
  catalogueOf({
    fr: 'Stratégie numérique de l’État et marchés publics',
    es: 'Guía de contratación pública de programas informáticos',
    pt: 'Gestão da comunidade de código aberto',
    vi: 'Hướng dẫn sử dụng phần mềm nguồn mở',
    el: 'Οδηγός για ελεύθερο λογισμικό',
    ru: 'Открытое программное обеспечение для государственных услуг',
    ar: 'دليل البرمجيات المفتوحة المصدر في المؤسّسات الحكومية',
    zh: '政府开源软件管理指南',
    ja: '行政機関のためのオープンソース戦略',
    am: 'የክፍት ምንጭ ሶፍትዌር መመሪያ',
    hi: 'मुक्त स्रोत सॉफ्टवेयर नीति',
    th: 'คู่มือซอฟต์แวร์โอเพนซอร์สสำหรับภาครัฐ',
    de: 'Straßenverzeichnis und Öffentlichkeit',
    tr: 'Açık kaynak yazılım rehberi',
    year: 'تقرير ٢٠٢٤ عن الحكومة',
    fa: 'دولت الکترونیکی ۱۴۰۳ به‌روز',
    wasla: 'ٱلبيانات وتحليلها',
    joined: 'ولخدمات وللمواطنين',
    forms: 'ﻣﺸﺘﺮﻳﺎﺕ',
    ha: 'Littafi na ƙungiyoyin ɓangare',
    az: 'Açıq mənbə',
    ko: '공공기관을 위한 오픈소스 가이드',
    tax: '自治体税務システム',
    bn: 'প্রতিবেদন ২০২৫',
  }),
);
const found = (query: string) => manyLanguages.search(query).map(({ resource }) => resource.id);

describe('search in many languages', () => {
  it.each([
    ['French without accents', 'strategie', 'fr'],
    ['French with accents typed apart', 'strate\u0301gie', 'fr'],
    ['French after an elided article', 'Etat', 'fr'],
    ['Spanish without accents', 'guia contratacion', 'es'],
    ['Portuguese without tilde', 'gestao', 'pt'],
    ['Vietnamese without marks', 'phan mem', 'vi'],
    ['Greek without accents', 'οδηγος', 'el'],
    ['Russian in capitals', 'ПРОГРАММНОЕ', 'ru'],
    ['Arabic with the article left out', 'برمجيات', 'ar'],
    ['Arabic with the article added', 'المؤسسات', 'ar'],
    ['Arabic with vowel signs', 'مَفْتُوحَة', 'ar'],
    ['Arabic with tatweel', 'مصـــدر', 'ar'],
    ['Arabic with a joined preposition', 'بالمصدر', 'ar'],
    ['Chinese without spaces', '开源', 'zh'],
    ['Japanese without spaces', '戦略', 'ja'],
    ['Amharic', 'ሶፍትዌር', 'am'],
    ['Hindi', 'सॉफ्टवेयर', 'hi'],
    ['Thai without spaces', 'ซอฟต์แวร์', 'th'],
    ['German with ss for ß', 'strassenverzeichnis', 'de'],
    ['Turkish without dots and tails', 'acik yazilim', 'tr'],
    ['the start of a word', 'contrat', 'es'],
    ['Western digits for Arabic ones', '2024', 'year'],
    ['Western digits for Persian ones', '1403', 'fa'],
    ['Arabic digits for Western ones', '٢٠٢٥', 'bn'],
    ['Persian yeh and kaf by an Arabic keyboard', 'الكترونيكي', 'fa'],
    ['Persian without the invisible joiner', 'بهروز', 'fa'],
    ['alef wasla with the article', 'البيانات', 'wasla'],
    ['alef wasla without the article', 'بيانات', 'wasla'],
    ['joined wa', 'تحليلها', 'wasla'],
    ['joined wa typed', 'وبيانات', 'wasla'],
    ['joined wa and li', 'خدمات', 'joined'],
    ['joined wa and li with the article', 'مواطنين', 'joined'],
    ['joined li typed', 'لخدمات', 'joined'],
    ['presentation forms', 'مشتريات', 'forms'],
    ['Hausa on a plain keyboard', 'kungiyoyin bangare', 'ha'],
    ['Azerbaijani on a plain keyboard', 'menbe', 'az'],
    ['the start of a Korean word', '오픈', 'ko'],
    ['the start of another Korean word', '공공', 'ko'],
    ['the end of a Korean word', '소스', 'ko'],
    ['one Japanese sign', '税', 'tax'],
    ['one Chinese sign', '管', 'zh'],
    ['Chinese words that stand apart in the title', '政府软件', 'zh'],
    ['the start of an Amharic word', 'ሶፍ', 'am'],
    ['the start of a Thai word', 'ซอฟ', 'th'],
  ])('finds %s', (_, query, id) => {
    expect(found(query)).toEqual([id]);
  });

  it('keeps the vowel signs of Hindi, which tell words apart', () => {
    expect(found('नीति')).toEqual(['hi']);
    expect(found('नाति')).toEqual([]);
  });
});

describe('search', () => {
  const index = createCatalogueIndex(oseeCatalogue);
  const ids = (...call: Parameters<typeof index.search>) =>
    index.search(...call).map(({ resource }) => resource.id);

  it('returns everything in the order of the catalogue without a word', () => {
    const all = oseeCatalogue.resources.map(({ id }) => id);
    for (const query of ['', '  ', '?!', '—']) expect(ids(query)).toEqual(all);
    expect(index.search('')[0]?.score).toBeNull();
  });

  it('finds by what the framework prints, though the title differs', () => {
    expect(ids('ServiceNow')).toEqual(['australian-government-architecture']);
    expect(ids('bb-consent')[0]).toBe('govstack-consent-building-block');
  });

  it('lets the rare words of a query decide, not the small ones', () => {
    const best = (query: string) => index.search(query, { limit: 8 }).map(({ resource }) => resource);
    expect(best('procurement of open source')[0]?.id).toBe('open-source-procurement-faq');
    expect(best('the health of a community')[0]?.id).toBe('chaoss-metrics');
    expect(best('total cost of ownership')[0]?.competencyIds).toContain(
      'understanding-total-cost-of-ownership-tco',
    );
    expect(best('how to create an OSPO')[0]?.id).toBe('how-to-create-an-open-source-program-office');
  });

  it.each([
    ['licence', 'license'],
    ['programme', 'program'],
    ['localisation', 'localization'],
    ['catalogue', 'catalog'],
  ])('finds the same by %s and %s', (british, american) => {
    expect(ids(british).length).toBeGreaterThan(0);
    expect(ids(british)).toEqual(ids(american));
  });

  it.each([
    ['organisational', 'organizational'],
    ['prioritise', 'prioritize'],
    ['digitised', 'digitized'],
    ['mobilising', 'mobilizing'],
    ['behaviour', 'behavior'],
    ['centre', 'center'],
    ['enterprise', 'enterprise'],
    ['exercise', 'exercise'],
  ])('folds %s and %s into one', (british, american) => {
    expect(fold(british)).toBe(american);
    expect(fold(american)).toBe(american);
  });

  it('refuses a cost and a type that there are not, with the nearest word', () => {
    for (const filters of [{ cost: 'Free' }, { type: ['course', 'gude'] }]) {
      for (const call of [
        () => index.filter(filters),
        () => index.facets(filters),
        () => index.search('a', { filters }),
      ])
        expect(call).toThrow(expect.objectContaining({ code: 'wrong-value' }));
    }
    expect(() => index.filter({ cost: 'Free' as string })).toThrow(/free is the nearest/u);
    expect(index.filter({ type: 'unknown' })).toEqual([]);
  });

  it('finds what is typed in the plural', () => {
    expect(ids('OSPOs')).toEqual(ids('OSPO').filter((id) => ids('OSPOs').includes(id)));
    expect(ids('OSPOs').length).toBeGreaterThan(3);
  });

  it('finds by author and publisher', () => {
    expect(ids('Karl Fogel')[0]).toBe('producing-open-source-software');
    expect(ids('Linaker')).toEqual(
      expect.arrayContaining(['public-sector-ospo-archetypes', 'open-source-indicators-in-maturity-indexes']),
    );
  });

  it('takes any word by default and all words on demand', () => {
    const any = ids('licence procurement');
    const all = ids('licence procurement', { match: 'all' });
    expect(all.length).toBeGreaterThan(0);
    expect(all.length).toBeLessThan(any.length);
    expect(any).toEqual(expect.arrayContaining(all));
  });

  it('forgives a typing error only on demand', () => {
    expect(ids('kubernettes')).toEqual([]);
    expect(ids('kubernettes', { fuzzy: true })).toEqual(['kubernetes-documentation']);
  });

  it('filters, limits and ranks at once', () => {
    const hits = index.search('open source', { filters: { type: 'course', cost: 'free' }, limit: 3 });
    expect(hits).toHaveLength(3);
    expect(hits.every(({ resource }) => resource.type === 'course' && resource.cost === 'free')).toBe(true);
    const scores = hits.map(({ score }) => score ?? 0);
    expect(scores).toEqual([...scores].sort((left, right) => right - left));
  });

  it.each(['__proto__', 'constructor', 'toString', '<script>', 'a'.repeat(10_000), '\u0000', '😀'])(
    'is not confused by %j',
    (query) => {
      expect(() => ids(query)).not.toThrow();
    },
  );

  it('throws for a broken call', () => {
    expect(() => index.search(null as unknown as string)).toThrow(
      expect.objectContaining({ code: 'bad-query' }),
    );
    for (const limit of [0, -1, 1.5, Number.NaN]) {
      expect(() => index.search('', { limit })).toThrow(expect.objectContaining({ code: 'bad-limit' }));
    }
    const filters = { langauge: 'fr' } as Record<string, string>;
    expect(() => index.search('', { filters })).toThrow(expect.objectContaining({ code: 'unknown-filter' }));
    expect(() => index.facets(filters)).toThrow(expect.objectContaining({ code: 'unknown-filter' }));
  });

  it('checks a filter that is inherited as it does one of its own', () => {
    const inherited: object = Object.create({ cost: 'free' });
    expect(index.filter(inherited)).toEqual(index.filter({ cost: 'free' }));
    for (const cost of [5, null, {}, ['free', 5]]) {
      const filters: object = Object.create({ cost });
      for (const broken of [
        () => index.search('', { filters }),
        () => index.filter(filters),
        () => index.facets(filters),
      ])
        expect(broken).toThrow(expect.objectContaining({ code: 'wrong-type' }));
    }
  });

  it('works on an empty catalogue', () => {
    const empty = createCatalogueIndex({ ...oseeCatalogue, resources: [] });
    expect(empty.search('open')).toEqual([]);
    expect(empty.facets().cost.map(({ count }) => count)).toEqual([0, 0, 0, 0]);
  });
});

describe('filter and facets', () => {
  it('takes levels and logins, and what is not known of them', () => {
    const [first, second, third] = oseeCatalogue.resources;
    if (!first || !second || !third) throw new Error('the catalogue is empty');
    const known = createCatalogueIndex({
      ...oseeCatalogue,
      resources: [
        { ...first, levels: ['aware', 'lead'], login: 'none' },
        { ...second, levels: [], login: null },
        { ...third, levels: null, login: 'required' },
      ],
    });
    const ids = (filters: object) => known.filter(filters).map(({ id }) => id);
    expect(ids({ level: 'lead' })).toEqual([first.id]);
    expect(ids({ level: 'unknown' })).toEqual([second.id, third.id]);
    expect(ids({ login: ['none', 'unknown'] })).toEqual([first.id, second.id]);
    expect(known.facets().login.map(({ count }) => count)).toEqual([1, 0, 1, 1]);
    expect(() => known.filter({ level: 'beginner' as string })).toThrow(
      expect.objectContaining({ code: 'wrong-value', path: ['filters', 'level'] }),
    );
    expect(() => known.filter({ login: 'needed' as string })).toThrow(
      expect.objectContaining({ code: 'wrong-value' }),
    );
  });

  const index = createCatalogueIndex(oseeCatalogue);

  it('takes the forms of a language, but not the reverse', () => {
    const chinese = index.filter({ language: 'zh' });
    expect(chinese.some(({ languages }) => languages.includes('zh-Hant'))).toBe(true);
    expect(index.filter({ language: 'zh-Hant' }).length).toBeLessThan(chinese.length);
    expect(index.filter({ language: 'z' })).toEqual([]);
  });

  it('keeps unknown apart', () => {
    expect(index.filter({ language: 'unknown' }).map(({ id }) => id)).toEqual([
      'effective-community-management-for-councillors',
    ]);
    expect(index.filter({ licence: 'unknown' })).toHaveLength(
      oseeCatalogue.resources.filter(({ rights }) => rights.spdx === null).length,
    );
    expect(index.filter({ cost: 'unknown' }).map(({ id }) => id)).toEqual([
      'foss-and-technology-for-sustainable-development',
    ]);
  });

  it('takes everything for an empty filter and nothing for an unknown value', () => {
    expect(index.filter({ language: [] })).toEqual(oseeCatalogue.resources);
    expect(index.filter({ module: 'no-such-module' })).toEqual([]);
    expect(index.filter({ module: '__proto__' })).toEqual([]);
  });

  it('finds the resources of an audience and of a user group', () => {
    const group = index.filter({ userGroup: 'fundraising' });
    expect(group).toEqual([]);
    expect(index.filter({ audience: 'resource-mobilisation-donor-agencies' }).map(({ id }) => id)).toEqual([
      'getting-paid-for-open-source-work',
      'financing-the-dpg-ecosystem',
    ]);
  });

  it('shows what of a framework nothing serves', () => {
    const funding = oseeCatalogue.resources.filter(({ id }) => id === 'financing-the-dpg-ecosystem');
    const few = { ...oseeCatalogue, resources: funding };
    const { competency, module } = createCatalogueIndex(few, { framework: oseeFramework }).facets();
    expect(competency).toHaveLength(oseeFramework.competencies.length);
    expect(competency).toContainEqual({
      value: 'public-private-partnerships-and-national-digital-ecosystems',
      count: 0,
    });
    expect(module.map(({ value }) => value)).toEqual(oseeFramework.modules.map(({ id }) => id));
  });

  it('shows values that nothing serves', () => {
    const { userGroup, type } = index.facets({ module: 'digital-inclusion' });
    expect(userGroup).toContainEqual({ value: 'fundraising', count: 0 });
    expect(type.find(({ value }) => value === 'video')?.count).toBe(0);
    expect(index.facets().audience).toHaveLength(49);
  });

  it('counts a value as many times as choosing it would find', () => {
    const chosen = { cost: 'free', language: 'en' };
    for (const [name, counts] of Object.entries(index.facets(chosen))) {
      for (const { value, count } of counts) {
        expect(index.filter({ ...chosen, [name]: value }), `${name} ${value}`).toHaveLength(count);
      }
    }
  });
});
