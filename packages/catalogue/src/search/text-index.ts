import type { Resource } from '../resource/resource.ts';
import { rarityOf } from './rarity.ts';
import { roundScore } from './round-score.ts';
import { createTermReader, type SearchUnit } from './search-units.ts';
import { textOf } from './text-of.ts';
import { createUnitTally } from './unit-tally.ts';
import { createWordExpansion, type Looseness } from './word-expansion.ts';
import { createWordIndex } from './word-index.ts';

/** How strongly a hit in each field counts. Titles say most. */
const boosts = { title: 3, printed: 1, authors: 2, publisher: 1, description: 1, subjects: 1 };
const fields = ['title', 'printed', 'authors', 'publisher', 'description', 'subjects'] as const;

/** A joined particle may be a part of the root, so the word as typed counts more. */
const otherReading = 0.5;

export interface TextQuery {
  readonly units: readonly SearchUnit[];
  readonly match: 'any' | 'all';
  readonly fuzzy: boolean;
}

/** What a search of words found; the next search of the same index overwrites it. */
export interface TextHits {
  /** Of each resource, to ten digits: 0 for what was not found, else above 0. */
  readonly scores: Float64Array;
  /** Whether a resource has the unit at a place of the query. */
  readonly holds: (position: number, unit: number) => boolean;
}

/**
 * Full-text search by BM25+, with words and spellings of our own. Every word of the query runs once through those who
 * have it, so the time of a search grows with them and not with how many hits there are to sort.
 */
export const createTextIndex = (resources: readonly Resource[]): ((query: TextQuery) => TextHits) => {
  const index = createWordIndex(
    resources.map((resource) => {
      const text = textOf(resource);
      return fields.map((field) => text[field]);
    }),
    fields.map((field) => boosts[field]),
    createTermReader(),
  );
  const { words, starts, holders, weights } = index;
  const expand = createWordExpansion(words);
  const scores = new Float64Array(resources.length);
  const tally = createUnitTally(resources.length);
  const rarity = (word: string): number => {
    let own = 1;
    expand(word, exactly, (place) => {
      own = (starts[place + 1] ?? 0) - (starts[place] ?? 0);
    });
    return rarityOf(own, resources.length);
  };
  const add = (word: string, how: Looseness, boost: number): void => {
    expand(word, how, (place, weight) => {
      const factor = weight * boost;
      const end = starts[place + 1] ?? 0;
      for (let entry = starts[place] ?? 0; entry < end; entry += 1) {
        const holder = holders[entry] ?? 0;
        scores[holder] = (scores[holder] ?? 0) + factor * (weights[entry] ?? 0);
        tally.see(holder);
      }
    });
  };
  return ({ units, match, fuzzy }) => {
    tally.open(units);
    scores.fill(0);
    for (const [unit, { terms, asBeginning }] of units.entries()) {
      for (const [place, word] of terms.entries()) {
        const how = place === 0 ? { asBeginning, fuzzy } : exactly;
        add(word, how, rarity(word) * (asBeginning && place > 0 ? otherReading : 1));
        tally.close(unit, word);
      }
    }
    // The share of the query that a resource has tells who answers all of it and who one word of it, many times.
    const shares = units.map(({ terms }) => rarity(terms[0] ?? ''));
    const whole = shares.reduce((sum, share) => sum + share, 0);
    for (let position = 0; position < scores.length; position += 1) {
      const score = scores[position] ?? 0;
      if (score === 0) continue;
      const held = tally.weightOf(position, shares, match === 'all');
      scores[position] = held === 0 ? 0 : roundScore((score * tally.wordsOf(position) * held) / whole);
    }
    return { scores, holds: tally.holds };
  };
};

const exactly: Looseness = { asBeginning: false, fuzzy: false };
