import { expectShape, shape } from '@osee/core';
import { type ModelWords, modelWordsForm, wordsFor } from '../../text/model-words.ts';
import { mapModelTexts } from './map-model-texts.ts';
import type { MaturityModel } from './maturity-model.ts';

/**
 * The same model in the words of another language: title, parts, levels, questions with what is counted and what proves
 * it, steps, reasons, roles, depths and weightings. It is scored in the same way. A text that has no translation, or that
 * was worded anew since, stays as it is.
 *
 * @param model - a model, such as `oseeEcosystemModel` or one that was made from it
 * @param options - `locale`: the words, such as `fr` of `@osee/scoring/locales/fr`; `names`: words for the ids of parts
 * @returns a new model, whose `language` is that of the words as soon as one text is in it
 * @throws `OseeError` with code `wrong-type` or `unknown-option` and a path for an argument of another form
 * @category maturity models
 * @example
 * ```ts
 * import { fr } from '@osee/scoring/locales/fr';
 * import { localiseModel } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const french = localiseModel(oseeEcosystemModel, { locale: fr });
 * french.levels.at(-1)?.title; // => 'De référence'
 * french.nodes.find(({ id }) => id === 'strategy')?.title; // => 'Stratégie'
 * ```
 */
export const localiseModel = (
  model: MaturityModel,
  options: { readonly locale: ModelWords; readonly names?: Readonly<Record<string, string>> },
): MaturityModel => {
  expectShape(model, modelForm, ['model']);
  expectShape(options, optionsForm, ['options']);
  const { locale, names = {} } = options;
  let isSaid = false;
  const said = (text: string | undefined): string | undefined => {
    isSaid ||= text !== undefined;
    return text;
  };
  const words = (textId: string, source: string): string => said(wordsFor(locale, textId, source)) ?? source;
  const titleOf = (id: string, source: string): string =>
    said(Object.hasOwn(names, id) ? names[id] : undefined) ?? words(id, source);
  const localised = mapModelTexts(model, words, titleOf);
  return isSaid ? { ...localised, language: locale.locale } : localised;
};

const { list, record, text } = shape;

const texts = /* #__PURE__ */ list(text);

const guideForm = /* #__PURE__ */ record(
  {},
  {
    measure: /* #__PURE__ */ record({ counted: text, among: text }, { countsIf: text }),
    evidence: /* #__PURE__ */ record({ counts: text, doesNotCount: text }),
    notApplicableReasons: /* #__PURE__ */ list(/* #__PURE__ */ record({ id: text, text })),
    obligationReason: text,
    answeredBy: /* #__PURE__ */ record({ id: text, title: text }),
    assessorNote: text,
  },
);

/** The texts that are looked up; whether the model can be scored is seen when it is. */
const modelForm = /* #__PURE__ */ record(
  {
    title: text,
    nodes: /* #__PURE__ */ list(/* #__PURE__ */ record({ id: text, title: text })),
    levels: /* #__PURE__ */ list(/* #__PURE__ */ record({ id: text, title: text }, { description: text })),
    criteria: /* #__PURE__ */ list(
      /* #__PURE__ */ record({ id: text, text }, { dependsOnReason: text, guide: guideForm }),
    ),
    scales: /* #__PURE__ */ list(
      /* #__PURE__ */ record({
        id: text,
        options: /* #__PURE__ */ list(
          /* #__PURE__ */ record({ id: text, label: text }, { description: text }),
        ),
      }),
    ),
  },
  {
    note: text,
    bands: /* #__PURE__ */ list(/* #__PURE__ */ record({ id: text, title: text })),
    depths: /* #__PURE__ */ list(
      /* #__PURE__ */ record({ id: text, title: text, cannotTell: texts }, { rule: text }),
    ),
    depth: /* #__PURE__ */ record({
      id: text,
      title: text,
      cannotTell: texts,
      notAskedParts: /* #__PURE__ */ list(/* #__PURE__ */ record({ id: text, title: text })),
    }),
    weightings: /* #__PURE__ */ list(/* #__PURE__ */ record({ id: text, title: text })),
  },
  'a maturity model',
);

const optionsForm = /* #__PURE__ */ shape.exact(
  { locale: modelWordsForm },
  { names: /* #__PURE__ */ shape.entries(text) },
  'options with a locale',
);
