import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachNearWord, sharedBeginnings } from './near-words.ts';

/** By the definition: letters that are put in, left out or put in place of others. */
const distanceOf = (left: string, right: string): number => {
  if (left === '' || right === '') return left.length + right.length;
  const [own, other] = [left.slice(1), right.slice(1)];
  if (left[0] === right[0]) return distanceOf(own, other);
  return 1 + Math.min(distanceOf(own, right), distanceOf(left, other), distanceOf(own, other));
};

const word = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 6 });

describe('eachNearWord', () => {
  it('finds every word that is near, each once, with its distance', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 25 }), word, fc.nat(4), (list, wanted, limit) => {
        const words = [...list].sort();
        const found: [string | undefined, number][] = [];
        eachNearWord(words, sharedBeginnings(words), wanted, limit, (place, distance) => {
          found.push([words[place], distance]);
        });
        const expected = words
          .map((each) => [each, distanceOf(each, wanted)] as const)
          .filter(([, distance]) => distance <= limit);
        expect(found).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});
