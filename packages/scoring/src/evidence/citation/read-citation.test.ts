import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { lostLeaves, mailsIn } from '../testing/ledger.fixture.ts';
import { readCitation } from './read-citation.ts';

const file = {
  'cff-version': '1.2.0',
  message: 'Please cite it.',
  title: 'Ledger',
  type: 'software',
  authors: [
    {
      'family-names': 'Example',
      'given-names': 'Ada',
      email: 'ada@ministry.test',
      orcid: 'https://orcid.org/0',
    },
    { name: 'Ministry of Finance', city: 'Nairobi' },
  ],
  version: '2.10',
  'date-released': '2026-03-02',
  license: 'Apache-2.0',
  'repository-code': 'https://code.test/ledger',
  doi: '10.5281/zenodo.1234',
  references: [{ type: 'book', title: 'Books', authors: [{ 'family-names': 'Other' }] }],
} as const;

const errorsOf = (change: object) =>
  readCitation(stringify({ ...file, ...change })).issues.flatMap(({ severity, path }) =>
    severity === 'error' ? [path.join('.')] : [],
  );

describe('readCitation', () => {
  it('reads a file, and trusts its version little', () => {
    const reading = readCitation(stringify(file));
    expect(reading.verdict).toBe('valid');
    expect(reading.facts.map(({ fact, value, confidence }) => [fact, value, confidence])).toEqual([
      ['name', 'Ledger', 2],
      ['repository', 'https://code.test/ledger', 2],
      ['licence', 'Apache-2.0', 2],
      ['version', '2.10', 1],
      ['release', '2026-03-02', 1],
    ]);
    expect(reading.details?.authors).toEqual([
      { kind: 'person' },
      { kind: 'organisation', name: 'Ministry of Finance', city: 'Nairobi' },
    ]);
  });

  it('leaves persons out, and nothing else', () => {
    const reading = readCitation(stringify(file));
    expect(JSON.stringify(reading)).not.toMatch(/Ada|"Other|orcid\.org/u);
    expect(mailsIn(reading)).toEqual([]);
    expect(lostLeaves(file, reading).filter((path) => path.at(-1) !== 'email')).toEqual([]);
  });

  it('keeps a version as it is written', () => {
    const text =
      'cff-version: 1.2.0\ntitle: A\nmessage: B\nauthors: []\nversion: 1.10\ndate-released: 2026-03-02\n';
    const { details } = readCitation(text);
    expect([details?.version, details?.['date-released']]).toEqual(['1.10', '2026-03-02']);
  });

  it.each<[string, object, string]>([
    ['a version of its own', { 'cff-version': '2.0' }, 'cff-version'],
    ['no authors', { authors: undefined }, 'authors'],
    ['a misspelt name', { authors: [{ 'given-name': 'A' }] }, 'authors.0.given-name'],
    ['a licence that is none', { license: 'Frobnicate' }, 'license'],
    ['a year for a day', { 'date-released': 2026 }, 'date-released'],
    ['another type', { type: 'book' }, 'type'],
    ['a DOI as an address', { doi: 'https://doi.org/10.1/x' }, 'doi'],
    ['an unknown field', { licence: 'MIT' }, 'licence'],
  ])('tells %s', (_, change, where) => {
    expect(errorsOf(change)).toContain(where);
  });

  it('takes several licences, and versions back to 1.0.1', () => {
    expect(errorsOf({ license: ['MIT', 'Apache-2.0'], 'cff-version': '1.0.3' })).toEqual([]);
  });

  it.each(['', '- a', 'a: [', '&a [*a]', '\u0000'])('refuses %j', (text) => {
    expect(readCitation(text)).toMatchObject({ readable: false, verdict: 'invalid', facts: [] });
  });
});
