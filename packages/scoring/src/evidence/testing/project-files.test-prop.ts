import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readCitation } from '../citation/read-citation.ts';
import { readCodeJson } from '../code-json/read-code-json.ts';
import { readCodemeta } from '../codemeta/read-codemeta.ts';
import type { EvidenceReading } from '../fact/evidence-reading.ts';
import { factVocabulary } from '../fact/fact-vocabulary.ts';
import { readGovStack } from '../govstack/read-govstack.ts';
import { readReuse } from '../reuse/read-reuse.ts';
import { hostileText, hostileValue } from './hostile.fixture.ts';
import { lostLeaves, mailsIn } from './ledger.fixture.ts';

interface Format {
  readonly name: string;
  readonly read: (text: string) => EvidenceReading<unknown>;
  readonly pieces: readonly string[];
  readonly names: readonly string[];
  readonly write?: (value: unknown) => string;
}

const formats: readonly Format[] = [
  {
    name: 'readCodemeta',
    read: readCodemeta,
    pieces: ['{"@context": "https://w3id.org/codemeta/3.0"', '"license": "MIT"'],
    names: [
      '@context',
      '@type',
      '@graph',
      'name',
      'license',
      'author',
      'givenName',
      'developmentStatus',
      'version',
      'url',
    ],
    write: JSON.stringify,
  },
  {
    name: 'readCitation',
    read: readCitation,
    pieces: ['cff-version: 1.2.0', 'authors:', 'license: MIT'],
    names: [
      'cff-version',
      'authors',
      'license',
      'version',
      'references',
      'preferred-citation',
      'contact',
      'name',
      'title',
    ],
    write: stringify,
  },
  {
    name: 'readReuse',
    read: readReuse,
    pieces: ['version = 1', '[[annotations]]', 'path = "**"', 'Format: x'],
    names: [],
  },
  {
    name: 'readCodeJson',
    read: readCodeJson,
    pieces: ['{"name": "A"', '"releases": [', '"maturityModelTier": 1'],
    names: [
      'name',
      'releases',
      'projects',
      'permissions',
      'licenses',
      'contact',
      'SBOM',
      'date',
      'license',
      'agency',
    ],
    write: JSON.stringify,
  },
  {
    name: 'readGovStack',
    read: readGovStack,
    pieces: ['{"softwareName": "A"', '"compliance": [{"bbDetails": {'],
    names: [
      'softwareName',
      'compliance',
      'bbDetails',
      'status',
      'requirements',
      'level',
      'fulfillment',
      'interfaceCompliance',
      'version',
    ],
    write: JSON.stringify,
  },
];

describe.each(formats)('$name', ({ read, pieces, names, write }) => {
  it('takes any text', () => {
    fc.assert(
      fc.property(hostileText(...pieces), (text) => {
        const reading = read(text);
        if (!reading.readable) expect(reading.issues.some(({ severity }) => severity === 'error')).toBe(true);
        expect(mailsIn(reading)).toEqual([]);
        for (const { fact, value, confidence } of reading.facts) {
          expect(Object.hasOwn(factVocabulary, fact)).toBe(true);
          expect(value === null || ['string', 'number', 'boolean'].includes(typeof value)).toBe(true);
          expect([1, 2, 3]).toContain(confidence);
        }
      }),
    );
  });

  it.skipIf(write === undefined)('loses nothing, and hands on no address', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), hostileValue(names)), (file) => {
        const reading = read(write?.(file) ?? '');
        expect(mailsIn(reading)).toEqual([]);
        if (!reading.readable) return;
        const plain: unknown = JSON.parse(JSON.stringify(file));
        expect(lostLeaves(plain, reading).filter((path) => !isLeftOut(plain, path))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

/** Addresses of persons, forbidden names, and codes that a reading gives as words. */
const isLeftOut = (file: unknown, path: readonly (string | number)[]): boolean => {
  const value = path.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], file);
  const isCode =
    ['status', 'level', 'fulfillment'].includes(String(path.at(-1))) && typeof value === 'number';
  return path.includes('__proto__') || isCode || /@\w|\+\d/u.test(`${String(value)} ${path.join(' ')}`);
};
