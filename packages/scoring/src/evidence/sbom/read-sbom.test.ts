import { checkCombination } from '@osee/core/licences';
import { describe, expect, it } from 'vitest';
import { readSbom } from './read-sbom.ts';

const read = (value: unknown) => readSbom(JSON.stringify(value));
const codes = ({ issues }: { issues: readonly { code: string }[] }) => issues.map(({ code }) => code);

const spdx = {
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  name: 'project-1.0',
  creationInfo: { created: '2026-03-02T20:27:58Z', creators: ['Organization: A', 'Tool: syft-1.6.0'] },
  packages: [
    { SPDXID: 'SPDXRef-root', name: 'project', versionInfo: '1.0', licenseDeclared: 'EUPL-1.2' },
    {
      SPDXID: 'SPDXRef-a',
      name: 'a',
      versionInfo: '2',
      licenseConcluded: 'NOASSERTION',
      licenseDeclared: 'MIT',
      supplier: 'Person: Who (who@a.test)',
      externalRefs: [
        { referenceType: 'cpe23Type', referenceLocator: 'cpe:x' },
        { referenceType: 'purl', referenceLocator: 'pkg:npm/a@2' },
      ],
    },
    { SPDXID: 'SPDXRef-b', name: 'b', licenseConcluded: 'NONE', licenseDeclared: 'NOASSERTION' },
  ],
  relationships: [
    { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: 'SPDXRef-root' },
  ],
};

const tagValue = `
SPDXVersion: SPDX-2.3
DocumentName: project-1.0
SPDXID: SPDXRef-DOCUMENT
Creator: Organization: A
Creator: Tool: syft-1.6.0
Created: 2026-03-02T20:27:58Z
# a comment
PackageName: project
SPDXID: SPDXRef-root
PackageVersion: 1.0
PackageLicenseDeclared: EUPL-1.2

PackageName: a
SPDXID: SPDXRef-a
PackageVersion: 2
PackageSupplier: Person: Who (who@a.test)
PackageLicenseConcluded: NOASSERTION
PackageLicenseDeclared: MIT
PackageLicenseComments: <text>two
PackageVersion: 99
lines</text>
ExternalRef: SECURITY cpe23Type cpe:x
ExternalRef: PACKAGE-MANAGER purl pkg:npm/a@2

FileName: ./a.js
SPDXID: SPDXRef-file
LicenseConcluded: GPL-2.0-only

PackageName: b
SPDXID: SPDXRef-b
PackageLicenseConcluded: NONE
PackageLicenseDeclared: NOASSERTION
Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-root
`;

const expected = {
  standard: 'SPDX',
  standardVersion: '2.3',
  subject: { name: 'project', version: '1.0' },
  created: '2026-03-02',
  tools: ['syft-1.6.0'],
  components: [
    { name: 'a', version: '2', licence: 'MIT', purl: 'pkg:npm/a@2' },
    { name: 'b', version: null, licence: null, purl: null },
  ],
  withoutLicence: 1,
  withoutPurl: 1,
  licences: ['MIT'],
};

describe('readSbom of SPDX', () => {
  it('reads JSON and tag-value alike', () => {
    expect(read(spdx).details).toEqual({ ...expected, form: 'json' });
    expect(readSbom(tagValue).details).toEqual({ ...expected, form: 'tag-value' });
    for (const reading of [read(spdx), readSbom(tagValue)]) {
      expect(codes(reading)).toEqual(['address-dropped']);
      expect(reading.source).toMatchObject({ tool: 'syft-1.6.0', date: '2026-03-02', subject: 'project' });
      expect(reading.facts.map(({ fact, value, confidence }) => [fact, value, confidence])).toEqual([
        ['sbom', true, 3],
        ['dependencies-listed', true, 3],
        ['sbom-components', 2, 3],
        ['sbom-unlicensed', 1, 3],
        ['sbom-date', '2026-03-02', 3],
        ['licence', 'EUPL-1.2', 1],
      ]);
    }
  });

  it('takes no subject where every package is described', () => {
    const { details } = read({
      ...spdx,
      relationships: [],
      documentDescribes: ['SPDXRef-root', 'SPDXRef-a'],
    });
    expect(details?.components).toHaveLength(3);
    expect(details?.subject).toEqual({ name: 'project-1.0', version: null });
  });

  it('opens the export of GitHub', () => {
    expect(read({ sbom: spdx }).details?.components).toHaveLength(2);
  });

  it('tells lines that are none of the form', () => {
    const reading = readSbom('SPDXVersion: SPDX-2.2\nnonsense\nPackageName: <text>never closed\n');
    expect(codes(reading)).toEqual(['wrong-format', 'wrong-format']);
    expect(reading.details?.components).toEqual([]);
  });
});

describe('readSbom of CycloneDX', () => {
  const list = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    metadata: {
      timestamp: '2026-03-02T01:00:00Z',
      tools: { components: [{ name: 'syft', version: '1.6.0' }] },
      component: { name: 'project', version: '1', hashes: [{ alg: 'SHA-256', content: 'ab' }] },
    },
    components: [
      {
        name: 'a',
        group: '@x',
        purl: 'pkg:npm/%40x/a@1',
        licenses: [{ license: { id: 'MIT' } }, { license: { id: 'MIT' } }],
      },
      { name: 'b', licenses: [{ expression: 'MIT OR Apache-2.0' }, { license: { name: 'ISC' } }] },
      {
        name: 'c',
        licenses: [{ license: { url: 'https://a.test' } }],
        components: [{ name: 'd' }, { version: '1' }],
      },
    ],
  };

  it('reads components in components, and several licences together', () => {
    const reading = read(list);
    expect(reading.details?.components).toEqual([
      { name: '@x/a', version: null, licence: 'MIT', purl: 'pkg:npm/%40x/a@1' },
      { name: 'b', version: null, licence: '(MIT OR Apache-2.0) AND ISC', purl: null },
      { name: 'c', version: null, licence: null, purl: null },
      { name: 'd', version: null, licence: null, purl: null },
    ]);
    expect(reading.source).toMatchObject({ tool: 'syft 1.6.0', digest: 'sha-256:ab', subject: 'project' });
    expect(codes(reading)).toEqual(['missing-field']);
    expect(checkCombination(reading.details?.licences ?? []).verdict).toBe('yes');
  });

  it('reads tools as a list, and does without subject and day', () => {
    const reading = read({
      bomFormat: 'CycloneDX',
      metadata: { tools: [{ vendor: 'npm', name: 'cli' }], timestamp: 'now' },
    });
    expect(reading.details).toMatchObject({ tools: ['cli'], subject: null, created: null, components: [] });
    expect(reading.facts[0]).toMatchObject({ fact: 'sbom', confidence: 2 });
    expect(codes(reading)).toEqual(['invalid-date']);
  });
});

it.each([
  ['<?xml version="1.0"?><bom/>', 'format-not-read'],
  ['name,version,license\na,1,MIT\n', 'format-not-read'],
  ['{"@context": "x", "@graph": []}', 'format-not-read'],
  ['{}', 'wrong-format'],
  ['[]', 'wrong-format'],
  ['', 'empty-file'],
])('refuses %s', (text, code) => {
  expect(readSbom(text)).toMatchObject({ readable: false, details: null, issues: [{ code }] });
});
