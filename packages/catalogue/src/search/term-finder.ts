import { createPhraseReader, type PhraseWord } from './phrase-words.ts';
import type { SearchTerm } from './search-term.ts';

/** A form of one or several terms, as keys of its words. */
interface TermForm {
  readonly keys: readonly string[];
  readonly termIds: Set<string>;
  readonly languages: Set<string>;
}

/** The forms that begin at each word of a text, longest first. */
export type TermFinder = (words: readonly PhraseWord[], start: number) => readonly TermForm[];

/** Makes the forms of terms findable in texts and queries. */
export const createTermFinder = (terms: readonly SearchTerm[]): TermFinder => {
  const phraseWordsOf = createPhraseReader();
  const forms = new Map<string, TermForm>();
  for (const { id, forms: own } of terms) {
    for (const [language, texts] of Object.entries(own)) {
      for (const text of texts) {
        const keys = phraseWordsOf(text).map((word) => word.keys[0] ?? '');
        if (keys.length === 0 || keys.includes('')) continue;
        const name = keys.join(' ');
        const form = forms.get(name) ?? { keys, termIds: new Set(), languages: new Set() };
        form.termIds.add(id);
        form.languages.add(language);
        forms.set(name, form);
      }
    }
  }
  const byFirst = new Map<string, TermForm[]>();
  for (const form of forms.values()) {
    const first = form.keys[0] ?? '';
    const own = byFirst.get(first);
    if (own) own.push(form);
    else byFirst.set(first, [form]);
  }
  return (words, start) => {
    const found: TermForm[] = [];
    for (const key of words[start]?.keys ?? []) {
      for (const form of byFirst.get(key) ?? []) {
        if (form.keys.every((each, place) => words[start + place]?.keys.includes(each))) found.push(form);
      }
    }
    return found.sort((left, right) => right.keys.length - left.keys.length);
  };
};
