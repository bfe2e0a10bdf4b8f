import { textStamp } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { sound } from '../testing/build-model.fixture.ts';
import { localiseModel } from './localise-model.ts';

describe('the language of a localised model', () => {
  const model = sound();

  it('is that of the words as soon as one text is in it', () => {
    const words = {
      locale: 'fr',
      models: { own: { title: 'Modèle' } },
      stamps: { own: { title: textStamp(model.title) } },
    };
    expect(localiseModel(model, { locale: words })).toMatchObject({ language: 'fr', title: 'Modèle' });
    const names = { [model.nodes[0]?.id ?? '']: 'Partie' };
    expect(localiseModel(model, { locale: { locale: 'fr' }, names }).language).toBe('fr');
  });

  it('stays that of the model where the words have nothing on it', () => {
    expect(localiseModel(model, { locale: { locale: 'fr' } })).toEqual(model);
    expect(localiseModel(model, { locale: { locale: 'fr' }, names: { other: 'Autre' } })).toEqual(model);
  });
});
