import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isLike } from './item-pattern.ts';

const letters = fc.array(fc.constantFrom('a', 'b', '-'), { maxLength: 8 }).map((all) => all.join(''));
const patterns = fc
  .array(fc.constantFrom('a', 'b', '-', '*', '?', '*'), { maxLength: 8 })
  .map((all) => all.join(''));

it('takes the texts that the pattern as a regular expression takes', () => {
  fc.assert(
    fc.property(letters, patterns, (text, pattern) => {
      const expression = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'u');
      expect(isLike(text, pattern)).toBe(expression.test(text));
    }),
    { numRuns: 500 },
  );
});

it('takes no long time for any pattern', () => {
  const text = 'a'.repeat(2000);
  expect(isLike(text, `${'*a'.repeat(99)}b`)).toBe(false);
});
