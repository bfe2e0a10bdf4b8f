import { createPhraseReader } from './phrase-words.ts';
import { type SearchUnit, unitOf } from './search-units.ts';
import type { TermFinder } from './term-finder.ts';

/** A part of a query that is one thing: a phrase that names terms, or a word of no term. */
export interface QueryGroup {
  readonly units: readonly SearchUnit[];
  readonly termIds: readonly string[];
  /** Languages in which the terms are called so. */
  readonly languages: readonly string[];
}

/** Cuts a query into phrases of terms, the longest first, and other words; each part once. */
export const groupsOf = (query: string, find: TermFinder): readonly QueryGroup[] => {
  const words = createPhraseReader()(query);
  const groups = new Map<string, QueryGroup>();
  for (let start = 0; start < words.length; ) {
    const [form] = find(words, start);
    const length = form?.keys.length ?? 1;
    const units = words
      .slice(start, start + length)
      .map(({ piece }) => unitOf(piece))
      .filter(({ terms }) => terms.length > 0);
    groups.set(units.map(({ terms }) => terms.join(' ')).join('\n'), {
      units,
      termIds: [...(form?.termIds ?? [])],
      languages: [...(form?.languages ?? [])],
    });
    start += length;
  }
  return [...groups.values()].filter(({ units }) => units.length > 0);
};
