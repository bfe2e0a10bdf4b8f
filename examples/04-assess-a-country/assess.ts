import {
  assessCountry,
  type CountryResult,
  developmentModel,
  localiseDevelopmentModel,
} from '@osee/scoring/country';
import type { ScoringTranslation } from '@osee/scoring/locales/fr';
import { localiseModel } from '@osee/scoring/maturity';
import { localiseRegister } from '@osee/scoring/risk';
import { localiseSelectionModel } from '@osee/scoring/selection';
import { model } from './answers.ts';
import { asOf } from './day.ts';
import { type Given, given } from './given.ts';
import { answeredOnce, ministriesIn, record } from './ministries.ts';
import { publicFigures } from './public-figures.ts';
import { registerIn } from './risks.ts';
import { services } from './services.ts';

/** The models of the parts, with their words in a language. */
const modelsIn = (words: Given, locale: ScoringTranslation | null) =>
  locale === null
    ? {
        services: services.model,
        development: developmentModel,
        ecosystem: model,
        register: registerIn(words),
      }
    : {
        services: localiseSelectionModel(services.model, locale),
        development: localiseDevelopmentModel(developmentModel, locale),
        ecosystem: localiseModel(model, { locale, names: locale.models.framework }),
        register: localiseRegister(registerIn(words), locale),
      };

/** Four parts side by side; nothing is averaged across them. The figures are the same in every language. */
export const assessIn = (words: Given, locale: ScoringTranslation | null): CountryResult => {
  const models = modelsIn(words, locale);
  return assessCountry({
    context: { subject: words.subject, asOf, assessors: [words.team] },
    useCases: [{ ...services, model: models.services, names: words.services }],
    development: { model: models.development, values: publicFigures },
    ecosystem: {
      model: models.ecosystem,
      inputs: ministriesIn(words),
      // With two answers everybody can work out the other one: both ministries agreed to be shown.
      options: { country: record, countryOnlyIds: answeredOnce, minimumGroup: 1 },
    },
    risks: { register: models.register },
  });
};

export const assessed: CountryResult = assessIn(given.en, null);
