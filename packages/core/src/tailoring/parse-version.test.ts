import { describe, expect, it } from 'vitest';
import { fitsVersion, parseVersion } from './parse-version.ts';

describe('fitsVersion', () => {
  it.each([
    ['1.0.0', '1.0.0', true],
    ['1.0.0', '1.2.0', true],
    ['1.2.0', '1.0.9', false],
    ['1.0.0', '2.0.0', false],
    ['1.0.0', '1.0.0-rc.1', false],
    ['1.0.0-rc.1', '1.0.0', true],
    ['1.0.0', '1.0.1-rc.1', true],
    ['1.0.0-rc.2', '1.0.0-rc.10', true],
    ['1.0.0-rc.10', '1.0.0-rc.2', false],
    ['1.0.0-rc', '1.0.0-rc.1', true],
    ['1.0.0-rc.1', '1.0.0-rc', false],
    ['1.0.0-alpha', '1.0.0-1', false],
    ['1.0.0-1', '1.0.0-alpha', true],
    ['1.0.0-alpha', '1.0.0-beta', true],
    ['1.0.0-rc.1+a', '1.0.0-rc.1+b', true],
    ['1.0.0+b', '1.0.0+a', true],
    ['1.0', '1.0.0', false],
    ['1.0.0', '1.0.0-', false],
    ['01.0.0', '1.0.0', false],
  ])('written for %s, given %s: %s', (writtenFor, actual, fits) => {
    expect(fitsVersion(writtenFor, actual)).toBe(fits);
  });

  it('gives the three numbers', () => {
    expect(parseVersion('1.20.3-rc.1+7')).toEqual([1, 20, 3]);
    expect(parseVersion('v1.0.0')).toBeNull();
  });
});
