import { describe, expect, it } from 'vitest';
import { literalsAsJson } from './literals-as-json.ts';

const long = 'x'.repeat(1_000);

/** What a file makes of its values, as CommonJS. */
const resultOf = (code: string): unknown => new Function(`${code}\nreturn value;`)();

describe('literalsAsJson', () => {
  it.each([
    `{ long: "${long}", text: "it's \\"said\\"\\n\\\\", 'a-b': [1, -2, 0.5, true, null, []], 7: {} }`,
    `[\`two\nlines ${long}\`, "\\u2028 \\ud83d\\ude00"]`,
    `{ outer: call(), inner: { long: "${long}" } }`,
  ])('the value is the same: %#', (literal) => {
    const code = `const call = () => 3;\nconst value = ${literal};`;
    const written = literalsAsJson(code);
    expect(written).toContain("JSON.parse('");
    expect(resultOf(written)).toEqual(resultOf(code));
  });

  it.each([
    `{ long: "${long}", __proto__: null }`,
    `{ long: "${long}", get a() { return 1; } }`,
    `{ long: "${long}", ...other }`,
    `{ long: "${long}", none: undefined }`,
    `{ long: "${long}", zero: -0 }`,
    `{ long: "${long}", pattern: /a/u }`,
    `{ long: "${long}", big: 1n }`,
    `{ long: "${long}", [key]: 1 }`,
    `["${long}", , 1]`,
    `[\`${long}\${other}\`]`,
    '{ short: true }',
  ])('leaves what JSON cannot hold, or need not: %#', (literal) => {
    expect(literalsAsJson(`const value = ${literal};`)).toBe(`const value = ${literal};`);
  });

  it('leaves what stands in a function', () => {
    const code = `const make = () => ({ long: "${long}" });\nfunction other() { return ["${long}"]; }`;
    expect(literalsAsJson(code)).toBe(code);
  });
});
