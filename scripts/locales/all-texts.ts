import { ar as catalogueAr } from '@osee/catalogue/locales/ar';
import { en as catalogueEn } from '@osee/catalogue/locales/en';
import { es as catalogueEs } from '@osee/catalogue/locales/es';
import { fr as catalogueFr } from '@osee/catalogue/locales/fr';
import { pt as cataloguePt } from '@osee/catalogue/locales/pt';
import { itemsByKind, type MessageTemplate, type MessageTexts, oseeFramework } from '@osee/core';
import { ar as coreAr } from '@osee/core/locales/ar';
import { en as coreEn } from '@osee/core/locales/en';
import { es as coreEs } from '@osee/core/locales/es';
import { fr as coreFr } from '@osee/core/locales/fr';
import { pt as corePt } from '@osee/core/locales/pt';
import { ar as scoringAr } from '@osee/scoring/locales/ar';
import { en as scoringEn } from '@osee/scoring/locales/en';
import { es as scoringEs } from '@osee/scoring/locales/es';
import { fr as scoringFr } from '@osee/scoring/locales/fr';
import { pt as scoringPt } from '@osee/scoring/locales/pt';
import { modelTexts } from '../model-texts.ts';
import { contentBundles } from '../translations/content-bundles.ts';
import {
  type ContentEntry,
  contentTexts,
  isForReadersOf,
  packageOfEntry,
} from '../translations/content-texts.ts';
import type { Translation } from './languages.ts';

/** The bundles of the three packages, by language. */
export const bundles = {
  en: { core: coreEn, scoring: scoringEn, catalogue: catalogueEn },
  fr: { core: coreFr, scoring: scoringFr, catalogue: catalogueFr },
  es: { core: coreEs, scoring: scoringEs, catalogue: catalogueEs },
  pt: { core: corePt, scoring: scoringPt, catalogue: cataloguePt },
  ar: { core: coreAr, scoring: scoringAr, catalogue: catalogueAr },
};

export type Tag = keyof typeof bundles;

/** A message and what a language makes of it. */
export interface MessagePair {
  readonly key: string;
  readonly english: MessageTemplate;
  readonly template: MessageTemplate;
}

/** Every message of the three packages, beside its English. */
export const messagePairs = (tag: Tag): readonly MessagePair[] =>
  (['core', 'scoring', 'catalogue'] as const).flatMap((name) => {
    const english: Readonly<Record<string, MessageTexts>> = bundles.en[name].messages;
    const messages: Readonly<Record<string, MessageTexts>> = bundles[tag][name].messages;
    return Object.entries(messages).flatMap(([subject, texts]) =>
      Object.entries(texts).map(([id, template]) => ({
        key: `${name} ${subject} ${id}`,
        english: english[subject]?.[id] ?? '',
        template,
      })),
    );
  });

/** The texts of a message: one, or one for each plural category. */
export const formsOf = (template: MessageTemplate): readonly string[] => {
  if (typeof template === 'string') return [template];
  const { plural, ...forms } = template;
  return Object.values(forms);
};

/** A text and what a language makes of it. */
export interface TextPair {
  readonly key: string;
  readonly english: string;
  readonly text: string;
}

/** The names and descriptions of the framework. */
export const frameworkPairs = (tag: Translation): readonly TextPair[] =>
  Object.entries(itemsByKind(oseeFramework)).flatMap(([kind, items]) =>
    items.flatMap((item) =>
      (['name', 'description'] as const).map((field) => ({
        key: `core framework ${kind}:${item.id}:${field}`,
        english: item[field],
        text: bundles[tag].core.texts[kind]?.[item.id]?.[field] ?? '',
      })),
    ),
  );

/** The words of the models. */
export const modelPairs = (tag: Translation): readonly TextPair[] =>
  Object.entries(modelTexts as Readonly<Record<string, Readonly<Record<string, string>>>>).flatMap(
    ([model, texts]) =>
      Object.entries(texts).map(([id, english]) => {
        const words: Readonly<Record<string, Readonly<Record<string, string>>>> = bundles[tag].scoring.models;
        return { key: `scoring ${model} ${id}`, english, text: words[model]?.[id] ?? '' };
      }),
  );

/** The content of the core beside the framework, but for the questions, which are also words of the model. */
export const contentPairs = (tag: Translation): readonly TextPair[] =>
  pairsOfEntries(tag, (entry) => entry !== 'instrument' && entry !== 'resources');

/** The sentences of the catalogue, and what titles of works say. */
export const resourcePairs = (tag: Translation): readonly TextPair[] =>
  pairsOfEntries(tag, (entry) => entry === 'resources');

/** The questions of the instrument. */
export const instrumentPairs = (tag: Translation): readonly TextPair[] =>
  pairsOfEntries(tag, (entry) => entry === 'instrument');

const pairsOfEntries = (tag: Translation, isMeant: (entry: ContentEntry) => boolean): readonly TextPair[] =>
  contentTexts
    .filter((text) => isMeant(text.entry) && isForReadersOf(tag, text))
    .map(({ entry, id, english }) => ({
      key: `${packageOfEntry(entry)} ${entry} ${id}`,
      english,
      text: contentBundles[tag][entry].texts[id] ?? '',
    }));
