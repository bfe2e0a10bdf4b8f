import { type Shape, shape, textStamp, typeset } from '@osee/core';

/**
 * The words of models in one language, as the bundles of `@osee/scoring/locales` hold them: by model and by text.
 *
 * @category languages
 * @example
 * ```ts
 * import { fr } from '@osee/scoring/locales/fr';
 * import type { ModelWords } from '@osee/scoring/maturity';
 *
 * const words: ModelWords = fr;
 * words.locale; // => 'fr'
 * ```
 */
export interface ModelWords {
  /** BCP 47 tag. */
  readonly locale: string;
  /** By the id of the model, then by the id of the text. */
  readonly models?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** `textStamp` of the source of each text, by the same ids. */
  readonly stamps?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * The translation of a text of a model; `undefined` when there is none, or when the source has been worded anew since.
 * Models that were adapted from one of ours keep the ids of its texts, so every model of the bundle is looked through.
 */
export const wordsFor = (
  { locale, models = {}, stamps = {} }: ModelWords,
  textId: string,
  source: string,
): string | undefined => {
  const stamp = textStamp(source);
  for (const [model, texts] of Object.entries(models)) {
    const stamped = Object.hasOwn(stamps, model) ? stamps[model] : undefined;
    if (!stamped || !Object.hasOwn(stamped, textId) || stamped[textId] !== stamp) continue;
    const text = Object.hasOwn(texts, textId) ? texts[textId] : undefined;
    if (typeof text === 'string') return typeset(text, locale);
  }
  return undefined;
};

const texts = /* #__PURE__ */ shape.entries(/* #__PURE__ */ shape.entries(shape.text));

/** The form of {@link ModelWords}. */
export const modelWordsForm = /* #__PURE__ */ shape.record(
  { locale: shape.text },
  { models: texts, stamps: texts },
  'the words of a language',
);

const places = /* #__PURE__ */ shape.entries(/* #__PURE__ */ shape.record({}));

/** The form of a bundle for sentences, whose words are looked up as they are needed and not all read. */
export const bundleForm = (required: Readonly<Record<string, Shape>> = {}): Shape =>
  shape.record(required, { models: places, stamps: places });
