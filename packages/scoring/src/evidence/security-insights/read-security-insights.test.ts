import { describe, expect, it } from 'vitest';
import { readSecurityInsights } from './read-security-insights.ts';

const codes = ({ issues }: { issues: readonly { code: string }[] }) => issues.map(({ code }) => code);
const factsOf = ({ facts }: ReturnType<typeof readSecurityInsights>) =>
  Object.fromEntries(facts.map(({ fact, key, value }) => [key ? `${fact} ${key}` : fact, value]));

const first = `
header:
  schema-version: '1.0.0'
  expiration-date: '2026-10-3T10:00:00.000Z'
  last-reviewed: 2026-01-05
  commit-hash: abc
  project-url: https://code.test/a/b
  project-release: v0.2.0
project-lifecycle:
  status: active
  core-maintainers: [https://code.test/x, github:y]
contribution-policy: { accepts-pull-requests: true, code-of-conduct: https://code.test/coc }
security-contacts: [{ type: email, value: who@code.test }]
security-artifacts: { threat-model: { threat-model-created: false } }
security-testing:
  - { tool-type: sca, tool-name: Dependabot, integration: { ad-hoc: false, ci: true } }
  - { tool-type: sast, tool-name: Idle, integration: { ad-hoc: false, ci: false } }
security-assessments: [{ auditor-name: Z, auditor-report: https://code.test/report.pdf, report-year: 2025 }]
dependencies: { sbom: [{ sbom-file: 'https://foo.bar/sbom' }] }
vulnerability-reporting: { security-policy: TODO, email-contact: who@code.test, bug-bounty-available: false }
`;

const second = `
header: { schema-version: 2.0.0, last-updated: 2026-01-05, last-reviewed: 2026-01-06, url: https://code.test/si }
project:
  name: B
  administrators: [{ name: Who, primary: true }]
  documentation: { quickstart-guide: https://code.test/start, code-of-conduct: https://code.test/coc }
  vulnerability-reporting: { reports-accepted: true, contact: { name: Who, email: who@code.test, primary: true } }
repository:
  url: https://code.test/a/b
  status: unsupported
  core-team: [{ name: A }, { name: B }, { name: C }]
  license: { url: https://code.test/l, expression: Apache-2.0 }
  documentation: { governance: https://code.test/g }
  security:
    tools: [{ name: CodeQL, type: SAST, integration: { adhoc: false, ci: true, release: false } }]
    assessments:
      self: { comment: Self assessment has not yet been completed. }
      third-party: [{ comment: Done., evidence: https://code.test/audit, date: 2025-06-01 }]
      audit-2024: { evidence: https://code.test/older }
`;

describe('readSecurityInsights of the first generation', () => {
  it('takes what the project says of itself', () => {
    const reading = readSecurityInsights(first);
    expect(reading.source).toEqual({
      file: 'security-insights.yml',
      format: 'security-insights',
      date: '2026-01-05',
      subject: 'https://code.test/a/b',
      commit: 'abc',
    });
    expect(factsOf(reading)).toEqual({
      'security-insights': true,
      repository: 'https://code.test/a/b',
      version: 'v0.2.0',
      'development-status': 'active',
      'code-of-conduct': true,
      'threat-model': false,
      'security-contact': true,
      'bug-bounty': false,
      maintained: true,
      maintainers: true,
      'maintainer-count': 2,
      'dependency-scanning': true,
      'security-assessment third-party': true,
      'security-audit': true,
    });
    expect(reading.facts.every(({ expires }) => expires === '2026-10-03')).toBe(true);
  });

  it('tells a day in another form, placeholders, and dropped addresses', () => {
    expect(codes(readSecurityInsights(first)).sort()).toEqual([
      'address-dropped',
      'invalid-date',
      'placeholder',
      'placeholder',
    ]);
    expect(JSON.stringify(readSecurityInsights(first))).not.toContain('who@');
  });

  it('knows nothing any more after the day of expiry', () => {
    expect(readSecurityInsights(first, { asOf: '2026-10-03' }).details?.isExpired).toBe(false);
    const reading = readSecurityInsights(first, { asOf: '2026-10-04' });
    expect(reading.details?.isExpired).toBe(true);
    expect(reading.facts.map(({ value }) => value)).toEqual(reading.facts.map(() => null));
    expect(codes(reading)).toContain('expired');
    expect(readSecurityInsights(first).details?.isExpired).toBeNull();
  });
});

describe('readSecurityInsights of the second generation', () => {
  it('takes what the project says of itself', () => {
    const reading = readSecurityInsights(second, { asOf: '2030-01-01' });
    expect(reading.source).toMatchObject({ date: '2026-01-06', subject: 'https://code.test/a/b' });
    expect(factsOf(reading)).toEqual({
      'security-insights': true,
      name: 'B',
      'install-guide': true,
      'code-of-conduct': true,
      repository: 'https://code.test/a/b',
      'development-status': 'unsupported',
      licence: 'Apache-2.0',
      governance: true,
      maintained: false,
      maintainers: true,
      'maintainer-count': 3,
      'security-contact': true,
      'static-analysis': true,
      'security-assessment third-party': true,
      'security-assessment audit-2024': true,
      'security-audit': true,
      'security-audit-date': '2025-06-01',
    });
    expect(reading.details?.assessments[0]).toEqual({ kind: 'self', evidence: null, date: null });
    expect(reading.verdict).toBe('unknown');
  });

  it('is invalid without a required member, and still read', () => {
    const reading = readSecurityInsights('header: { schema-version: 2.0.0 }\nproject: { name: [1] }');
    expect(reading).toMatchObject({ readable: true, verdict: 'invalid' });
    expect(codes(reading)).toEqual(['missing-field', 'missing-field', 'missing-field', 'wrong-type']);
  });

  it('tells a version that it does not know', () => {
    expect(codes(readSecurityInsights('header: { schema-version: 3.0.0 }'))).toContain('unknown-version');
  });
});

it.each([
  ['a: 1', 'wrong-format'],
  ['- 1', 'wrong-format'],
  ['header: text', 'wrong-format'],
  ['', 'empty-file'],
  ['header: {', 'not-yaml'],
])('refuses %s', (text, code) => {
  const reading = readSecurityInsights(text);
  expect(reading).toMatchObject({ readable: false, facts: [], details: null });
  expect(codes(reading)).toContain(code);
});
