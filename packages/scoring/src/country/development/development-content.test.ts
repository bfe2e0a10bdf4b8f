import { describe, expect, it } from 'vitest';
import { ar } from '../../locales/ar/index.ts';
import { en } from '../../locales/en/index.ts';
import { es } from '../../locales/es/index.ts';
import { fr } from '../../locales/fr/index.ts';
import { pt } from '../../locales/pt/index.ts';
import { assessDevelopment } from './assess-development.ts';
import type { DevelopmentModel } from './development-model.ts';
import { developmentSources } from './development-sources.ts';
import { developmentTexts } from './development-texts.ts';
import { explainDevelopment } from './explain-development.ts';
import { govTechMaturityModel } from './govtech-maturity-model.ts';
import { humanDevelopmentModel } from './human-development-model.ts';
import { indexGroup } from './index-groups.ts';
import { localiseDevelopmentModel, localiseDevelopmentSources } from './localise-development.ts';
import { developmentModel } from './osee-development-model.ts';
import { govTechGroups } from './published-groups.ts';
import { developmentSourceTexts } from './source-texts.ts';

const models = [developmentModel, govTechMaturityModel, humanDevelopmentModel];
const locales = [fr, es, pt, ar];

const wordsOf = ({ title, parts }: DevelopmentModel): readonly string[] => [
  title,
  ...parts.flatMap((part) => [
    part.title,
    ...part.indicators.flatMap((each) => [each.title, ...(each.scale.unit ? [each.scale.unit] : [])]),
  ]),
];

const input = {
  subject: 'Zz',
  asOf: '2027-01-31',
  values: [
    { indicatorId: 'govtech-maturity', value: 0.62, year: 2025 },
    { indicatorId: 'online-services', value: 0.58, year: 2020 },
    { indicatorId: 'internet-users', value: 40, year: 2028 },
    { indicatorId: 'human-development', value: 0.575, year: 2022, imputed: true },
  ],
};

describe('models of public indicators', () => {
  it.each(models)('$id is worked out, and names sources that are told', (model) => {
    const sources = new Set(developmentSources.map(({ id }) => id));
    for (const { indicators } of model.parts) {
      for (const { sourceId } of indicators) expect(sources.has(sourceId), sourceId).toBe(true);
    }
    expect(assessDevelopment(model, { subject: 'Zz', asOf: '2027-01-31', values: [] }).coverage).toBe(0);
  });

  it('say all of their words, and none twice in vain', () => {
    const used = new Set(models.flatMap(wordsOf));
    for (const [id, text] of Object.entries(developmentTexts)) expect(used.has(text), id).toBe(true);
    const told = new Set(
      developmentSources.flatMap(({ proxies, size, caution }) => [proxies, size, caution]),
    );
    for (const [id, text] of Object.entries(developmentSourceTexts)) expect(told.has(text), id).toBe(true);
    for (const { id, proxies } of developmentSources) expect(proxies, id).not.toBe('');
  });

  it('marks as shareable only what says so', () => {
    for (const { id, licence, redistribution } of developmentSources) {
      if (redistribution === 'allowed') expect(licence, id).toMatch(/^CC(?:0-1\.0|-BY-\d\.0(?:-IGO)?)$/);
      if (licence === null) expect(redistribution, id).toBe('unknown');
    }
  });

  it.each(locales)('are said in $locale', (locale) => {
    for (const model of models) {
      const translated = wordsOf(localiseDevelopmentModel(model, locale));
      const same = wordsOf(model).filter((text, at) => text === translated[at]);
      expect(same.filter((text) => text !== '%')).toEqual([]);
    }
    const sources = localiseDevelopmentSources(developmentSources, locale);
    for (const [at, { id, proxies, size, caution }] of developmentSources.entries()) {
      expect(sources[at]?.proxies, id).not.toBe(proxies);
      if (size !== null) expect(sources[at]?.size, id).not.toBe(size);
      if (caution !== null) expect(sources[at]?.caution, id).not.toBe(caution);
    }
  });

  it('leaves the words of a country alone', () => {
    const own = { ...developmentModel, title: 'Our own', status: 'own' as const };
    expect(localiseDevelopmentModel(own, fr).title).toBe('Our own');
  });
});

describe('explainDevelopment', () => {
  it('says what is known, what is not, and that there is no rank', () => {
    const texts = explainDevelopment(assessDevelopment(developmentModel, input), { locale: en }).map(
      ({ text }) => text,
    );
    expect(texts[0]).toContain('too little is known for one figure; it lies between 10 and 93.3 of 100.');
    expect(texts).toContain('Digital government: 60 of 100.');
    expect(texts).toContain('1 figure is an estimate, and does not count: Human Development Index.');
    expect(texts).toContain('Online Service Index: the figure is of 2020, 7 years old.');
    expect(texts).toContain(
      'People who use the Internet: the figure of 2028 is of a year after the assessment, and does not count.',
    );
    expect(texts).toContain('The figures are of the years 2020 to 2025.');
    expect(texts).toContain(
      'These measure the same, and share one weight: GovTech Maturity Index and Online Service Index.',
    );
    expect(texts.at(-1)).toContain('They compare it with no other country.');
  });

  it.each(locales)('does so in $locale without English', (locale) => {
    const model = localiseDevelopmentModel(developmentModel, locale);
    const english = explainDevelopment(assessDevelopment(developmentModel, input), { locale: en });
    const said = explainDevelopment(assessDevelopment(model, input), { locale });
    expect(said.map(({ id }) => id)).toEqual(english.map(({ id }) => id));
    for (const [at, { text }] of said.entries()) expect(text).not.toBe(english[at]?.text);
  });
});

describe('indexGroup', () => {
  it('puts a limit where the policy says', () => {
    const upper = { ...govTechGroups, limits: 'to-upper' } as const;
    expect([0, 0.25, 0.5, 0.75, 1].map((value) => indexGroup(value, govTechGroups))).toEqual([
      'D',
      'D',
      'C',
      'B',
      'A',
    ]);
    expect([0, 0.25, 0.5, 0.75, 1].map((value) => indexGroup(value, upper))).toEqual([
      'D',
      'C',
      'B',
      'A',
      'A',
    ]);
    // The sum is off the limit by rounding alone.
    expect(indexGroup(0.1 + 0.2 + 0.45, govTechGroups)).toBe('B');
  });

  it('refuses groups that leave a gap', () => {
    const broken = (groups: readonly { id: string; upTo: number | null }[]) => () =>
      indexGroup(0.5, { ...govTechGroups, groups });
    const code = expect.objectContaining({ code: 'group-out-of-order' });
    expect(broken([{ id: 'a', upTo: 1 }])).toThrow(code);
    expect(
      broken([
        { id: 'a', upTo: 1 },
        { id: 'b', upTo: 0.5 },
        { id: 'c', upTo: null },
      ]),
    ).toThrow(code);
    expect(
      broken([
        { id: 'a', upTo: 1 },
        { id: 'a', upTo: null },
      ]),
    ).toThrow(code);
    expect(
      broken([
        { id: 'a', upTo: null },
        { id: 'b', upTo: null },
      ]),
    ).toThrow(code);
    expect(broken([])).toThrow(code);
  });
});
