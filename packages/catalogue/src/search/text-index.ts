import MiniSearch, { type Query } from 'minisearch';
import type { Resource } from '../resource/resource.ts';
import { type SearchUnit, termsOf } from './search-units.ts';
import { textOf } from './text-of.ts';

/** How strongly a hit in each field counts. Titles say most. */
const boost = { title: 3, printed: 1, authors: 2, publisher: 1, description: 1, subjects: 1 };

/** A joined particle may be a part of the root, so the word as typed counts more. */
const otherReading = 0.5;
const longestFuzzyWord = 32;
/** A word that more than this share of the resources have settles ties, and no more. */
const commonShare = 0.25;
const commonWeight = 0.02;

export interface TextHit {
  readonly position: number;
  readonly score: number;
  /** The units of the query that it has. */
  readonly held: readonly SearchUnit[];
}

export interface TextQuery {
  readonly units: readonly SearchUnit[];
  readonly match: 'any' | 'all';
  readonly fuzzy: boolean;
}

/** Full-text search by MiniSearch (BM25+), with words and spellings of our own. */
export const createTextIndex = (resources: readonly Resource[]) => {
  const index = new MiniSearch<ReturnType<typeof textOf> & { readonly id: number }>({
    fields: Object.keys(boost),
    tokenize: (text) => [...termsOf(text)],
    processTerm: (term) => term,
  });
  index.addAll(resources.map((resource, id) => ({ id, ...textOf(resource) })));
  const rarity = rarityOf(resources);
  /** The share of it that a resource has tells who answers the whole query and who one word of it, many times. */
  const weightOf = (units: readonly SearchUnit[]) =>
    units.reduce((sum, { terms }) => sum + rarity(terms[0] ?? ''), 0);
  return ({ units, match, fuzzy }: TextQuery): readonly TextHit[] =>
    index
      .search(
        {
          combineWith: match === 'all' ? 'AND' : 'OR',
          queries: units.map((unit) => queryOf(unit, fuzzy, rarity)),
        },
        {
          boost,
          boostTerm: rarity,
          tokenize: (text) => [text],
          processTerm: (term) => term,
        },
      )
      .flatMap(({ id, score, queryTerms }) => {
        const found = new Set(queryTerms);
        const held = units.filter(
          ({ terms, needed }) => terms.filter((term) => found.has(term)).length >= needed,
        );
        if (match === 'all' ? held.length < units.length : held.length === 0) return [];
        return [{ position: Number(id), score: rounded((score * weightOf(held)) / weightOf(units)), held }];
      })
      .sort((left, right) => right.score - left.score || left.position - right.position);
};

const queryOf = (
  { terms, asBeginning }: SearchUnit,
  fuzzy: boolean,
  rarity: (word: string) => number,
): Query => {
  if (!asBeginning) return { combineWith: 'OR', prefix: false, fuzzy: false, queries: [...terms] };
  const [typed = '', ...others] = terms;
  const length = Array.from(typed).length;
  const asTyped: Query = {
    prefix: true,
    fuzzy: fuzzy && length >= 5 && length <= longestFuzzyWord ? 0.2 : false,
    queries: [typed],
  };
  const boostTerm = (term: string) => rarity(term) * otherReading;
  const otherwise: Query = { prefix: false, fuzzy: false, boostTerm, queries: others };
  return { combineWith: 'OR', queries: others.length > 0 ? [asTyped, otherwise] : [asTyped] };
};

/** Engines differ in the last digits of a logarithm; ten digits are the same on all of them. */
const rounded = (score: number): number => Number(score.toPrecision(10));

/**
 * From near 0 to 1, the more the fewer resources have a word. It keeps the small words of any language, and words that
 * nearly every resource has, from deciding the order; no list of stop words is needed.
 */
const rarityOf = (resources: readonly Resource[]): ((word: string) => number) => {
  const counts = new Map<string, number>();
  for (const resource of resources) {
    for (const word of new Set(termsOf(Object.values(textOf(resource)).join('\n')))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return (word) => {
    const share = ((counts.get(word) ?? 1) - 1) / resources.length;
    return share > commonShare ? commonWeight * (1 - share) : (1 - share) * (1 - share);
  };
};
