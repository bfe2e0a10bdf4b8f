import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparableAddress } from './comparable-address.ts';

const address = fc.webUrl({ withQueryParameters: true, withFragments: true });

describe('comparableAddress', () => {
  it('is one for all spellings of an address', () => {
    fc.assert(
      fc.property(address, fc.boolean(), fc.nat({ max: 3 }), (url, secure, slashes) => {
        const { protocol, host, pathname, search } = new URL(url);
        fc.pre(!host.startsWith('www.'));
        const respelt = `${secure ? 'https' : 'http'}://WWW.${host.toUpperCase()}.${
          protocol === 'https:' && secure ? ':443' : ''
        }${pathname}${'/'.repeat(slashes)}${search}#part`;
        expect(comparableAddress(respelt)).toBe(comparableAddress(url.split('#')[0] ?? ''));
      }),
    );
  });

  it('is an address that compares as itself', () => {
    fc.assert(
      fc.property(address, (url) => {
        const once = comparableAddress(url);
        expect(comparableAddress(`https://${once}`)).toBe(once);
      }),
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof comparableAddress(text)).toBe('string');
        expect(typeof comparableAddress(`https://${text}`)).toBe('string');
      }),
    );
  });
});
