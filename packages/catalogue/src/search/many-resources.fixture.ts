import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import type { Catalogue } from '../resource/catalogue.ts';
import type { Resource } from '../resource/resource.ts';

/** Numbers from 0 to below 1 that are the same for the same seed. */
export const drawsOf = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    let mixed = state ^ (state >>> 15);
    mixed = Math.imul(mixed, 0x2c1b3c6d) >>> 0;
    return ((mixed ^ (mixed >>> 13)) >>> 0) / 4294967296;
  };
};

const own = oseeCatalogue.resources;
const languageOf = ({ languages }: Resource): string => (languages[0] ?? 'en').split('-')[0] ?? 'en';
const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? [];
const vocabularies = new Map<string, string[]>();
for (const resource of own) {
  const language = languageOf(resource);
  const words = vocabularies.get(language) ?? [];
  words.push(...wordsIn(resource.title), ...wordsIn(resource.description));
  vocabularies.set(language, words);
}
const syllables = 'ba ka to mi lu ren sol tar vi no pra den com gu fa ris op lin ze mar'.split(' ');

/**
 * A catalogue of as many resources as asked for, made of the real ones: words of a text change places with words of
 * the same language as often as those occur, and now and then with names that nobody has used before, so that the
 * vocabulary grows as that of real titles does.
 */
export const manyResources = (count: number, seed = 1): Catalogue => {
  const draw = drawsOf(seed);
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T;
  const newName = () => {
    const name = Array.from({ length: 2 + Math.floor(draw() * 3) }, () => oneOf(syllables)).join('');
    return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
  };
  const varied = (text: string, words: readonly string[]) =>
    text.replaceAll(/[\p{L}\p{M}\p{N}’'-]+/gu, (word) => {
      const chance = draw();
      if (chance < 0.03) return newName();
      return chance < 0.45 ? oneOf(words) : word;
    });
  const resourceAt = (place: number): Resource => {
    const base = place < own.length ? (own[place] as Resource) : oneOf(own);
    if (place < own.length) return base;
    const words = vocabularies.get(languageOf(base)) ?? [];
    return {
      ...base,
      id: `${base.id}-${place}`,
      url: `https://example.org/${place}`,
      alternateUrls: [],
      title: varied(base.title, words),
      description: varied(base.description, words),
      publisher: draw() < 0.3 ? `${newName()} ${newName()}` : oneOf(own).publisher,
      authors: base.authors.map(() => `${newName()} ${newName()}`),
    };
  };
  return { ...oseeCatalogue, resources: Array.from({ length: count }, (_, place) => resourceAt(place)) };
};
