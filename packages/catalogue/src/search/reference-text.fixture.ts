import MiniSearch, { type Query } from 'minisearch';
import type { Resource } from '../resource/resource.ts';
import { rarityOf } from './rarity.ts';
import { createTermReader, type SearchUnit } from './search-units.ts';
import type { TextQuery } from './text-index.ts';
import { textOf } from './text-of.ts';

const boost = { title: 3, printed: 1, authors: 2, publisher: 1, description: 1, subjects: 1 };

export interface ReferenceHit {
  readonly position: number;
  readonly score: number;
  readonly held: readonly SearchUnit[];
}

/** The search of words as MiniSearch does it: the plain and slow way that the index is held to. */
export const referenceText = (resources: readonly Resource[]) => {
  const termsOf = createTermReader();
  const index = new MiniSearch<ReturnType<typeof textOf> & { readonly id: number }>({
    fields: Object.keys(boost),
    tokenize: (text) => [...termsOf(text)],
    processTerm: (term) => term,
  });
  index.addAll(resources.map((resource, id) => ({ id, ...textOf(resource) })));
  const having = resources.map((resource) => new Set(termsOf(Object.values(textOf(resource)).join('\n'))));
  const rarity = (word: string) =>
    rarityOf(having.filter((words) => words.has(word)).length, resources.length);
  const weightOf = (units: readonly SearchUnit[]) =>
    units.reduce((sum, { terms }) => sum + rarity(terms[0] ?? ''), 0);
  return ({ units, match, fuzzy }: TextQuery): readonly ReferenceHit[] =>
    index
      .search(
        {
          combineWith: match === 'all' ? 'AND' : 'OR',
          queries: units.map((unit) => queryOf(unit, fuzzy, rarity)),
        },
        { boost, boostTerm: rarity, tokenize: (text) => [text], processTerm: (term) => term },
      )
      .flatMap(({ id, score, queryTerms }) => {
        const found = new Set(queryTerms);
        const held = units.filter(
          ({ terms, needed }) => terms.filter((term) => found.has(term)).length >= needed,
        );
        if (match === 'all' ? held.length < units.length : held.length === 0) return [];
        const weighed = (score * weightOf(held)) / weightOf(units);
        return [{ position: Number(id), score: Number(weighed.toPrecision(10)), held }];
      });
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
    fuzzy: fuzzy && length >= 5 && length <= 32 ? 0.2 : false,
    queries: [typed],
  };
  const boostTerm = (term: string) => rarity(term) * 0.5;
  const otherwise: Query = { prefix: false, fuzzy: false, boostTerm, queries: others };
  return { combineWith: 'OR', queries: others.length > 0 ? [asTyped, otherwise] : [asTyped] };
};
