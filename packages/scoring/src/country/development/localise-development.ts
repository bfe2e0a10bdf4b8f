import { expectShape, shape } from '@osee/core';
import { type ModelWords, modelWordsForm, wordsFor } from '../../text/model-words.ts';
import { unitWords } from '../../text/unit-words.ts';
import type { DevelopmentIndicator, DevelopmentModel } from './development-model.ts';
import type { DevelopmentSource } from './development-sources.ts';
import { expectDevelopmentModel } from './expect-development-model.ts';

/**
 * Puts the titles and units of a model of public indicators into a language. What a country has worded itself stays.
 *
 * @param model - such as `developmentModel`
 * @param locale - the words of a language
 * @returns the model with its words in the language
 * @throws `OseeError` with the codes of `assessDevelopment` for a model that does not hold, `wrong-type` for another form
 * @category development
 * @example
 * ```ts
 * import { developmentModel, localiseDevelopmentModel } from '@osee/scoring/country';
 * import { fr } from '@osee/scoring/locales/fr';
 *
 * localiseDevelopmentModel(developmentModel, fr).parts[2]?.title; // => 'Données ouvertes'
 * ```
 */
export const localiseDevelopmentModel = (model: DevelopmentModel, locale: ModelWords): DevelopmentModel => {
  expectDevelopmentModel(model);
  expectShape(locale, modelWordsForm, ['locale']);
  const say = (id: string, source: string): string => wordsFor(locale, id, source) ?? source;
  const title = wordsFor(locale, `${model.id}.title`, model.title) ?? wordsFor(locale, 'title', model.title);
  const ofIndicator = (indicator: DevelopmentIndicator): DevelopmentIndicator => {
    const { unit } = indicator.scale;
    return {
      ...indicator,
      title: say(indicator.id, indicator.title),
      scale:
        unit === undefined
          ? indicator.scale
          : { ...indicator.scale, unit: unitWords(locale, indicator.id, unit) },
    };
  };
  return {
    ...model,
    title: title ?? model.title,
    parts: model.parts.map((part) => ({
      ...part,
      title: say(part.id, part.title),
      indicators: part.indicators.map(ofIndicator),
    })),
  };
};

/**
 * Puts what is said about sources into a language. Names of sources and publishers stay.
 *
 * @param sources - such as `developmentSources`
 * @param locale - the words of a language
 * @returns the sources with their words in the language
 * @throws `OseeError` with code `wrong-type` for another form
 * @category development
 * @example
 * ```ts
 * import { developmentSources, localiseDevelopmentSources } from '@osee/scoring/country';
 * import { es } from '@osee/scoring/locales/es';
 *
 * localiseDevelopmentSources(developmentSources, es)[1]?.proxies;
 * // => 'Salud, escolarización e ingresos de las personas.'
 * ```
 */
export const localiseDevelopmentSources = (
  sources: readonly DevelopmentSource[],
  locale: ModelWords,
): DevelopmentSource[] => {
  expectShape(sources, sourcesForm, ['sources']);
  expectShape(locale, modelWordsForm, ['locale']);
  return sources.map((source) => {
    const say = (field: string, text: string | null): string | null =>
      text === null ? null : (wordsFor(locale, `source.${source.id}.${field}`, text) ?? text);
    return {
      ...source,
      proxies: say('proxies', source.proxies) ?? source.proxies,
      size: say('size', source.size),
      caution: say('caution', source.caution),
    };
  });
};

const sourcesForm = /* #__PURE__ */ shape.list(
  /* #__PURE__ */ shape.record({
    id: shape.text,
    proxies: shape.text,
    size: shape.orNull(shape.text),
    caution: shape.orNull(shape.text),
  }),
);
