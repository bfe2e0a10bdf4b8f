import type { Resource } from '../resource/resource.ts';
import { phraseWordsOf } from './phrase-words.ts';
import type { SearchTerm } from './search-term.ts';
import { createTermFinder, type TermFinder } from './term-finder.ts';
import { textOf } from './text-of.ts';

/** How much a term says of a resource that names it there. */
const strengths = { title: 1, description: 0.7, subjects: 0.5, printed: 0.4, publisher: 0.2, authors: 0 };

/** Which resources name a term, in any of its forms, and how strongly (above 0, up to 1). */
export interface TermIndex {
  readonly find: TermFinder;
  readonly holders: (termId: string) => ReadonlyMap<number, number>;
  readonly widerOf: (termId: string) => readonly string[];
}

const none: ReadonlyMap<number, number> = new Map();

export const createTermIndex = (resources: readonly Resource[], terms: readonly SearchTerm[]): TermIndex => {
  const find = createTermFinder(terms);
  const holders = new Map<string, Map<number, number>>();
  const put = (termId: string, position: number, strength: number) => {
    const own = holders.get(termId) ?? new Map<number, number>();
    own.set(position, Math.max(own.get(position) ?? 0, strength));
    holders.set(termId, own);
  };
  for (const [position, resource] of resources.entries()) {
    const text = textOf(resource);
    for (const field of fields) {
      if (strengths[field] === 0) continue;
      // A line is a text of its own: no phrase runs from one into the next.
      for (const line of text[field].split('\n')) {
        const words = phraseWordsOf(line);
        for (const start of words.keys()) {
          for (const { termIds } of find(words, start)) {
            for (const termId of termIds) put(termId, position, strengths[field]);
          }
        }
      }
    }
  }
  const wider = new Map(terms.map((term) => [term.id, term.wider ?? []]));
  return {
    find,
    holders: (termId) => holders.get(termId) ?? none,
    widerOf: (termId) => wider.get(termId) ?? [],
  };
};

const fields = ['title', 'subjects', 'description', 'printed', 'publisher'] as const;
