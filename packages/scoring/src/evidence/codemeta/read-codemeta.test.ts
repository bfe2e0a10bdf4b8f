import { describe, expect, it } from 'vitest';
import { lostLeaves, mailsIn } from '../testing/ledger.fixture.ts';
import { editionOf } from './codemeta-terms.ts';
import { readCodemeta } from './read-codemeta.ts';

const file = {
  '@context': 'https://w3id.org/codemeta/3.0',
  '@type': 'SoftwareSourceCode',
  name: 'Ledger',
  codeRepository: 'https://code.test/ledger',
  license: [
    'https://spdx.org/licenses/MIT',
    { '@id': 'https://spdx.org/licenses/Apache-2.0.html', name: 'Apache' },
  ],
  version: 3,
  datePublished: '2026-03-02',
  dateModified: '2026-03-04T10:00:00Z',
  developmentStatus: 'https://www.repostatus.org/#inactive',
  issueTracker: 'https://code.test/ledger/issues',
  author: [{ '@type': 'Person', givenName: 'Ada', email: 'ada@ministry.test' }],
  maintainer: [
    { '@type': 'Person', givenName: 'Ada' },
    { '@type': 'Organization', name: 'Ministry' },
  ],
  copyrightHolder: { '@type': 'Organization', name: 'Ministry' },
  softwareRequirements: { 1: { name: 'PostgreSQL' }, 2: 'Node', SystemRequirements: null },
} as const;

const read = (value: unknown) => readCodemeta(JSON.stringify(value));
const factsIn = (value: unknown) => read(value).facts.map(({ fact, value: found }) => `${fact}=${found}`);

describe('readCodemeta', () => {
  it('reads one thing or several, and licences as addresses', () => {
    const reading = read(file);
    expect(reading.verdict).toBe('valid');
    expect(reading.source).toEqual({
      file: 'codemeta.json',
      format: 'codemeta',
      date: '2026-03-04',
      subject: 'https://code.test/ledger',
    });
    expect(factsIn(file)).toEqual([
      'name=Ledger',
      'repository=https://code.test/ledger',
      'dependency=PostgreSQL',
      'dependency=Node',
      'licence=MIT',
      'licence=Apache-2.0',
      'version=3',
      'release=2026-03-02',
      'development-status=inactive',
      'maintained=false',
      'issue-tracker=true',
      'maintainers=true',
      'dependencies-listed=true',
      'maintainer-count=2',
      'copyright-holder=Ministry',
    ]);
  });

  it('leaves persons out, and nothing else', () => {
    const reading = read(file);
    expect(JSON.stringify(reading)).not.toContain('Ada');
    expect(mailsIn(reading)).toEqual([]);
    expect(lostLeaves(file, reading)).toEqual([]);
  });

  it('takes prefixed terms for the same', () => {
    const { name, license, developmentStatus } = file;
    const prefixed = {
      '@context': file['@context'],
      'schema:name': name,
      'http://schema.org/license': license,
      'codemeta:developmentStatus': { '@id': developmentStatus },
    };
    const short = { '@context': file['@context'], name, license, developmentStatus };
    expect(factsIn(prefixed)).toEqual(factsIn(short));
  });

  it('finds the software in a graph', () => {
    const graph = { '@context': file['@context'], '@graph': [{ '@type': 'Person', name: 'Ada' }, file] };
    const reading = read(graph);
    expect(factsIn(graph)).toEqual(factsIn(file));
    expect(reading.issues.some(({ path }) => path[0] === '@graph')).toBe(true);
  });

  it.each([
    ['https://doi.org/10.5063/schema/codemeta-2.0', '2.0'],
    ['https://w3id.org/codemeta/3.0', '3.0'],
    ['https://w3id.org/codemeta/3.1', '3.0'],
    ['https://doi.org/doi:10.5063/schema/codemeta-1.0', '1.0'],
    ['https://raw.githubusercontent.com/codemeta/codemeta/master/codemeta.jsonld', 'development'],
    ['https://raw.githubusercontent.com/codemeta/codemeta/2.0/codemeta.jsonld', '2.0'],
    ['http://schema.org', 'unknown'],
  ])('knows the context %s', (context, edition) => expect(editionOf(context)).toBe(edition));

  it('is invalid with a term that no context has, unless schema.org is named', () => {
    expect(read({ ...file, descriptionn: 'x' }).verdict).toBe('invalid');
    expect(
      read({ ...file, '@context': [file['@context'], 'http://schema.org'], screenshot: 'x' }).verdict,
    ).toBe('valid');
    expect(read({ name: 'A' }).verdict).toBe('invalid');
  });

  it('makes no fact of what is not there', () => {
    expect(
      factsIn({ '@context': file['@context'], name: '', license: 'no such', url: 'https://example.org' }),
    ).toEqual([]);
  });

  it.each(['', '[]', '3', '{', 'null'])('refuses %j', (text) => {
    expect(readCodemeta(text)).toMatchObject({ readable: false, facts: [], details: null });
  });
});
