import { describe, expect, it } from 'vitest';
import { scorecardText } from '../scorecard/scorecard.fixture.ts';
import { collectEvidence } from './collect-evidence.ts';

const publiccode = (licence: string, url = 'https://code.test/a/b.git') =>
  `publiccodeYmlVersion: "0"\nname: B\nurl: ${url}\nlegal:\n  license: ${licence}\n`;
const agpl = 'GNU AFFERO GENERAL PUBLIC LICENSE\nVersion 3, 19 November 2007\n13. Remote Network Interaction';
const tag = (licence: string) => `SPDX-License-Identifier: ${licence}\n`;
const formats = (files: Parameters<typeof collectEvidence>[0]) =>
  collectEvidence(files).readings.map(({ format, readable, source }) => [format, readable, source.file]);
const codes = ({ issues }: { issues: readonly { code: string }[] }) => issues.map(({ code }) => code);

describe('collectEvidence', () => {
  it('finds which file is which', () => {
    const scorecard = scorecardText([{ name: 'License', score: 10 }]);
    expect(
      formats({
        'README.md': '# B',
        LICENSE: tag('MIT'),
        'COPYING.md': tag('MIT'),
        'publiccode.yaml': publiccode('MIT'),
        '.github/SECURITY-INSIGHTS.yml': 'header: { schema-version: 2.0.0 }',
        '.project.d/bestpractices.json': '{"test_status": "Met"}',
        'reports/ossf-scorecard.json': scorecard,
        'out/result.json': scorecard,
        'release/app.cdx.json': '{"bomFormat": "CycloneDX"}',
        'release/parts.json': '{"spdxVersion": "SPDX-2.3"}',
        'sbom-v1.csv': 'name,license\na,MIT\n',
        'results.sarif': '{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "Scorecard"}}}]}',
        'dpg.json': '{"name": "B", "SDGs": []}',
      }),
    ).toEqual([
      ['file-list', true, '.'],
      ['security-insights', true, '.github/SECURITY-INSIGHTS.yml'],
      ['best-practices', true, '.project.d/bestpractices.json'],
      ['licence-file', true, 'COPYING.md'],
      ['licence-file', true, 'LICENSE'],
      ['dpg-nominee', true, 'dpg.json'],
      ['scorecard', true, 'out/result.json'],
      ['publiccode', true, 'publiccode.yaml'],
      ['sbom', true, 'release/app.cdx.json'],
      ['sbom', true, 'release/parts.json'],
      ['scorecard', true, 'reports/ossf-scorecard.json'],
      ['scorecard', false, 'results.sarif'],
      ['sbom', false, 'sbom-v1.csv'],
    ]);
  });

  it('finds the files in which projects describe themselves', () => {
    expect(
      formats({
        'codemeta.json': '{"name": "B"}',
        'CITATION.cff': 'cff-version: 1.2.0',
        'code.json': '{"name": "B"}',
        'REUSE.toml': 'version = 1',
        'media/REUSE.toml': 'version = 1',
        '.reuse/dep5': 'Format: x',
        'forms/b.json': '{"softwareName": "B", "compliance": []}',
        'parts/codemeta.json': '{"name": "B"}',
      }),
    ).toEqual([
      ['file-list', true, '.'],
      ['reuse', true, '.reuse/dep5'],
      ['citation', true, 'CITATION.cff'],
      ['reuse', true, 'REUSE.toml'],
      ['code-json', true, 'code.json'],
      ['codemeta', true, 'codemeta.json'],
      ['govstack', true, 'forms/b.json'],
      ['reuse', true, 'media/REUSE.toml'],
    ]);
  });

  it('takes neither schemas nor unknown files for one of its kinds, and names them', () => {
    const schema =
      '{"$schema": "http://json-schema.org/draft-07/schema#", "properties": {"scorecard": {"checks": 1}}}';
    const collected = collectEvidence({
      'scorecard.json': schema,
      'notes.txt': 'x',
      'data.json': '{}',
      'src/a.ts': 'export {}',
    });
    expect(collected.readings).toHaveLength(1);
    expect(collected.unrecognised).toEqual(['data.json', 'notes.txt', 'scorecard.json', 'src/a.ts']);
  });

  it('passes over copies and parts, and tells them', () => {
    const collected = collectEvidence({
      'vendor/x/publiccode.yml': publiccode('MIT'),
      'examples/bom.json': '{"bomFormat": "CycloneDX"}',
      'packages/a/publiccode.yml': publiccode('MIT'),
      'packages/a/LICENSE': tag('GPL-3.0-only'),
    });
    expect(collected.passedOver).toEqual([
      { file: 'examples/bom.json', format: 'sbom', reason: 'copy' },
      { file: 'packages/a/publiccode.yml', format: 'publiccode', reason: 'nested' },
      { file: 'vendor/x/publiccode.yml', format: 'publiccode', reason: 'copy' },
    ]);
    expect(collected.facts).toEqual([]);
  });

  it('counts the same thing once, and lets two kinds of files settle a licence', () => {
    const { facts, contradictions } = collectEvidence({
      LICENSE: agpl,
      'publiccode.yml': publiccode('AGPL-3.0-or-later'),
      '.bestpractices.json': '{"license": "agpl-3.0-or-later", "test_status": "?"}',
    });
    const licences = facts.filter(({ fact }) => fact === 'licence');
    expect(licences.map(({ value, confidence, files }) => [value, confidence, files])).toEqual([
      ['agpl-3.0-or-later', 3, ['.bestpractices.json', 'publiccode.yml']],
      ['AGPL-3.0', 3, ['LICENSE']],
    ]);
    expect(contradictions).toEqual([]);
  });

  it('shows files that differ, and takes no side', () => {
    const collected = collectEvidence({ LICENSE: agpl, 'publiccode.yml': publiccode('EUPL-1.2') });
    expect(collected.contradictions).toMatchObject([
      { fact: 'licence', values: [{ value: 'AGPL-3.0' }, { value: 'EUPL-1.2' }] },
    ]);
    expect(codes(collected)).toEqual(['facts-contradict']);
    expect(collected.facts.filter(({ fact }) => fact === 'licence')).toHaveLength(2);
  });

  it('compares licences by what they mean', () => {
    const differs = (file: string, declared: string) =>
      collectEvidence({ LICENSE: tag(file), 'publiccode.yml': publiccode(declared) }).contradictions.length >
      0;
    expect(differs('MIT OR Apache-2.0', 'Apache-2.0 OR MIT')).toBe(false);
    expect(differs('MIT AND (ISC OR 0BSD)', '(MIT AND 0BSD) OR (ISC AND MIT)')).toBe(false);
    expect(differs('GPL-3.0-only', 'GPL-3.0-or-later')).toBe(true);
    expect(differs('MIT', 'ISC')).toBe(true);
  });

  it('keeps the licence of a part apart', () => {
    const { facts, contradictions } = collectEvidence({
      LICENSE: tag('MIT'),
      'LICENSE-CONTENT': tag('CC-BY-4.0'),
      'LICENSE.md': tag('MIT'),
    });
    expect(facts.filter(({ fact }) => fact === 'licence').map(({ key, value }) => [key, value])).toEqual([
      ['content', 'CC-BY-4.0'],
      [undefined, 'MIT'],
    ]);
    expect(contradictions).toEqual([]);
  });

  it('goes on where a file is broken', () => {
    const collected = collectEvidence({
      'publiccode.yml': '<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\n',
      '.bestpractices.json': '{"test_status": "Met"}',
      'bom.json': '{',
    });
    expect(collected.readings.map(({ readable }) => readable)).toEqual([true, true, false, false]);
    expect(collected.facts.map(({ fact }) => fact)).toContain('tests');
  });

  it('tells two files of a kind, and files on another repository', () => {
    const scorecard = scorecardText([{ name: 'License', score: 10 }], { repo: { name: 'code.test/x/y' } });
    const collected = collectEvidence({
      'publiccode.yml': publiccode('MIT'),
      'publiccode.yaml': publiccode('MIT'),
      'scorecard.json': scorecard,
    });
    expect(codes(collected)).toEqual(['same-kind-twice', 'other-subject']);
    const same = scorecardText([{ name: 'License', score: 10 }], { repo: { name: 'Code.test/A/b' } });
    expect(codes(collectEvidence({ 'publiccode.yml': publiccode('MIT'), 'scorecard.json': same }))).toEqual(
      [],
    );
  });

  it('needs only names for what is no file of a known kind', () => {
    const { facts, unrecognised } = collectEvidence({ 'README.md': null, 'publiccode.yml': null });
    expect(facts.map(({ fact }) => fact)).toEqual(['readme']);
    expect(unrecognised).toEqual([]);
  });

  it('takes pairs in any form, and tells a path that stands twice', () => {
    const files = new Map([['README.md', null]]);
    expect(collectEvidence(files)).toEqual(collectEvidence({ 'README.md': null }));
    const twice = collectEvidence([
      ['LICENSE', tag('MIT')],
      ['./LICENSE', tag('ISC')],
      ['LICENSE', null],
      ['../a', null],
    ]);
    expect(codes(twice)).toEqual(['wrong-value', 'duplicate-entry']);
    expect(twice.facts.find(({ fact }) => fact === 'licence')?.value).toBe('ISC');
  });

  it.each([null, 3, 'abc', [1], [['a']], { a: 1 }, new Map([[1, 'x']])])('refuses %j as files', (files) => {
    expect(() => collectEvidence(files as never)).toThrow(expect.objectContaining({ code: 'wrong-type' }));
  });

  it('finds nothing in nothing', () => {
    expect(collectEvidence({})).toMatchObject({
      facts: [],
      contradictions: [],
      passedOver: [],
      unrecognised: [],
      issues: [],
    });
  });

  it('passes the day on', () => {
    const text =
      'header: { schema-version: 1.0.0, expiration-date: 2026-01-31 }\nproject-lifecycle: { roadmap: "https://code.test/r" }';
    const roadmap = (asOf: string) =>
      collectEvidence({ 'SECURITY-INSIGHTS.yml': text }, { asOf }).facts.find(
        ({ fact }) => fact === 'roadmap',
      )?.value;
    expect([roadmap('2026-01-31'), roadmap('2026-02-01')]).toEqual([true, null]);
  });
});
