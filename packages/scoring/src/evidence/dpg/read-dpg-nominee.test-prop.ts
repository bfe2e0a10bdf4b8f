import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText, hostileValue } from '../testing/hostile.fixture.ts';
import { lostLeaves, mailsIn } from '../testing/ledger.fixture.ts';
import { nomineeRecord, screeningRecord } from './dpg.fixture.ts';
import { readDpgNominee } from './read-dpg-nominee.ts';

const names = [
  ...Object.keys(nomineeRecord),
  ...Object.keys(screeningRecord),
  'SDGNumber',
  'spdx',
  'collectsPII',
  'answer',
  'confidence',
  'timestamp',
  'deploymentCountries',
];

describe('readDpgNominee', () => {
  it('takes any text', () => {
    fc.assert(
      fc.property(hostileText('{"SDGs": [', '"name": "A"', '{"answer": true, "confidence": 1}'), (text) => {
        expect(readDpgNominee(text).format).toMatch(/^dpg-/u);
      }),
    );
  });

  it('loses nothing, and hands on no address', () => {
    const record = fc.oneof(
      fc.dictionary(fc.constantFrom(...names), hostileValue(names)),
      fc
        .dictionary(fc.constantFrom(...Object.keys(nomineeRecord)), hostileValue(names))
        .map((change) => ({ ...nomineeRecord, ...change })),
      fc
        .dictionary(fc.constantFrom(...Object.keys(screeningRecord)), hostileValue(names))
        .map((change) => ({ ...screeningRecord, ...change })),
    );
    fc.assert(
      fc.property(record, (file) => {
        const reading = readDpgNominee(JSON.stringify(file));
        expect(mailsIn(reading)).toEqual([]);
        const lost = lostLeaves(JSON.parse(JSON.stringify(file)), reading);
        expect(lost.filter((path) => !isPersonal(file, path))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

const isPersonal = (file: unknown, path: readonly (string | number)[]): boolean => {
  const value = path.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], file);
  return path.includes('__proto__') || /@|\+\d/u.test(`${String(value)} ${path.join(' ')}`);
};
