import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLine } from './fold-line.ts';

const text = fc
  .array(fc.constantFrom('a', ' ', '\t', 'é', 'ك', '中', '😀', '👩‍💻'), { maxLength: 400 })
  .map((parts) => parts.join(''));

describe('foldLine', () => {
  it('keeps to 75 octets, cuts no character, and can be undone', () => {
    fc.assert(
      fc.property(text, (line) => {
        const folded = foldLine(line);
        expect(folded.endsWith('\r\n')).toBe(true);
        const lines = folded.slice(0, -2).split('\r\n');
        for (const part of lines) {
          expect(Buffer.byteLength(part, 'utf8')).toBeLessThanOrEqual(75);
          expect(() => encodeURIComponent(part)).not.toThrow();
        }
        expect(folded.slice(0, -2).replaceAll('\r\n ', '')).toBe(line);
      }),
    );
  });
});
