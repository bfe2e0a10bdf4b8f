import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { hostileText, hostileValue } from '../testing/hostile.fixture.ts';
import { lostLeaves, mailsIn } from '../testing/ledger.fixture.ts';
import { fullPubliccode } from './publiccode.fixture.ts';
import { readPubliccode } from './read-publiccode.ts';

const names = [
  ...Object.keys(fullPubliccode),
  'en',
  'name',
  'uri',
  'type',
  'contacts',
  'id',
  'countries',
  'license',
];

describe('readPubliccode', () => {
  it('takes any text', () => {
    fc.assert(
      fc.property(hostileText('publiccodeYmlVersion: "0"', 'name:', 'legal:\n  license: MIT'), (text) => {
        const reading = readPubliccode(text);
        expect(['valid', 'invalid']).toContain(reading.verdict);
        if (!reading.readable) expect(reading.issues.length).toBeGreaterThan(0);
        expect(reading.facts.every(({ value }) => value !== undefined)).toBe(true);
      }),
    );
  });

  it('loses nothing, and hands on no address', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), hostileValue(names)), (file) => {
        const reading = readPubliccode(stringify(file));
        expect(mailsIn(reading)).toEqual([]);
        expect(
          lostLeaves(JSON.parse(JSON.stringify(file)), reading).filter((path) => !isAddress(file, path)),
        ).toEqual([]);
      }),
    );
  });

  it('finds no less where a further field is broken', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(fullPubliccode)), hostileValue(names), (key, value) => {
        const whole = readPubliccode(stringify(fullPubliccode));
        const broken = readPubliccode(stringify({ ...fullPubliccode, [key]: value }));
        const others = whole.facts.filter(({ path = [] }) => path[0] !== key);
        expect(broken.facts.map(({ fact, value: found }) => [fact, found])).toEqual(
          expect.arrayContaining(
            others
              .filter(({ fact }) => fact !== 'platform-dependence')
              .map(({ fact, value: found }) => [fact, found]),
          ),
        );
      }),
    );
  });
});

/** Addresses of persons, and names that no record may have, are left out. */
const isAddress = (file: unknown, path: readonly (string | number)[]): boolean => {
  if (path.includes('__proto__')) return true;
  const value = path.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], file);
  return (
    /@|\+\d/u.test(`${String(value)} ${path.join(' ')}`) ||
    path.some((step) => ['email', 'phone'].includes(String(step)))
  );
};
