import type { ContentBundle } from './content-bundle.ts';
import { canonicalOrNull } from './language-fit.ts';
import { type OutdatedPolicy, resolveInChain, type ShownText, type Translation } from './localised-text.ts';
import { textStamp } from './text-stamp.ts';
import { typeset } from './typeset.ts';

/** Shows single texts of content to one reader. */
export type ContentLocaliser = (text: string, id: string) => ShownText;

/** A localiser for a reader: `language` is that of the source, `chain` those of the reader, best first. */
export const contentLocaliser = (
  language: string,
  chain: readonly string[],
  bundles: readonly ContentBundle[],
  options: { readonly outdated?: OutdatedPolicy },
): ContentLocaliser => {
  const indexed = bundles.map(indexBundle);
  return (text, id) => {
    const stamp = textStamp(text);
    const found = indexed.flatMap((bundle): [string, Translation][] => {
      const translation = translationOf(bundle, id, stamp);
      return translation === null ? [] : [[bundle.locale, translation]];
    });
    // Where two bundles have a language, the one that fits the source as it is now comes last and stays.
    const translations = Object.fromEntries(
      found.filter(([, { of }]) => of !== stamp).concat(found.filter(([, { of }]) => of === stamp).reverse()),
    );
    const shown = resolveInChain({ locale: language, text, translations }, chain, options);
    return shown.status === 'source' ? shown : { ...shown, text: typeset(shown.text, shown.locale) };
  };
};

interface IndexedBundle {
  readonly locale: string;
  readonly bundle: ContentBundle;
  readonly idByStamp: ReadonlyMap<string, string>;
  readonly reviewed: ReadonlySet<string>;
}

const indexBundle = (bundle: ContentBundle): IndexedBundle => {
  const reviewed = new Set(bundle.reviewed);
  const ids = Object.keys(bundle.stamps).filter((id) => hasText(bundle, id));
  // Where two ids have a source, what a speaker has reviewed comes last and stays.
  const ordered = [...ids.filter((id) => !reviewed.has(id)), ...ids.filter((id) => reviewed.has(id))];
  return {
    locale: canonicalOrNull(bundle.locale) ?? bundle.locale,
    bundle,
    idByStamp: new Map(ordered.map((id) => [bundle.stamps[id] ?? '', id])),
    reviewed,
  };
};

/** Whether there is a translation: an empty one is none. */
const hasText = ({ texts }: ContentBundle, id: string): boolean =>
  Object.hasOwn(texts, id) && texts[id]?.trim() !== '';

/** A translation belongs to its source, wherever that stands: a phrase that occurs twice is translated once. */
const translationOf = (
  { bundle, idByStamp, reviewed }: IndexedBundle,
  id: string,
  stamp: string,
): Translation | null => {
  const { texts, stamps } = bundle;
  const own = hasText(bundle, id) && Object.hasOwn(stamps, id) ? id : null;
  const fitting = own !== null && stamps[own] === stamp ? own : (idByStamp.get(stamp) ?? own);
  if (fitting === null) return null;
  const [text, of] = [texts[fitting], stamps[fitting]];
  if (text === undefined || of === undefined) return null;
  return { text, of, status: reviewed.has(fitting) ? 'reviewed' : 'translated' };
};
