import { ar } from '@osee/scoring/locales/ar';
import { en } from '@osee/scoring/locales/en';
import { es } from '@osee/scoring/locales/es';
import { fr } from '@osee/scoring/locales/fr';
import { pt } from '@osee/scoring/locales/pt';
import { describe, expect, it } from 'vitest';
import type { ItemStatistics } from '../items/item-statistic.ts';
import { strengthOf } from '../strength/strength-of.ts';
import { type StrengthScaleId, strengthScales } from '../strength/strength-scales.ts';
import { explainItemStatistics, explainStrength } from './explain-reliability.ts';

const scales = Object.keys(strengthScales) as StrengthScaleId[];
const bundles = { ar, en, es, fr, pt };

const statistics: ItemStatistics = {
  subjects: 12,
  items: [
    {
      criterionId: 'office-mandate',
      answered: 8,
      notApplicable: 1,
      unknown: 1,
      unanswered: 2,
      missingShare: 3 / 11,
      mean: 0.4,
      distribution: [
        { optionId: 'not-yet', count: 5, share: 0.625 },
        { optionId: 'embedded', count: 3, share: 0.375 },
      ],
      itemRestCorrelation: -0.004,
      flags: ['floor', 'ceiling', 'missing', 'low-item-rest'],
    },
  ],
  closePairs: [{ criterionIds: ['office-mandate', 'office-people'], correlation: 0.917 }],
};

describe('what is said of a strength', () => {
  it('one word where value and certainty agree', () => {
    const strength = strengthOf({ value: 0.9, standardError: 0.01 }, 'altman');
    expect(explainStrength(strength, { locale: en }).text).toBe(
      'On the scale of Altman the agreement is “very good”. That word or a higher one holds with a certainty of 95%.',
    );
  });

  it.each(Object.entries(bundles))('every word of every scale has a sentence in %s', (_, locale) => {
    for (const scale of scales) {
      for (const { word, from } of strengthScales[scale]) {
        const { text, parameters } = explainStrength(
          strengthOf({ value: Math.min(1, from + 0.01), standardError: 0 }, scale),
          { locale },
        );
        expect(parameters['holds'], `${scale} ${word}`).toBeTruthy();
        expect(text).not.toMatch(/[{}]/);
      }
    }
  });
});

describe('what is said of items', () => {
  it('each flag with its figures, few subjects first', () => {
    const said = explainItemStatistics(statistics, { locale: en, names: { 'office-mandate': 'Mandate' } });
    expect(said.map(({ text }) => text)).toEqual([
      'The number of subjects is 12; with fewer than 30 these figures are mostly chance.',
      '“Mandate”: of 8 answers, 5 lie on the lowest step.',
      '“Mandate”: of 8 answers, 3 lie on the highest step.',
      '“Mandate”: of 11 to whom it applies, 3 gave no answer or did not know.',
      '“Mandate”: its answers hardly go with those to the other questions (correlation 0).',
      '“Mandate” and “office-people”: their answers go together so closely (correlation 0.92) that one of them may be superfluous.',
    ]);
  });

  it('that nothing stands out', () => {
    const quiet = { ...statistics, subjects: 30, items: [], closePairs: [] };
    expect(explainItemStatistics(quiet, { locale: fr }).map(({ id }) => id)).toEqual(['no-flags']);
  });

  it.each(Object.entries(bundles))('all of it in %s, without a gap', (tag, locale) => {
    const said = explainItemStatistics(statistics, { locale });
    expect(said).toHaveLength(6);
    const english = explainItemStatistics(statistics, { locale: en }).map(({ text }) => text);
    for (const { text } of said) expect(english.includes(text), text).toBe(tag === 'en');
  });

  it('isolates names where the writing runs from right to left', () => {
    const [, floor] = explainItemStatistics(statistics, {
      locale: ar,
      names: { 'office-mandate': 'Mandate' },
    });
    expect(floor?.text).toContain('\u2068Mandate\u2069');
  });

  it('refuses what is no result, and options misspelt', () => {
    expect(() => explainItemStatistics({} as never, { locale: en })).toThrow(
      expect.objectContaining({ path: ['statistics', 'subjects'] }),
    );
    expect(() => explainStrength({ scale: 'x' } as never, { locale: en })).toThrow(
      expect.objectContaining({ code: 'wrong-value' }),
    );
    expect(() =>
      explainStrength(strengthOf({ value: 0, standardError: 0 }, 'altman'), { local: en } as never),
    ).toThrow(expect.objectContaining({ code: 'unknown-option' }));
  });
});
