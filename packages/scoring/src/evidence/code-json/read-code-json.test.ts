import { describe, expect, it } from 'vitest';
import { lostLeaves, mailsIn } from '../testing/ledger.fixture.ts';
import { readCodeJson } from './read-code-json.ts';

const project = {
  name: 'Ledger',
  version: '1.1.0',
  status: 'Production',
  permissions: {
    licenses: [{ name: 'CC0-1.0', URL: 'https://code.test/LICENSE' }],
    usageType: ['openSource'],
    exemptionText: '',
  },
  organization: 'Ministry of Finance',
  repositoryURL: 'https://code.test/ledger',
  repositoryVisibility: 'public',
  homepageURL: '',
  softwareType: 'standalone/web',
  categories: ['accounting'],
  maintenance: 'internal',
  SBOM: 'https://code.test/ledger/network/dependencies',
  feedbackMechanism: 'https://code.test/ledger/issues',
  localisation: false,
  fismaLevel: 'low',
  laborHours: 40,
  reuseFrequency: { forks: 3, clones: 0 },
  date: {
    created: '2023-06-22T17:08:19Z',
    lastModified: '2025-11-07',
    metadataLastUpdated: '2025-12-01T02:21:50.898Z',
  },
  contact: { email: 'office@ministry.test', name: 'Ada Example' },
  userType: ['government'],
  maturityModelTier: 3,
} as const;

const read = (value: unknown, subject?: string) =>
  readCodeJson(JSON.stringify(value), subject === undefined ? {} : { subject });
const factsIn = (value: unknown, subject?: string) =>
  read(value, subject).facts.map(({ fact, value: found }) => `${fact}=${found}`);

describe('the file of a project', () => {
  it('makes facts', () => {
    expect(factsIn(project)).toEqual([
      'name=Ledger',
      'repository=https://code.test/ledger',
      'version=1.1.0',
      'software-type=standalone/web',
      'public-repository=true',
      'licence=CC0-1.0',
      'licence-file=true',
      'copyright-holder=Ministry of Finance',
      'development-status=Production',
      'maintenance-type=internal',
      'issue-tracker=true',
      'localisation-ready=false',
      'category=accounting',
      'last-commit=2025-11-07',
      'first-commit=2023-06-22',
      'forks=3',
      'fisma-level=low',
      'repository-tier=3',
      'metric=40',
      'metric=0',
    ]);
    expect(read(project).source.date).toBe('2025-12-01');
  });

  it('leaves persons out, and nothing else', () => {
    const reading = read(project);
    expect(mailsIn(reading)).toEqual([]);
    expect(JSON.stringify(reading)).not.toContain('Ada');
    const rest = { ...project, date: null };
    expect(lostLeaves(rest, reading)).toEqual([]);
  });

  it('takes a page of dependencies for no list of components', () => {
    expect(factsIn(project)).not.toContain('sbom=true');
    expect(read(project).issues.map(({ path }) => path[0])).toContain('SBOM');
    expect(factsIn({ ...project, SBOM: 'https://code.test/bom.spdx.json' })).toContain('sbom=true');
  });

  it.each([
    [{ maturityModelTier: '2' }, '2'],
    [{ maturityModelTier: undefined, maturity_model_tier: '0' }, '0'],
    [{ maturityModelTier: 3, maturity_model_tier: '3' }, '3'],
    [{ maturityModelTier: 3, maturity_model_tier: 2 }, undefined],
    [{ maturityModelTier: 7 }, undefined],
    [{ maturityModelTier: null }, undefined],
  ])('takes a tier in either way of writing: %j', (change, tier) => {
    const reading = read({ ...project, ...change });
    expect(reading.details?.projects[0]?.tier).toBe(tier);
    expect(reading.facts.find(({ fact }) => fact === 'repository-tier')?.value).toBe(tier);
  });

  it('knows no licence in None and Other', () => {
    const permissions = {
      licenses: [
        { name: 'None', URL: '' },
        { name: 'Other', URL: 'https://code.test/x' },
      ],
    };
    expect(factsIn({ ...project, permissions }).some((fact) => fact.startsWith('licence='))).toBe(false);
  });
});

describe('an inventory', () => {
  const second = {
    version: '2.0.0',
    agency: 'MOF',
    releases: [project, { name: 'Other', status: 'Archival' }],
  };
  const first = {
    agency: 'MOF',
    projects: [
      {
        name: 'Old',
        license: 'https://opensource.org/licenses/MIT',
        openSourceProject: 1,
        governmentWideReuseProject: 0,
        repository: 'https://code.test/old',
        updated: { lastCommit: '2017-04-11', metadataLastUpdated: '2017-04-22' },
      },
    ],
  };

  it('makes facts of one project alone', () => {
    expect(factsIn(second)).toEqual([]);
    expect(read(second).issues.map(({ code }) => code)).toContain('too-many-items');
    expect(factsIn(second, 'Other')).toEqual(['name=Other', 'development-status=Archival', 'archived=true']);
    expect(factsIn(second, 'https://code.test/ledger')).toEqual(factsIn(project));
    expect(factsIn(second, 'None of them')).toEqual([]);
    expect(read(second, 'Other').facts[0]?.path).toEqual(['releases', 1, 'name']);
  });

  it('is read by the old schema too', () => {
    expect(read(first).details).toMatchObject({ kind: 'inventory-1', agency: 'MOF' });
    expect(factsIn(first)).toEqual([
      'name=Old',
      'repository=https://code.test/old',
      'licence=MIT',
      'last-commit=2017-04-11',
    ]);
    expect(
      lostLeaves(first, read(first)).filter(
        (path) => !path.includes('openSourceProject') && !path.includes('governmentWideReuseProject'),
      ),
    ).toEqual([]);
    expect(read(first).details?.projects[0]?.other).toEqual({
      openSourceProject: true,
      governmentWideReuseProject: false,
    });
  });

  it.each(['', '[]', '{"releases": []}', '{', '"a"'])('refuses %j', (text) => {
    expect(readCodeJson(text)).toMatchObject({ readable: false, facts: [], details: null });
  });
});
