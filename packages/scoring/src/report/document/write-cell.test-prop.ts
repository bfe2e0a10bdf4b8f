import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellWriter } from './write-cell.ts';

it('writes the full figure for a full number alone, and 0 for 0 alone', () => {
  const near = fc
    .tuple(fc.constantFrom(0, 100), fc.double({ min: -1, max: 1, noNaN: true }))
    .map(([end, off]) => Math.abs(end - Math.abs(off ** 9)));
  const values = fc.oneof(near, fc.double({ min: 0, max: 100, noNaN: true }));
  fc.assert(
    fc.property(
      values,
      fc.integer({ min: 0, max: 6 }),
      fc.constantFrom('en', 'fr'),
      (value, decimals, locale) => {
        const text = cellWriter(locale)(value, { decimals, full: 100 });
        if (value < 100 * (1 - 1e-11)) expect(text).not.toBe('100');
        if (value > 1e-11) expect(text).not.toBe('0');
        expect(Math.abs(Number(text.replace(',', '.')) - value)).toBeLessThanOrEqual(10 ** -decimals);
      },
    ),
  );
});

it('writes an amount with the decimals that it has, however large', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e14, max: 1e14 }), (units) => {
      const text = cellWriter('en')(units / 100, { decimals: 2 })
        .replaceAll(',', '')
        .replace('\u2212', '-');
      expect(Number(text)).toBe(units / 100);
      expect(text.split('.')[1]?.length ?? 0).toBeLessThanOrEqual(2);
    }),
  );
});
