import MiniSearch from 'minisearch';
import type { Resource } from '../resource/resource.ts';
import { fold } from './fold.ts';
import { tokens } from './tokens.ts';

/** How strongly a hit in each field counts. Titles say most, the ids of subjects least. */
const boost = { title: 3, printed: 2, authors: 2, publisher: 1, description: 1, subjects: 0.5 };

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
  return (query: TextQuery): readonly TextHit[] =>
    index
      .search(query.words.join(' '), {
        boost,
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
