import { shape } from '../input/shape.ts';
import type { Shape } from '../input/shape-walk.ts';

const { text, list, record, entries, either } = shape;

/** A text with forms for the categories of number. */
export const pluralShape: Shape = {
  expected: 'a text, or texts by category of number',
  check: (value, walk) => {
    entries(text).check(value, walk);
    record({ plural: text, other: text }).check(value, walk);
  },
};

/** A message catalogue. */
export const messagesShape: Shape = record(
  { locale: text, messages: entries(either(text, pluralShape)) },
  {},
  'a message catalogue',
);

/** The texts of a piece of content in one language. */
export const contentBundleShape: Shape = record(
  { locale: text, licence: text, texts: entries(text), stamps: entries(text), reviewed: list(text) },
  {},
  'the texts of a piece of content',
);

/** A locale bundle of a framework. */
export const localeBundleShape: Shape = record(
  {
    locale: text,
    frameworkId: text,
    licence: text,
    texts: entries(entries(record({ name: text, description: text }))),
    stamps: entries(entries(list(text))),
    reviewed: entries(list(text)),
  },
  { rest: contentBundleShape },
  'a locale bundle',
);

/** How content is localised. */
export const contentOptionsShape: Shape = shape.options({
  language: text,
  at: text,
  outdated: shape.words(['skip', 'show']),
});

/** A text with its translations. */
export const localisedTextShape: Shape = record(
  { locale: text, text, translations: entries(record({ text, status: text, of: text })) },
  {},
  'a text with translations',
);

/** What becomes of translations of an older text. */
export const outdatedShape: Shape = shape.options({ outdated: shape.words(['skip', 'show']) });

/** How a framework is localised. */
export const frameworkOptionsShape: Shape = shape.options({
  outdated: shape.words(['skip', 'show']),
  pages: list(contentBundleShape),
});
