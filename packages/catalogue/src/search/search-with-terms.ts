import { groupsOf, type QueryGroup } from './query-groups.ts';
import { rarityOf } from './rarity.ts';
import { roundScore } from './round-score.ts';
import type { TermIndex } from './term-index.ts';
import type { TextHits, TextQuery } from './text-index.ts';

/** How far a resource meets a part of a query: with its words, by another form of its term, by a wider term, in part. */
const credits = { words: 1, term: 0.5, wider: 0.3, part: 0.15 };
/** What decides between resources that meet the same: far below the steps between the credits. */
const tieWeight = 0.05;

interface TermCall extends Pick<TextQuery, 'match' | 'fuzzy'> {
  readonly query: string;
}

/** What the search of terms stands on. */
export interface TermSearch {
  readonly resources: number;
  readonly findText: (query: TextQuery) => TextHits;
  readonly terms: TermIndex;
  /** For each resource 1 where it has a language that serves a reader of one of some languages, else 0. */
  readonly readable: (languages: readonly string[]) => Uint8Array;
}

/**
 * Searches a query some of whose words name terms, and gives the score of each resource, 0 for what is not found;
 * `undefined` when no word names a term. What has the words as typed comes first, then what has the term in another
 * form, then wider terms, then what has some words of a phrase.
 */
export const searchWithTerms = (
  { query, match, fuzzy }: TermCall,
  { resources, findText, terms, readable }: TermSearch,
): Float64Array | undefined => {
  const groups = groupsOf(query, terms.find);
  if (groups.every(({ termIds }) => termIds.length === 0)) return undefined;
  const units = unitsOnce(groups);
  const text = findText({ units: [...units.values()], match: 'any', fuzzy });
  const places = new Map([...units.keys()].map((name, place) => [name, place]));
  const sums = new Float64Array(resources);
  const partsMet = new Uint16Array(resources);
  const credit = new Float64Array(resources);
  let total = 0;
  for (const group of groups) {
    credit.fill(0);
    creditWords(
      credit,
      group.units.map((unit) => places.get(nameOf(unit)) ?? 0),
      text,
    );
    creditTerms(credit, group, terms, readable(group.languages));
    const weight = weightOf(credit);
    total += weight;
    for (let position = 0; position < resources; position += 1) {
      const own = credit[position] ?? 0;
      sums[position] = (sums[position] ?? 0) + weight * own;
      if (own >= credits.wider) partsMet[position] = (partsMet[position] ?? 0) + 1;
    }
  }
  const highest = text.scores.reduce((high, score) => Math.max(high, score), 1);
  return sums.map((sum, position) => {
    if (sum === 0 || (match === 'all' && (partsMet[position] ?? 0) < groups.length)) return 0;
    return roundScore(sum / total + (tieWeight * (text.scores[position] ?? 0)) / highest);
  });
};

const nameOf = ({ terms }: { readonly terms: readonly string[] }): string => terms.join(' ');
const unitsOnce = (groups: readonly QueryGroup[]) =>
  new Map(groups.flatMap(({ units }) => units).map((unit) => [nameOf(unit), unit]));

/** Credits those who have all words of a group as typed, and less those who have some. */
const creditWords = (credit: Float64Array, units: readonly number[], { scores, holds }: TextHits): void => {
  for (let position = 0; position < scores.length; position += 1) {
    if (scores[position] === 0) continue;
    let held = 0;
    for (const unit of units) if (holds(position, unit)) held += 1;
    if (held > 0)
      credit[position] = held === units.length ? credits.words : (credits.part * held) / units.length;
  }
};

/** Credits those who name the terms of a group in another form or language, and those who name wider terms. */
const creditTerms = (
  credit: Float64Array,
  { termIds }: QueryGroup,
  terms: TermIndex,
  isRead: Uint8Array,
): void => {
  const give = (id: string, step: number): void => {
    for (const { position, strength } of terms.holders(id)) {
      const value = step + tieWeight * (strength + (isRead[position] ?? 0));
      if (value > (credit[position] ?? 0)) credit[position] = value;
    }
  };
  for (const id of termIds) give(id, credits.term);
  for (const id of new Set(termIds.flatMap((own) => terms.widerOf(own)))) give(id, credits.wider);
};

/** A term weighs by the rule for words, those who name it in any form or by a wider term being its holders. */
const weightOf = (credit: Float64Array): number => {
  let whole = 0;
  for (const value of credit) if (value >= credits.wider) whole += 1;
  return rarityOf(whole, credit.length);
};
