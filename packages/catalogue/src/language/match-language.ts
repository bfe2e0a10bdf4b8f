import { type LanguageTag, languageTag } from './language-tag.ts';

/** The scripts of languages that are written in two, by region; `''` is what the language alone stands for. */
const likelyScripts: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  ['zh', { '': 'Hans', TW: 'Hant', HK: 'Hant', MO: 'Hant' }],
  ['yue', { '': 'Hant', CN: 'Hans' }],
  ['sr', { '': 'Cyrl', ME: 'Latn' }],
  ['uz', { '': 'Latn', AF: 'Arab' }],
  ['az', { '': 'Latn', IR: 'Arab' }],
  ['pa', { '': 'Guru', PK: 'Arab' }],
  ['ku', { '': 'Latn', IQ: 'Arab' }],
  ['mn', { '': 'Cyrl', CN: 'Mong' }],
  ['kk', { '': 'Cyrl', CN: 'Arab' }],
]);

/**
 * How well a text serves who asks for a language: 0 the very tag, 1 the language without a region, 2 a regional form
 * where none was asked for, 3 the form of another region; `null` where the language or the script is another.
 * A region never keeps readers apart, a script does, and a language asked for without both takes every script.
 *
 * @see RFC 4647, section 3.4 (lookup); Unicode, likely subtags
 */
export const languageFit = (tag: string, wanted: string): number | null => {
  const own = languageTag(tag);
  const asked = languageTag(wanted);
  if (!own || !asked) return tag === wanted ? 0 : null;
  if (own.language !== asked.language) return null;
  if (own.text === asked.text) return 0;
  const script = asked.script === null && asked.region === null ? null : scriptOf(asked);
  const ownScript = scriptOf(own);
  if (script !== null && ownScript !== null && script !== ownScript) return null;
  if (own.region === null) return 1;
  return asked.region === null ? 2 : 3;
};

export const readsLanguage = (tag: string, wanted: string): boolean => languageFit(tag, wanted) !== null;

/** The tag of a list that serves the earliest of the wishes best, with the place of that wish. */
export const bestLanguage = (
  tags: readonly string[],
  wishes: readonly string[],
): { readonly tag: string; readonly rank: number } | null => {
  for (const [rank, wanted] of wishes.entries()) {
    let best: { readonly tag: string; readonly fit: number } | null = null;
    for (const tag of tags) {
      const fit = languageFit(tag, wanted);
      if (fit !== null && (best === null || fit < best.fit)) best = { tag, fit };
    }
    if (best) return { tag: best.tag, rank };
  }
  return null;
};

const scriptOf = ({ language, script, region }: LanguageTag): string | null => {
  if (script !== null) return script;
  const scripts = likelyScripts.get(language);
  return scripts?.[region ?? ''] ?? scripts?.[''] ?? null;
};
