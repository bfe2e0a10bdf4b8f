import { describe, expect, it } from 'vitest';
import { readBestPractices } from '../best-practices/read-best-practices.ts';
import { collectEvidence } from '../collect/collect-evidence.ts';
import { readMetrics } from '../metrics/read-metrics.ts';
import { readSbom } from '../sbom/read-sbom.ts';
import { readScorecard } from '../scorecard/read-scorecard.ts';
import { readScorecardValue } from '../scorecard/read-scorecard-value.ts';
import { formOf } from '../scorecard/scorecard-form.ts';
import { mailsIn } from '../testing/ledger.fixture.ts';
import { walkRealInputs } from './walk.fixture.ts';

const folder = process.env['OSEE_REAL_INPUTS'];

/** Descriptions of formats, archives, tables of others: no file of a project. */
const noProjectFile =
  /^README\.md$|\.(?:md|cue|tar\.gz|csv)$|schema[^/]*\.json$|^derived\/|^govstack\/bbRequirements|^publiccode-testsuite\/.*\.(?:json|txt|svg|png)$/u;

/** Kinds of whose files nothing can be read: why, and which. */
const refusals: readonly (readonly [RegExp, string])[] = [
  [/broken-merge-conflict/u, 'merge-conflict'],
  [/text-table/u, 'format-not-read'],
  [/\.sarif$/u, 'format-not-read'],
  [/sbom\/.*\.csv$/u, 'format-not-read'],
  [/publiccode-testsuite\/invalid/u, '*'],
];

describe.skipIf(folder === undefined)('files of real projects (set OSEE_REAL_INPUTS to run it)', () => {
  const files = folder === undefined ? [] : walkRealInputs(folder);

  it('every file is read, refused by a code, or named as no file of a known kind; none is dropped', () => {
    const handled = files.map(({ name, projectPath, text }) => {
      const { readings, unrecognised } = collectEvidence([[projectPath, text]], { asOf: '2026-11-29' });
      const [list, reading] = readings;
      if (reading === undefined) {
        const outcome = list?.facts.length ? 'by name' : 'dropped';
        return [name, unrecognised.length > 0 ? 'unrecognised' : outcome];
      }
      return [
        name,
        reading.readable
          ? 'read'
          : (reading.issues.find(({ severity }) => severity === 'error')?.code ?? 'no reason'),
      ];
    });
    expect(handled.map(([name]) => name)).toEqual(files.map(({ name }) => name));
    const unexpected = handled.filter(([name = '', outcome]) => {
      if (outcome === 'read') return false;
      if (outcome === 'unrecognised' || outcome === 'by name') return !noProjectFile.test(name);
      return !refusals.some(([pattern, code]) => pattern.test(name) && (code === '*' || code === outcome));
    });
    expect(unexpected).toEqual([]);
  });

  it('no address of a person is kept', () => {
    for (const { name, projectPath, text } of files) {
      expect(mailsIn(collectEvidence([[projectPath, text]]).readings), name).toEqual([]);
    }
  });

  const named = (pattern: RegExp) => files.filter(({ name }) => pattern.test(name));

  it('the score of each result of Scorecard comes out of its checks', () => {
    const results = named(/^openssf-scorecard\/.+\.json$/u).flatMap(({ text, name }) => {
      const { details } = readScorecard(text);
      return details?.form === 'checks' && details.checks.some(({ risk }) => risk !== null)
        ? [[name, details] as const]
        : [];
    });
    expect(results.length).toBeGreaterThan(0);
    for (const [name, { agrees, stated }] of results)
      expect([name, stated, agrees]).toEqual([name, stated, true]);
  });

  it('so does the score in each report on a repository, and an empty run has none', () => {
    const reports = named(/^cms-metrics\/(?!broken).+\.json$/u).map(({ name, text }) => {
      const held = (JSON.parse(text) as { ossf_scorecard?: unknown }).ossf_scorecard ?? null;
      const form = held === null ? null : formOf(held);
      const details =
        typeof form === 'string'
          ? readScorecardValue(held, form, { file: name, format: 'scorecard' }, [], []).details
          : null;
      return [name, details?.checks.length ?? 0, details?.agrees ?? null];
    });
    expect(reports.length).toBeGreaterThan(0);
    expect(
      reports.filter(([, checks, agrees]) => (checks === 0) !== (agrees === null) || agrees === false),
    ).toEqual([]);
  });

  it.skipIf(named(/monitor-database\.json$/u).length === 0)(
    'the same commit of the history carries more than one score',
    () => {
      const [file] = named(/monitor-database\.json$/u);
      const scores = new Map<string, Set<number | null>>();
      for (const { subject, commit, score } of readScorecard(file?.text ?? '').details?.history ?? []) {
        const pair = `${subject} ${commit}`;
        scores.set(pair, (scores.get(pair) ?? new Set()).add(score));
      }
      expect([[...scores.values()].filter(({ size }) => size > 1).length, scores.size]).toEqual([108, 503]);
    },
  );

  it.skipIf(named(/cms-scorecard-matrix\.csv$/u).length === 0)(
    'the published scores of a table of results come out',
    () => {
      const [file] = named(/cms-scorecard-matrix\.csv$/u);
      const [head = [], ...rows] = (file?.text ?? '')
        .trim()
        .split(/\r?\n/u)
        .map((line) => line.split(','));
      const stated = head.findIndex((cell) => /^(?:aggregate|score)$/iu.test(cell.trim()));
      const results = rows.flatMap((cells) => {
        const score = cells[stated]?.trim();
        const checks = head.flatMap((name, place) => {
          const cell = cells[place]?.trim() ?? '';
          return /^-?\d+(?:\.0)?$/u.test(cell) &&
            /^[A-Z][A-Za-z]+(?:-[A-Z][A-Za-z]+)*$|^SAST$|^SBOM$/u.test(name.trim()) &&
            place !== stated
            ? [{ name: name.trim(), score: Number(cell) }]
            : [];
        });
        if (score === undefined || score === '' || checks.length === 0) return [];
        return [
          readScorecard(
            JSON.stringify({
              repo: { name: 'a' },
              scorecard: { version: 'v5.1.1' },
              score: Number(score),
              checks,
            }),
          ).details,
        ];
      });
      expect(results.length).toBeGreaterThanOrEqual(245);
      expect(results.filter((details) => details?.agrees === false)).toEqual([]);
    },
  );

  it.each([
    ['docker-net-dhcp', { met: 97, 'not-applicable': 21, unmet: 9, unknown: 0 }],
    ['eirctl', { met: 48, 'not-applicable': 3, unmet: 1, unknown: 0 }],
    ['rurl', { 'not-applicable': 16 }],
  ])('the statuses of the badge of %s are those of the file', (name, expected) => {
    const [file] = named(new RegExp(`^bestpractices/${name}\\.`, 'u'));
    if (file === undefined) return;
    const criteria = readBestPractices(file.text).details?.criteria ?? [];
    const counts = Object.fromEntries(
      Object.keys(expected).map((status) => [
        status,
        criteria.filter((criterion) => criterion.status === status).length,
      ]),
    );
    expect(counts).toEqual(expected);
  });

  it('shares of the badge are those that stand in a file, and no file gives another', () => {
    for (const { text } of named(/^bestpractices\/.+\.json$/u)) {
      const value = JSON.parse(text) as Record<string, unknown>;
      const stated = Object.keys(value).filter((key) => /^(?:badge|tiered)_percentage/u.test(key));
      const { details } = readBestPractices(text);
      expect(details?.percentages.map(({ percent }) => percent).sort()).toEqual(
        stated.map((key) => value[key]).sort(),
      );
    }
  });

  it.each([
    [/^sbom\/witness\.cdx\.json$/u, { standard: 'CycloneDX', subject: 'alpine', created: '2024-06-15' }],
    [/^sbom\/witness\.spdx\.json$/u, { standard: 'SPDX', subject: 'alpine', created: '2024-06-15' }],
  ])('%s says what it is a list of', (pattern, expected) => {
    const [file] = named(pattern);
    if (file === undefined) return;
    const { details } = readSbom(file.text);
    expect({
      standard: details?.standard,
      subject: details?.subject?.name,
      created: details?.created,
    }).toEqual(expected);
    expect(details?.components.length).toBeGreaterThan(10);
    expect(details?.licences).not.toContain('NOASSERTION');
  });

  it('a tier of a repository is a word, and gives no score', () => {
    for (const { text } of named(/^cms-metrics\/(?!broken).+\.json$/u)) {
      const tiers = readMetrics(text).facts.filter(({ fact }) => fact === 'repository-tier');
      expect(tiers.every(({ value }) => typeof value === 'string')).toBe(true);
    }
  });
});
