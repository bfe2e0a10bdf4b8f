import MiniSearch from 'minisearch';
import type { Resource } from '../resource/resource.ts';
import { fold } from './fold.ts';
import { tokens } from './tokens.ts';

/** How strongly a hit in each field counts. Titles say most. */
const boost = { title: 3, printed: 1, authors: 2, publisher: 1, description: 1, subjects: 1 };

export interface TextHit {
  readonly position: number;
  readonly score: number;
}

export interface TextQuery {
  readonly words: readonly string[];
  readonly match: 'any' | 'all';
  readonly fuzzy: boolean;
}

export const wordsOf = (text: string): string[] =>
  tokens(text)
    .map(fold)
    .filter((word) => word !== '');

/** Full-text search by MiniSearch (BM25+), with words and spellings of our own. */
export const createTextIndex = (resources: readonly Resource[]) => {
  const index = new MiniSearch<ReturnType<typeof textOf> & { readonly id: number }>({
    fields: Object.keys(boost),
    tokenize: tokens,
    processTerm: fold,
  });
  index.addAll(resources.map((resource, id) => ({ id, ...textOf(resource) })));
  const rarity = rarityOf(resources);
  return (query: TextQuery): readonly TextHit[] =>
    index
      .search(query.words.join(' '), {
        boost,
        boostTerm: rarity,
        tokenize: (text) => text.split(' '),
        processTerm: (term) => term,
        combineWith: query.match === 'all' ? 'AND' : 'OR',
        prefix: (term) => Array.from(term).length >= 3,
        fuzzy: (term) => (query.fuzzy && Array.from(term).length >= 5 ? 0.2 : false),
      })
      .map(({ id, score }) => ({ position: Number(id), score }))
      .sort((left, right) => right.score - left.score || left.position - right.position);
};

const textOf = (resource: Resource) => ({
  title: resource.title,
  printed: resource.places.map(({ titleAsPrinted }) => titleAsPrinted).join('\n'),
  authors: resource.authors.join('\n'),
  publisher: resource.publisher,
  description: resource.description,
  subjects: [...resource.moduleIds, ...resource.competencyIds, ...resource.technicalDomainIds].join('\n'),
});

/**
 * From 0 to 1, the more the fewer resources have a word. It keeps the small words of any language, and words that
 * nearly every resource has, from deciding the order; no list of stop words is needed.
 */
const rarityOf = (resources: readonly Resource[]): ((word: string) => number) => {
  const counts = new Map<string, number>();
  for (const resource of resources) {
    const words = new Set(wordsOf(Object.values(textOf(resource)).join('\n')));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const most = Math.log1p(resources.length);
  return (word) => Math.log1p(resources.length / (counts.get(word) ?? 1)) / most;
};
