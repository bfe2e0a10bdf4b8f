import { expect, it } from 'vitest';
import { countSigns } from './signs.ts';

it.each([
  ['', 0],
  ['abc', 3],
  ['a\u0301b', 2],
  ['é', 1],
  ['👨‍👩‍👧‍👦', 1],
  ['👍🏽!', 2],
  ['🇫🇷🇰🇪', 2],
  ['❤️', 1],
  ['a\r\nb', 3],
  ['كَتَبَ', 3],
])('%j has %i signs', (text, count) => {
  expect(countSigns(text, 100)).toBe(count);
});

it('counts no further than it is asked to', () => {
  expect(countSigns('x'.repeat(1_000_000), 150)).toBe(150);
});

it('counts as the segmenter of the machine does', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const text of ['Zażółć gęślą jaźń', 'مرحبا بالعالم', 'Ελληνικά', '日本語', '👩🏾‍💻 code']) {
    expect(countSigns(text, 1000)).toBe([...segmenter.segment(text)].length);
  }
});
