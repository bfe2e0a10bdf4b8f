import { countWords } from './count-words.ts';
import type { ShownText } from './localised-text.ts';

/** What is shown of a piece of content to one reader, written down text by text. */
export interface ShownRecord<Entry> {
  readonly texts: readonly (Entry & Omit<ShownText, 'text'>)[];
  /** Writes down one text, by what names it and what its source says, and gives back what is shown. */
  readonly add: (entry: Entry, original: string, shown: ShownText) => string;
  /** The best language of the chain in which a text is shown, or that of the source when there is none. */
  readonly language: (source: string) => string;
  /** The words of the sources, and of those shown in a language of the chain. */
  readonly words: () => { readonly all: number; readonly covered: number };
}

/** A record for a reader whose languages are `chain`, best first. */
export const shownRecord = <Entry extends object>(chain: readonly string[]): ShownRecord<Entry> => {
  const texts: (Entry & Omit<ShownText, 'text'>)[] = [];
  let [all, covered] = [0, 0];
  return {
    texts,
    add: (entry, original, { text, ...shown }) => {
      texts.push({ ...entry, ...shown });
      const length = countWords(original);
      all += length;
      if (chain.includes(shown.locale)) covered += length;
      return text;
    },
    language: (source) => {
      const shown = new Set(texts.map(({ locale }) => locale));
      return chain.find((tag) => shown.has(tag)) ?? source;
    },
    words: () => ({ all, covered }),
  };
};
