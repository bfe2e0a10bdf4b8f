import { describe, expect, it } from 'vitest';
import { inAscii } from './in-ascii.ts';

const filler = `// ${'x'.repeat(2_000)}\n`;
const resultOf = (code: string): unknown => new Function(`${code}\nreturn value;`)();

describe('inAscii', () => {
  it('the value is the same', () => {
    const code = `${filler}const value = ["–", \`é😀\`, /^[–😀]$/u.test("😀"), JSON.parse('"’"')];`;
    const written = inAscii(code);
    expect(written).toMatch(/^\p{ASCII}*$/u);
    expect(resultOf(written)).toEqual(['–', 'é😀', true, '’']);
  });

  it('leaves a file in another language, and one whose raw text is a value', () => {
    const arabic = 'const value = "مرحبا بكم";';
    const raw = `${filler}const value = String.raw\`–\`;`;
    expect(inAscii(arabic)).toBe(arabic);
    expect(inAscii(raw)).toBe(raw);
  });
});
