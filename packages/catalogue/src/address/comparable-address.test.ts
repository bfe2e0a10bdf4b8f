import { describe, expect, it } from 'vitest';
import { comparableAddress, isSameAddress, parsedAddress } from './comparable-address.ts';

describe('comparableAddress', () => {
  it.each([
    ['https://a.org/x', 'http://www.A.org/x/'],
    ['https://a.org', 'https://a.org:443/'],
    ['http://a.org:80/x', 'https://a.org/x'],
    ['https://a.org./x', 'https://a.org/x'],
    ['https://a.org/%7Eada/%c3%a9t%C3%A9', 'https://a.org/~ada/été'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example'],
    ['https://a.org/x#part-2', 'https://a.org/x'],
    ['https://a.org/x/?q=1', 'https://a.org/x?q=1'],
    ['https://a.org/x?', 'https://a.org/x'],
    [' https://a.org/a/../b ', 'https://a.org/b'],
  ])('takes %s and %s for one', (left, right) => {
    expect(isSameAddress(left, right)).toBe(true);
  });

  it.each([
    ['https://a.org/x', 'https://a.org/X'],
    ['https://a.org:8080/x', 'https://a.org/x'],
    ['https://a.org:80/x', 'https://a.org/x'],
    ['https://a.org/x?q=1', 'https://a.org/x?q=2'],
    ['https://a.org/a%2Fb', 'https://a.org/a/b'],
    ['https://a.org/#/course/1', 'https://a.org/#/course/2'],
    ['https://b@a.org/', 'https://a.org/'],
    ['https://a.org/', 'https://a.com/'],
  ])('tells %s and %s apart', (left, right) => {
    expect(isSameAddress(left, right)).toBe(false);
  });

  it('takes what is no address as it is', () => {
    expect(comparableAddress(' Javascript:x ')).toBe('javascript:x');
    expect(parsedAddress('ftp://a.org')).toBeNull();
    expect(parsedAddress('https://')).toBeNull();
  });
});
