import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBestPractices } from './best-practices/read-best-practices.ts';
import { readCitation } from './citation/read-citation.ts';
import { readCodeJson } from './code-json/read-code-json.ts';
import { readCodemeta } from './codemeta/read-codemeta.ts';
import { readDpgNominee } from './dpg/read-dpg-nominee.ts';
import type { EvidenceReading } from './fact/evidence-reading.ts';
import { readGovStack } from './govstack/read-govstack.ts';
import { readLicenceFile } from './licence-file/read-licence-file.ts';
import { readMetrics } from './metrics/read-metrics.ts';
import { readPubliccode } from './publiccode/read-publiccode.ts';
import { readReuse } from './reuse/read-reuse.ts';
import { readSbom } from './sbom/read-sbom.ts';
import { readScorecard } from './scorecard/read-scorecard.ts';
import { knownChecks } from './scorecard/scorecard-checks.ts';
import { readSecurityInsights } from './security-insights/read-security-insights.ts';
import { misfits } from './testing/fits-vocabulary.fixture.ts';
import { hostileText, hostileValue } from './testing/hostile.fixture.ts';
import { mailsIn } from './testing/ledger.fixture.ts';

interface Case {
  readonly read: (text: string, options?: { asOf?: string }) => EvidenceReading<unknown>;
  /** Names of members. */
  readonly names: readonly string[];
  /** Members that make a value one of the format, with hostile contents elsewhere. */
  readonly base: Readonly<Record<string, unknown>>;
  readonly pieces: readonly string[];
}

const cases: Readonly<Record<string, Case>> = {
  scorecard: {
    read: readScorecard,
    names: [
      'date',
      'repo',
      'scorecard',
      'score',
      'checks',
      'name',
      'reason',
      'details',
      'annotations',
      'findings',
      'probe',
      'outcome',
      'overallScore',
      'repository',
      'version',
      'commit',
      ...[...knownChecks.keys()].slice(0, 4),
    ],
    base: { repo: { name: 'a' }, checks: [{ name: 'License', score: 10 }] },
    pieces: [
      '{"repo": {"name": "a"}, "checks": [',
      '{"name": "SAST", "score": ',
      '-1',
      '10}',
      ']}',
      'RESULTS',
      'Aggregate score: 7 / 10',
      '|---|',
    ],
  },
  'best-practices': {
    read: readBestPractices,
    names: [
      'test_status',
      'test_justification',
      'license',
      'repo_url',
      'badge_percentage_0',
      'badge_level',
      'osps_gv_03_01_status',
      'magic_status',
      'updated_at',
      'name',
    ],
    base: { dco_status: 'Met' },
    pieces: ['{"test_status":', '"Met"', '"N/A"', '"?"', '}'],
  },
  'security-insights': {
    read: readSecurityInsights,
    names: [
      'header',
      'schema-version',
      'expiration-date',
      'last-reviewed',
      'project-url',
      'project',
      'repository',
      'security',
      'assessments',
      'self',
      'third-party',
      'evidence',
      'date',
      'tools',
      'type',
      'integration',
      'ci',
      'security-contacts',
      'dependencies',
      'sbom',
      'sbom-file',
      'license',
      'expression',
      'status',
      'security-assessments',
      'report-year',
    ],
    base: { header: { 'schema-version': '2.0.0' } },
    pieces: [
      'header:',
      '  schema-version: 1.0.0',
      '  expiration-date: 2026-02-30',
      'repository: {',
      'status: active',
    ],
  },
  sbom: {
    read: readSbom,
    names: [
      'bomFormat',
      'specVersion',
      'metadata',
      'component',
      'components',
      'licenses',
      'license',
      'id',
      'expression',
      'name',
      'version',
      'purl',
      'hashes',
      'alg',
      'content',
      'tools',
      'timestamp',
      'spdxVersion',
      'packages',
      'creationInfo',
      'creators',
      'created',
      'relationships',
      'SPDXID',
      'licenseDeclared',
      'documentDescribes',
      'externalRefs',
      'referenceType',
      'referenceLocator',
    ],
    base: { bomFormat: 'CycloneDX', spdxVersion: 'SPDX-2.3' },
    pieces: [
      'SPDXVersion: SPDX-2.3',
      'PackageName: a',
      '<text>',
      '</text>',
      'ExternalRef: PACKAGE-MANAGER purl pkg:npm/a@1',
      'Relationship: SPDXRef-DOCUMENT DESCRIBES x',
      'Created: now',
    ],
  },
  metrics: {
    read: readMetrics,
    names: [
      'url',
      'metrics',
      'name',
      'value',
      'window',
      'method',
      'bots',
      'date',
      'stargazers_count',
      'commits_count',
      'grimoire_creation_date',
      'org_count',
      'ossf_scorecard',
      'average_issue_resolution_time',
      'repo_dependency_libyear_list',
      'maturityModelTier',
      'fismaLevel',
    ],
    base: { url: 'https://code.test/a/b', forks_count: 1 },
    pieces: [
      '{"metrics": [',
      '{"name": "stars", "value": ',
      '-1.5',
      '}]}',
      '[{"grimoire_creation_date": "2026-01-01"}]',
    ],
  },
  publiccode: {
    read: readPubliccode,
    names: [
      'publiccodeYmlVersion',
      'name',
      'url',
      'releaseDate',
      'softwareVersion',
      'legal',
      'license',
      'mainCopyrightOwner',
      'maintenance',
      'type',
      'contacts',
      'localisation',
      'availableLanguages',
      'usedBy',
      'dependsOn',
      'proprietary',
      'fundedBy',
      'organisation',
      'description',
      'en',
    ],
    base: { publiccodeYmlVersion: '0' },
    pieces: ['name: A', 'legal:', '  license: MIT', 'usedBy: [', 'releaseDate: 2026-02-30'],
  },
  dpg: {
    read: readDpgNominee,
    names: [
      'name',
      'SDGs',
      'SDGNumber',
      'license',
      'spdx',
      'stage',
      'type',
      'organizations',
      'repositories',
      'clearOwnership',
      'platformIndependence',
      'NonPII',
      'privacy',
      'doNoHarm',
      'locations',
      'deploymentCountries',
      'answer',
      'confidence',
    ],
    base: { name: 'A', SDGs: [] },
    pieces: ['{"name": "A",', '"SDGs": [16, "x"]', '}'],
  },
  codemeta: {
    read: readCodemeta,
    names: [
      '@context',
      '@type',
      '@id',
      'name',
      'license',
      'author',
      'copyrightHolder',
      'developmentStatus',
      'version',
      'dateModified',
      'softwareRequirements',
      'codeRepository',
      'funder',
      'url',
    ],
    base: { '@context': 'https://w3id.org/codemeta/3.0', '@type': 'SoftwareSourceCode' },
    pieces: [
      '{"@context": "https://doi.org/10.5063/schema/codemeta-2.0",',
      '"license": "https://spdx.org/licenses/MIT"',
      '}',
    ],
  },
  citation: {
    read: readCitation,
    names: [
      'cff-version',
      'message',
      'title',
      'authors',
      'license',
      'version',
      'date-released',
      'repository-code',
      'doi',
      'identifiers',
    ],
    base: { 'cff-version': '1.2.0', title: 'A' },
    pieces: ['cff-version: 1.2.0', 'title: A', 'date-released: 2026-02-30', 'authors: ['],
  },
  'code-json': {
    read: readCodeJson,
    names: [
      'name',
      'version',
      'permissions',
      'licenses',
      'usageType',
      'maturityModelTier',
      'status',
      'repositoryURL',
      'date',
      'lastModified',
      'tags',
      'contact',
      'email',
      'SBOM',
      'fismaLevel',
      'releases',
    ],
    base: { name: 'A', repositoryURL: 'https://code.test/a/b', permissions: { licenses: [] } },
    pieces: ['{"name": "A",', '"permissions": {"licenses": [', ']}}'],
  },
  govstack: {
    read: readGovStack,
    names: [
      'softwareName',
      'status',
      'compliance',
      'version',
      'bbDetails',
      'bb-payments',
      'requirementSpecificationCompliance',
      'interfaceCompliance',
      'level',
      'functionalRequirements',
      'requirement',
      'fulfillment',
      'expirationDate',
      'deploymentCompliance',
    ],
    base: { softwareName: 'A', compliance: [] },
    pieces: ['{"softwareName": "A",', '"compliance": [', ']}'],
  },
  reuse: {
    read: readReuse,
    names: [
      'version',
      'annotations',
      'path',
      'SPDX-License-Identifier',
      'SPDX-FileCopyrightText',
      'precedence',
    ],
    base: { version: 1 },
    pieces: [
      'version = 1',
      '[[annotations]]',
      'path = "**"',
      'SPDX-License-Identifier = "MIT"',
      'Format: https://x',
      'Files: *',
      'Copyright: 2026 A',
      'License: MIT',
    ],
  },
  'licence-file': {
    read: readLicenceFile,
    names: [],
    base: {},
    pieces: [
      'SPDX-License-Identifier: ',
      'MIT',
      ' OR ',
      'Copyright (c) 2026 ',
      'GNU GENERAL PUBLIC LICENSE',
      'Version 3',
      'Licensed under the ',
      'Permission is hereby granted, free of charge',
      '((((',
    ],
  },
};

const isSound = (reading: EvidenceReading<unknown>): void => {
  expect(misfits(reading.facts)).toEqual([]);
  expect(mailsIn(reading)).toEqual([]);
  expect(reading.readable).toBe(reading.details !== null);
  if (!reading.readable) {
    expect(reading.facts).toEqual([]);
    expect(reading.issues.some(({ severity }) => severity === 'error')).toBe(true);
  }
  expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  expect(JSON.stringify(reading)).not.toContain('"__proto__":');
};

describe.each(Object.entries(cases))('the reader of %s', (_, { read, names, base, pieces }) => {
  const asOf = fc.constantFrom(undefined, '2026-03-02');
  const call = (text: string, day: string | undefined) => read(text, day === undefined ? {} : { asOf: day });

  it('takes any text', () => {
    fc.assert(fc.property(hostileText(...pieces), asOf, (text, day) => isSound(call(text, day))));
  });

  it('takes its own members with anything in them', () => {
    const value = hostileValue(names.length > 0 ? names : ['x']);
    fc.assert(
      fc.property(value, value, asOf, (one, other, day) => {
        isSound(call(JSON.stringify(one), day));
        const members =
          typeof one === 'object' && !Array.isArray(one) ? one : { checks: one, packages: other };
        isSound(call(JSON.stringify({ ...base, ...members }), day));
        isSound(call(JSON.stringify({ ...members, ...base, components: other, repository: one }), day));
      }),
    );
  });

  it('gives the same for the same text', () => {
    fc.assert(
      fc.property(hostileText(...pieces), (text) => {
        expect(call(text, undefined)).toEqual(call(text, undefined));
      }),
    );
  });

  it.each([
    ['deep lists', '['.repeat(200_000)],
    ['deep objects', '{"a":'.repeat(100_000)],
    [
      'many members',
      `{${Array.from({ length: 20_000 }, (__, place) => `"k${place}_status": "Met"`).join()}}`,
    ],
    ['a long text', `{"name": "${'x'.repeat(2_000_000)}"}`],
    ['many addresses', 'a@b.cd '.repeat(100_000)],
    ['lines without end', 'Copyright '.repeat(100_000)],
    ['blanks', ' '.repeat(1_000_000)],
    ['blanks and a sign', `${' '.repeat(500_000)}x`],
    ['many lines', '\n'.repeat(500_000)],
    ['signs of headings', `${'#'.repeat(100_000)}\n`.repeat(3)],
  ])('is done in a moment with %s', (__, text) => {
    const start = performance.now();
    const { readable, details, facts } = read(text);
    expect(performance.now() - start).toBeLessThan(8000);
    expect(readable).toBe(details !== null);
    expect(misfits(facts)).toEqual([]);
  });
});
