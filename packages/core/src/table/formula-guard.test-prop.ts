import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardFormulas, removeGuards } from './formula-guard.ts';

const text = fc
  .array(
    fc.oneof(fc.constantFrom(...`,;\t\r\n '"=+-@＝a1\u200f`), fc.string({ unit: 'binary', maxLength: 3 })),
    {
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(''));

describe('formula guards', () => {
  it('are taken away without a trace, from any text', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(removeGuards(guardFormulas(given))).toBe(given);
      }),
    );
  });

  it('leave no formula behind any separator', () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const cell of guardFormulas(given).split(/[,;\t\r\n]/u)) {
          expect(cell).not.toMatch(/^[\s\p{Cf}"]*[=+\-@＝＋－＠]/u);
        }
      }),
    );
  });
});
