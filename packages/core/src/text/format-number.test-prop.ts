import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from './format-number.ts';

const signs: Readonly<Record<string, readonly [group: string, decimal: string]>> = {
  en: [',', '.'],
  fr: ['\u202F', ','],
  es: ['\u202F', ','],
  pt: ['\u202F', ','],
  ar: [',', '.'],
  sw: ['\u202F', '.'],
};

describe('formatNumber', () => {
  it('is read back as the number rounded to its decimals, in every language', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(signs)),
        fc.oneof(fc.double({ noNaN: true, min: -1e20, max: 1e20 }), fc.integer()),
        fc.integer({ min: 0, max: 15 }),
        (locale, value, decimals) => {
          const [group = '', decimal = ''] = signs[locale] ?? [];
          const text = formatNumber(value, locale, { decimals });
          const read = Number(text.replaceAll(group, '').replace(decimal, '.'));
          expect(read).toBe(Number(value.toFixed(decimals)) + 0);
          expect(text).not.toMatch(/^-0$|[.,]\d*0$(?<=[.,]\d*)(?<!\d{3})$/u);
        },
      ),
    );
  });
});
