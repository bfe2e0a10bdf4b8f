import { textStamp } from '@osee/core';
import { localiseModel } from '@osee/scoring/maturity';
import { oseeEcosystemModel } from '@osee/scoring/models';
import { describe, expect, it } from 'vitest';
import { mapModelTexts } from '../../packages/scoring/src/maturity/model/map-model-texts.ts';
import { modelTexts } from '../model-texts.ts';
import { bundles } from './all-texts.ts';
import { translations } from './languages.ts';

const english = modelTexts['osee-ecosystem'];

describe.each(translations)('the ecosystem model in %s', (tag) => {
  const { models, stamps } = bundles[tag].scoring;
  const words = models['osee-ecosystem'] as Readonly<Record<string, string>>;

  it('has no text that the model lacks', () => {
    expect(Object.keys(words).filter((id) => !Object.hasOwn(english, id))).toEqual([]);
  });

  it('has no text that is older than its English; else translate it, and run scripts/stamp-locales.ts', () => {
    const stamped = stamps['osee-ecosystem'];
    const stale = Object.keys(words).filter((id) => stamped[id] !== textStamp(english[id] ?? ''));
    expect(stale).toEqual([]);
  });

  it('has every text, and shows it', () => {
    expect(Object.keys(english).filter((id) => !Object.hasOwn(words, id))).toEqual([]);
    const shown = new Map<string, string>();
    const note = (id: string, text: string): string => {
      shown.set(id, text);
      return text;
    };
    mapModelTexts(localiseModel(oseeEcosystemModel, { locale: bundles[tag].scoring }), note);
    const left = Object.entries(english).filter(([id, text]) => shown.get(id) === text);
    // A word that both languages have alike.
    expect(left.filter(([, text]) => text.includes(' ')).map(([id]) => id)).toEqual([]);
    expect(left.length).toBeLessThan(5);
  });
});
