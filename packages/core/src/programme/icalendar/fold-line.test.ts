import { describe, expect, it } from 'vitest';
import { foldLine } from './fold-line.ts';

describe('foldLine', () => {
  it('leaves lines of up to 75 octets alone', () => {
    expect(foldLine('')).toBe('\r\n');
    expect(foldLine('x'.repeat(75))).toBe(`${'x'.repeat(75)}\r\n`);
    expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x\r\n`);
    expect(foldLine('x'.repeat(75 + 74 + 1))).toBe(`${'x'.repeat(75)}\r\n ${'x'.repeat(74)}\r\n x\r\n`);
  });

  it.each([
    ['é', 2],
    ['中', 3],
    ['😀', 4],
  ])('does not cut through %s', (character, octets) => {
    expect(foldLine(`${'x'.repeat(76 - octets)}${character}`)).toBe(
      `${'x'.repeat(76 - octets)}\r\n ${character}\r\n`,
    );
    expect(foldLine(`${'x'.repeat(75 - octets)}${character}`)).toBe(
      `${'x'.repeat(75 - octets)}${character}\r\n`,
    );
  });
});
