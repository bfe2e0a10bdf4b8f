import { describe, expect, it } from 'vitest';
import { checkOf, scorecardText } from '../scorecard/scorecard.fixture.ts';
import { daysOf } from './days-of.ts';
import { readMetrics } from './read-metrics.ts';

const read = (value: unknown) => readMetrics(JSON.stringify(value));
const codes = ({ issues }: { issues: readonly { code: string }[] }) => issues.map(({ code }) => code);
const factsOf = ({ facts }: ReturnType<typeof read>) =>
  facts.map(({ fact, key, value, confidence }) => [fact, key, value, confidence]);

describe('readMetrics of a report on a repository', () => {
  const report = {
    url: 'https://code.test/a/b',
    name: 'b',
    commits_count: 0,
    stargazers_count: null,
    forks_count: 2,
    issues_count: 5,
    average_issue_resolution_time: [
      ['b', '68 days 12:00:00.0'],
      ['b', 'long'],
    ],
    repo_dependency_libyear_list: [['x', 0.5, 'd'], ['y', 1, 'd'], ['z', -1, 'd'], 'w'],
    fismaLevel: 'Moderate',
    maturityModelTier: 3,
    maturity_model_tier: '3',
    ossf_scorecard: JSON.parse(scorecardText([checkOf('License', 5)])) as unknown,
    commits_by_month: { '2026/1': 3 },
    new_issues_by_day_over_last_month: [],
  };

  it('tells 0 from no value, and takes the result of Scorecard', () => {
    expect(factsOf(read(report))).toEqual([
      ['name', undefined, 'b', 3],
      ['repository', undefined, 'https://code.test/a/b', 3],
      ['repository-tier', undefined, '3', 2],
      ['fisma-level', undefined, 'moderate', 2],
      ['scorecard-score', undefined, 5, 3],
      ['scorecard-check', 'License', 5, 3],
      ['licence-file', undefined, true, 2],
      ['commits', 'all time', 0, 2],
      ['forks', undefined, 2, 2],
      ['metric', 'issues_count', 5, 2],
      ['issue-closing-days', 'not stated', 68.5, 2],
      ['dependency-age-years', undefined, 1.5, 2],
    ]);
  });

  it('tells what it makes nothing of', () => {
    expect(read(report).issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['wrong-type', 'average_issue_resolution_time', 1],
      ['wrong-type', 'repo_dependency_libyear_list', 2],
      ['wrong-type', 'repo_dependency_libyear_list', 3],
      ['unknown-field', 'commits_by_month'],
    ]);
    expect(codes(read({ ...report, maturity_model_tier: '2' }))).toContain('wrong-value');
  });

  it('does without Scorecard, and with an empty run', () => {
    const values = (ossf_scorecard: unknown) => factsOf(read({ url: 'u', forks_count: 1, ossf_scorecard }));
    expect(values(null)).toEqual(values(undefined));
    const empty = read({
      url: 'u',
      forks_count: 1,
      ossf_scorecard: { repo: { name: 'a', commit: 'HEAD' }, score: -1, checks: null },
    });
    expect(empty.facts.some(({ fact }) => fact.startsWith('scorecard'))).toBe(false);
    expect(codes(empty)).toEqual(['no-result']);
    expect(codes(read({ url: 'u', forks_count: 1, ossf_scorecard: 3 }))).toEqual(['wrong-format']);
  });
});

describe('readMetrics of rows by week', () => {
  it('takes the latest row, whatever the order', () => {
    const rows = [
      {
        grimoire_creation_date: '2026-02-02 00:00:00+00:00',
        onion_org_count: 3,
        share: 0.680000000000003,
        gone: null,
      },
      { grimoire_creation_date: '2026-01-05 00:00:00+00:00', onion_org_count: 9 },
      { onion_org_count: 1 },
    ];
    const reading = read(rows);
    expect(reading.details).toMatchObject({ form: 'series', rows: 2, from: '2026-01-05', to: '2026-02-02' });
    expect(factsOf(reading)).toEqual([
      ['organisations', 'not stated', 3, 1],
      ['metric', 'share', 0.680000000000003, 1],
      ['metric', 'gone', null, 1],
    ]);
    expect(reading.source.date).toBe('2026-02-02');
    expect(codes(reading)).toEqual(['wrong-type']);
  });
});

describe('readMetrics of a list', () => {
  it('lets window, method and automatic accounts travel with the value', () => {
    const reading = read({
      subject: 'code.test/a/b',
      tool: 'augur',
      date: '2026-03-02',
      metrics: [
        {
          name: 'contributors',
          value: 4,
          window: '90 days',
          method: 'by e-mail',
          bots: 'left out',
          date: '2026-03-01',
        },
        { name: 'contributors', value: 4.5, window: '30 days' },
        { id: 'own', value: null },
        { name: 'last-commit', value: 3 },
        { name: 'no value' },
        { value: 1 },
      ],
    });
    expect(factsOf(reading)).toEqual([
      ['contributors', '90 days', 4, 3],
      ['metric', 'contributors', 4.5, 1],
      ['metric', 'own', null, 1],
      ['metric', 'last-commit', 3, 1],
    ]);
    expect(reading.facts[0]?.source).toMatchObject({
      date: '2026-03-01',
      tool: 'augur',
      subject: 'code.test/a/b',
    });
    expect(codes(reading).filter((code) => code === 'missing-field')).toHaveLength(10);
  });
});

it.each(['{}', '[]', '[1]', '{"url": "x"}', '{"stars_count": 1}', '3'])('refuses %s', (text) => {
  expect(readMetrics(text)).toMatchObject({
    readable: false,
    details: null,
    issues: [{ code: 'wrong-format' }],
  });
});

it.each([
  ['68 days 15:48:25.692307', 68 + (15 * 3600 + 48 * 60 + 25.692307) / 86_400],
  ['1 day', 1],
  ['06:00', 0.25],
  ['0 days', 0],
  ['', null],
  ['days', null],
  ['-1 days', null],
  ['soon', null],
])('reads the time %j', (written, days) => expect(daysOf(written)).toBe(days));
