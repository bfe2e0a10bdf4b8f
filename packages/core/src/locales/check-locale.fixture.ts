import {
  itemsByKind,
  localiseFramework,
  oseeFramework,
  type TextDirection,
  textDirection,
  textStamp,
} from '../index.ts';
import type { OseeLocaleBundle } from './osee-texts.ts';

/** What a bundle is expected to be. */
export interface LocaleExpectation {
  readonly bundle: OseeLocaleBundle;
  readonly direction: TextDirection;
  /** By reason: the only texts that may equal the English ones, as `kind:id:field`; each of them has to. */
  readonly sameAsEnglish: Readonly<Record<string, readonly string[]>>;
}

/** A text of the framework and what a bundle makes of it. */
export interface TextPair {
  /** `kind:id:field` */
  readonly key: string;
  readonly english: string;
  readonly translation: string;
}

/** The names of readings that are titles of published works or names of products: they stay as they are. */
export const publishedTitles: readonly string[] = oseeFramework.readings
  .filter((reading) => !reading.id.startsWith('technical-'))
  .map((reading) => `reading:${reading.id}:name`);

/** All texts of the framework with those of a bundle beside them. */
export const textPairs = (bundle: OseeLocaleBundle): readonly TextPair[] =>
  englishItems.flatMap(({ kind, item }) =>
    (['name', 'description'] as const).map((field) => ({
      key: `${kind}:${item.id}:${field}`,
      english: item[field],
      translation: bundle.texts[kind]?.[item.id]?.[field] ?? '',
    })),
  );

/** By rule, in words for the name of a test: what breaks it. A sound bundle has an empty list for every rule. */
export const localeFaults = (expected: LocaleExpectation): Readonly<Record<string, readonly string[]>> => {
  const { bundle, direction, sameAsEnglish } = expected;
  const pairs = textPairs(bundle);
  const those = (wrong: (pair: TextPair) => boolean): string[] => pairs.filter(wrong).map(({ key }) => key);
  const translated = (wrong: (text: string) => boolean): string[] =>
    those(({ translation }) => wrong(translation));
  const allowed = new Set(Object.values(sameAsEnglish).flat());
  const localised = localiseFramework(oseeFramework, bundle.locale, [bundle]);
  const descriptions = pairs.filter(({ key }) => key.endsWith(':description'));
  return {
    'covers every text of the framework': [
      ...localised.texts
        .filter(({ locale, status }) => locale !== bundle.locale || status !== 'translated')
        .map(({ item, field, status }) => `${item?.kind}:${item?.id}:${field} is ${status}`)
        .filter((fault) => !printedTitle.test(fault)),
    ],
    'runs in the expected direction': [localised.direction, textDirection(bundle.locale)].filter(
      (found) => found !== direction,
    ),
    'holds the ids of the framework and no others': [
      ...differences(englishIds, idsOf(bundle.texts)),
      ...differences(englishIds, idsOf(bundle.stamps)),
    ],
    'is stamped with the English texts of today': englishItems
      .filter(({ kind, item }) => {
        const [name, description] = bundle.stamps[kind]?.[item.id] ?? [];
        return name !== textStamp(item.name) || description !== textStamp(item.description);
      })
      .map(({ kind, item }) => `${kind}:${item.id}`),
    'claims no review': Object.keys(bundle.reviewed),
    'leaves nothing in English but what the test lists': differences(
      [...allowed],
      those(({ english, translation }) => english === translation),
    ),
    'has no empty text': translated((text) => !/\p{L}/u.test(text)),
    'is spaced and composed properly': translated(
      (text) => text.trim() !== text || /\s\s/.test(text) || text.normalize('NFC') !== text,
    ),
    'has no markup': those(({ english, translation }) => markup.test(translation) && translation !== english),
    'has no placeholders': translated((text) => /[{}]|%[sd]/.test(text)),
    'is never longer than three times the English': those(
      ({ english, translation }) => translation.length > 3 * english.length,
    ),
    'ends in a full stop where the English does': those(
      ({ english, translation }) => endsSentence(english) !== endsSentence(translation),
    ),
    'tells apart the descriptions that the English tells apart': descriptions
      .filter(({ key, english, translation }) =>
        descriptions.some(
          (other) => other.key !== key && other.english !== english && other.translation === translation,
        ),
      )
      .map(({ key }) => key),
  };
};

const englishItems = Object.entries(itemsByKind(oseeFramework)).flatMap(([kind, items]) =>
  items.map((item) => ({ kind, item })),
);

const englishIds = englishItems.map(({ kind, item }) => `${kind}:${item.id}`);

/** Titles of works stay as the tables print them. */
const printedTitle = /^training-activity:[^:]+:rest\.resources\.\d+\.title is source$/u;

const markup = /<[^>]*>|[*_`]|\]\(|&#?\w+;/;

const endsSentence = (text: string): boolean => /[.!?؟]$/u.test(text);

const idsOf = (record: Readonly<Record<string, object>>): string[] =>
  Object.entries(record).flatMap(([kind, items]) => Object.keys(items).map((id) => `${kind}:${id}`));

const differences = (wanted: readonly string[], found: readonly string[]): string[] => [
  ...wanted.filter((key) => !found.includes(key)).map((key) => `missing ${key}`),
  ...found.filter((key) => !wanted.includes(key)).map((key) => `unexpected ${key}`),
];
