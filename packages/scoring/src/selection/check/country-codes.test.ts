import { countryCodes } from '@osee/core/geography';
import { describe, expect, it } from 'vitest';
import { isCountryCode } from './country-codes.ts';

describe('isCountryCode', () => {
  it('knows the codes of the geography, and no others', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const every = letters.flatMap((one) =>
      letters.flatMap((two) => letters.map((three) => one + two + three)),
    );
    expect(every.filter(isCountryCode)).toEqual([...countryCodes].sort());
  });

  it.each([[''], ['KE'], ['KENY'], ['ken'], [null], [undefined], [404]])('refuses %s', (text) => {
    expect(isCountryCode(text)).toBe(false);
  });
});
