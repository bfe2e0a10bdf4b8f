import { describe, expect, it } from 'vitest';
import { compareScorecards } from './compare-scorecards.ts';
import { readScorecard } from './read-scorecard.ts';
import { checkOf, scorecardText } from './scorecard.fixture.ts';

const read = (checks: unknown, more: Readonly<Record<string, unknown>> = {}) =>
  readScorecard(scorecardText(checks, more));
const codes = ({ issues }: { issues: readonly { code: string }[] }) => issues.map(({ code }) => code);
const factOf = (reading: ReturnType<typeof read>, fact: string) =>
  reading.facts.filter((one) => one.fact === fact).map(({ value, confidence }) => [value, confidence]);

describe('readScorecard', () => {
  it('keeps tool, version, day, subject and commit', () => {
    expect(read([checkOf('SAST', 5)]).source).toEqual({
      file: 'scorecard.json',
      format: 'scorecard',
      tool: 'OpenSSF Scorecard',
      toolVersion: 'v5.1.1',
      date: '2026-03-02',
      subject: 'github.com/example/project',
      commit: 'a1b2',
    });
  });

  it('takes no version or commit that names nothing', () => {
    const { source } = read([checkOf('SAST', 5)], {
      repo: { name: 'a', commit: 'HEAD' },
      scorecard: { version: 'unknown' },
      date: '2024-10-3',
    });
    expect(source).toEqual({
      file: 'scorecard.json',
      format: 'scorecard',
      tool: 'OpenSSF Scorecard',
      subject: 'a',
    });
  });

  it('works the score out again, without the checks that came to no end', () => {
    const checks = [
      checkOf('Code-Review', 10),
      checkOf('License', 0),
      checkOf('SAST', -1),
      checkOf('CI-Tests', null),
    ];
    const reading = read(checks, { score: 7.5 });
    expect(reading.details).toMatchObject({ form: 'checks', stated: 7.5, recomputed: 7.5, agrees: true });
    expect(reading.details?.checks.map(({ score }) => score)).toEqual([10, 0, null, null]);
    expect(reading.issues).toEqual([]);
  });

  it('tells where the stated score is another one', () => {
    const reading = read([checkOf('License', 10), checkOf('CI-Tests', 5)], { score: 5 });
    expect(reading.details).toMatchObject({ stated: 5, recomputed: 7.5, agrees: false });
    expect(reading.issues[0]).toMatchObject({ code: 'score-differs', path: ['score'] });
  });

  it('takes either neighbour of a half', () => {
    const checks = [
      checkOf('License', 1),
      ...['CI-Tests', 'Contributors', 'CII-Best-Practices'].map((name) => checkOf(name, 0)),
    ];
    expect(read(checks, { score: 0.3 }).details?.agrees).toBe(true);
    expect(read(checks, { score: 0.2 }).details?.agrees).toBe(true);
    expect(read(checks, { score: 0.4 }).details?.agrees).toBe(false);
  });

  it('says of an empty run that there is no score', () => {
    const reading = read(null, { score: -1 });
    expect(reading).toMatchObject({ readable: true, facts: [], details: { stated: null, recomputed: null } });
    expect(codes(reading)).toEqual(['no-result']);
  });

  it('takes a missing score for 0 only where the tool leaves zeros out', () => {
    const checks = [checkOf('License'), checkOf('SAST', 10)];
    const of = (version: string) =>
      read(checks, { scorecard: { version }, score: 6.7 }).details?.checks[0]?.score;
    expect([of('v4.10.2'), of('v5.0.0'), of('unknown')]).toEqual([0, null, null]);
    const deps = readScorecard(
      JSON.stringify({
        date: '2026-03-02',
        repository: { name: 'a' },
        scorecard: { version: 'v5.1.1' },
        checks,
        overallScore: 6.7,
      }),
    );
    expect(deps.details).toMatchObject({ stated: 6.7, recomputed: 6.7, agrees: true });
    expect(codes(deps)).toEqual(['missing-field']);
  });

  it('reports a check that it does not know, and gives it no weight', () => {
    const reading = read([checkOf('Magic', 0), checkOf('License', 10)], { score: 10 });
    expect(codes(reading)).toEqual(['unknown-check']);
    expect(reading.details).toMatchObject({ recomputed: null, agrees: null });
    expect(reading.facts.map(({ key }) => key)).not.toContain('Magic');
  });

  it('lets annotations explain and change nothing', () => {
    const reading = read([checkOf('SAST', 0, { annotations: ['not-applicable', 3] })], { score: 0 });
    expect(reading.details?.checks[0]).toMatchObject({ score: 0, annotations: ['not-applicable'] });
  });

  it('counts a check that stands twice once', () => {
    const reading = read([checkOf('License', 10), checkOf('License', 0)], { score: 10 });
    expect(reading.details?.agrees).toBe(true);
    expect(codes(reading)).toEqual(['duplicate-entry']);
  });

  it.each([
    [[checkOf('Code-Review', 10)], 'code-review', [true, 3]],
    [[checkOf('Code-Review', 5)], 'code-review', [true, 2]],
    [[checkOf('Code-Review', 4)], 'code-review', [false, 2]],
    [[checkOf('Code-Review', -1)], 'code-review', [null, 1]],
    [[checkOf('Security-Policy', 4)], 'security-policy', [true, 2]],
    [[checkOf('Dangerous-Workflow', 9)], 'safe-workflows', [false, 2]],
    [[checkOf('Vulnerabilities', 10)], 'known-vulnerabilities', [false, 3]],
    [[checkOf('Vulnerabilities', 9)], 'known-vulnerabilities', [true, 2]],
    [[checkOf('CII-Best-Practices', 7)], 'badge-level', ['silver', 2]],
    [[checkOf('CII-Best-Practices', 0)], 'badge-level', ['none', 2]],
  ])('finds a fact: %#', (checks, fact, expected) => {
    expect(factOf(read(checks), fact)).toEqual([expected]);
  });

  it('gives no fact of a badge without a level', () => {
    expect(factOf(read([checkOf('CII-Best-Practices', 3)]), 'badge-level')).toEqual([]);
    expect(factOf(read([checkOf('CII-Best-Practices', -1)]), 'badge-level')).toEqual([[null, 2]]);
  });

  it('opens payloads that hold the result as a text', () => {
    const inner = scorecardText([checkOf('License', 5)]);
    for (const text of [JSON.stringify({ SarifOutput: '{}', JsonOutput: inner }), JSON.stringify(inner)]) {
      expect(readScorecard(text).details?.checks).toHaveLength(1);
    }
    const wrapped = readScorecard(JSON.stringify({ JsonOutput: inner }));
    expect(wrapped.facts[0]?.path).toEqual(['JsonOutput']);
    expect(codes(readScorecard(JSON.stringify({ JsonOutput: '{' })))).toEqual(['not-json']);
  });

  it('reads the form of probes, without a score', () => {
    const reading = readScorecard(
      JSON.stringify({
        date: '2024-02-01',
        repo: { name: 'a' },
        findings: [{ probe: 'x', outcome: 'True' }, { probe: 'y' }, { outcome: 'False' }],
      }),
    );
    expect(reading.details).toMatchObject({
      form: 'probes',
      stated: null,
      findings: [
        { probe: 'x', outcome: 'True' },
        { probe: 'y', outcome: null },
      ],
    });
    expect(codes(reading)).toEqual(['missing-field']);
    expect(reading.facts).toEqual([]);
  });

  it('reads the history of a monitor, and gives no facts of one project', () => {
    const run = { score: 5.5, date: '2022-11-28', commit: 'ee' };
    const reading = readScorecard(
      JSON.stringify({
        'github.com': {
          a: { b: { previous: [run, { ...run, score: -1 }], current: run }, c: { previous: [] } },
        },
      }),
    );
    expect(reading.details?.history.map(({ subject, score }) => [subject, score])).toEqual([
      ['github.com/a/b', 5.5],
      ['github.com/a/b', null],
      ['github.com/a/b', 5.5],
    ]);
    expect(reading.facts).toEqual([]);
  });

  it('reads the first form by name, without scores', () => {
    const text = JSON.stringify({
      Repo: 'github.com/a/b',
      Date: '2021-03-01',
      Checks: [{ Name: 'License', Pass: true, Confidence: 10 }],
    });
    const reading = readScorecard(text);
    expect(reading).toMatchObject({
      readable: true,
      facts: [],
      source: { subject: 'github.com/a/b', date: '2021-03-01' },
    });
    expect(reading.details?.checks[0]).toMatchObject({ name: 'License', score: null });
  });

  it.each([
    ['{"$schema": "x", "version": "2.1.0", "runs": []}', 'format-not-read'],
    ['RESULTS\n-------\nAggregate score: 7.3 / 10\n\nCheck scores:\n|-----|\n| 0 |\n', 'format-not-read'],
    ['{"schemaVersion": 1, "label": "scorecard", "message": "7.3"}', 'wrong-format'],
    ['[]', 'wrong-format'],
    ['{}', 'wrong-format'],
    ['{"repo": "a", "checks": []}', 'wrong-format'],
    ['{"repository": {"name": "a"}}', 'wrong-format'],
    ['<svg/>', 'not-json'],
    ['', 'empty-file'],
  ])('refuses %s', (text, code) => {
    const reading = readScorecard(text);
    expect(reading).toMatchObject({ readable: false, facts: [], details: null });
    expect(codes(reading)).toEqual([code]);
  });

  it('goes on past what it cannot use', () => {
    const reading = read([
      null,
      3,
      { score: 3 },
      checkOf('License', 11),
      { name: 'SAST', score: '7', details: 'x' },
    ]);
    expect(reading.readable).toBe(true);
    expect(codes(reading)).toEqual([
      'missing-field',
      'missing-field',
      'missing-field',
      'wrong-value',
      'wrong-type',
      'wrong-type',
    ]);
  });
});

describe('compareScorecards', () => {
  const details = (checks: unknown) => {
    const found = read(checks).details;
    if (found === null) throw new Error('not read');
    return found;
  };

  it('compares over the checks that both brought to an end', () => {
    const first = details([checkOf('License', 10), checkOf('SAST', 0), checkOf('Webhooks', 0)]);
    const second = details([
      checkOf('SAST', 10),
      checkOf('License', 10),
      checkOf('Webhooks', -1),
      checkOf('SBOM', 3),
    ]);
    expect(compareScorecards(first, second)).toEqual({
      isSameSet: false,
      shared: [
        { name: 'License', first: 10, second: 10 },
        { name: 'SAST', first: 0, second: 10 },
      ],
      onlyFirst: ['Webhooks'],
      onlySecond: ['SBOM'],
      first: 3.3,
      second: 10,
    });
    expect(compareScorecards(first, first).isSameSet).toBe(true);
  });

  it('has no mean where nothing is shared', () => {
    const comparison = compareScorecards(details([checkOf('Magic', 1)]), details([checkOf('License', 1)]));
    expect(comparison).toMatchObject({
      first: null,
      second: null,
      shared: [],
      onlySecond: ['License'],
      onlyFirst: [],
    });
  });
});
