import type { Resource } from '../resource/resource.ts';
import { createPhraseReader } from './phrase-words.ts';
import type { SearchTerm } from './search-term.ts';
import { createTermFinder, type TermFinder } from './term-finder.ts';
import { textOf } from './text-of.ts';

/** How much a term says of a resource that names it there. */
const strengths = { title: 1, description: 0.7, subjects: 0.5, printed: 0.4, publisher: 0.2 };

/** A resource that names a term, and how strongly (above 0, up to 1). */
interface TermHolder {
  readonly position: number;
  readonly strength: number;
}

/** Which resources name a term, in any of its forms. */
export interface TermIndex {
  readonly find: TermFinder;
  readonly holders: (termId: string) => readonly TermHolder[];
  readonly widerOf: (termId: string) => readonly string[];
}

export const createTermIndex = (resources: readonly Resource[], terms: readonly SearchTerm[]): TermIndex => {
  const find = createTermFinder(terms);
  const phraseWordsOf = createPhraseReader();
  const holders = new Map<string, TermHolder[]>();
  for (const [position, resource] of resources.entries()) {
    const own = new Map<string, number>();
    const text = textOf(resource);
    for (const field of fields) {
      // A line is a text of its own: no phrase runs from one into the next.
      for (const line of text[field].split('\n')) {
        const words = phraseWordsOf(line);
        for (const start of words.keys()) {
          for (const { termIds } of find(words, start)) {
            for (const termId of termIds) own.set(termId, Math.max(own.get(termId) ?? 0, strengths[field]));
          }
        }
      }
    }
    for (const [termId, strength] of own) {
      const all = holders.get(termId);
      if (all) all.push({ position, strength });
      else holders.set(termId, [{ position, strength }]);
    }
  }
  const wider = new Map(terms.map((term) => [term.id, term.wider ?? []]));
  return {
    find,
    holders: (termId) => holders.get(termId) ?? [],
    widerOf: (termId) => wider.get(termId) ?? [],
  };
};

const fields = ['title', 'subjects', 'description', 'printed', 'publisher'] as const;
