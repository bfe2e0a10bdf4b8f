import { describe, expect, it } from 'vitest';
import { longestAddress, readAddress, writeAddress } from './shell/address.ts';

describe('the address', () => {
  it('gives back what was put into it, whatever the script', () => {
    const given = { tool: 'call', locale: 'ar', input: '{"a":"الشيء <b>&#+%"}', aside: 'quick' } as const;
    expect(readAddress(`#${writeAddress(given)}`)).toEqual({ ...given, isBroken: false });
  });

  it('is refused where it would be cut off on its way', () => {
    const input = 'x'.repeat(longestAddress);
    expect(writeAddress({ tool: 'call', locale: 'en', input, aside: null })).toBeNull();
  });

  it.each([
    ['', null, false],
    ['#', null, false],
    ['#some-heading', null, false],
    ['#tool=__proto__&locale=constructor&input=', null, false],
    ['#tool=licences&input=%%%', 'licences', true],
    ['#tool=licences&input=gICA', 'licences', true],
  ])('%j is read without a fault', (hash, tool, isBroken) => {
    expect(readAddress(hash)).toMatchObject({ tool, locale: null, isBroken });
  });
});
