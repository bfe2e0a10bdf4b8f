import { describe, expect, it } from 'vitest';
import { escapeText } from './escape-text.ts';

describe('escapeText', () => {
  it.each([
    ['a,b;c\\d', 'a\\,b\\;c\\\\d'],
    ['one\ntwo\r\nthree\rfour\u2028five', 'one\\ntwo\\nthree\\nfour\\nfive'],
    ['\\n', '\\\\n'],
    ['a:b "c"', 'a:b "c"'],
    ['tab\tbell\u0007null\u0000delete\u007f', 'tab\tbellnulldelete'],
    ['half \ud83d pair', 'half \ufffd pair'],
    ['whole 😀', 'whole 😀'],
    ['BEGIN:VEVENT\r\nEND:VEVENT', 'BEGIN:VEVENT\\nEND:VEVENT'],
    ['', ''],
  ])('writes %j as %j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });
});
