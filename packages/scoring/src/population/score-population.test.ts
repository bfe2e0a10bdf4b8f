import { OseeError } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { scoreMaturity } from '../maturity/score/score-maturity.ts';
import { assess, buildModel, criterion, node } from '../maturity/testing/build-model.fixture.ts';
import { answerCodes } from './cells/answer-codes.ts';
import type { PopulationRow } from './cells/population-row.ts';
import { summarisePopulation } from './result/summarise-population.ts';
import { scorePopulation } from './score-population.ts';
import { mergeTallies } from './tally/merge-tallies.ts';
import { tallyPopulation } from './tally/tally-population.ts';

const model = buildModel({
  policies: { unanswered: 'exclude' },
  levels: [
    { id: 'low', title: 'Low', requires: [] },
    { id: 'high', title: 'High', requires: [{ kind: 'score', minimum: 0.5 }] },
  ],
  nodes: [node('a'), node('b')],
  criteria: [
    criterion('p', 'a', { notApplicableAllowed: true }),
    criterion('q', 'a', { notApplicableAllowed: false }),
    criterion('r', 'b'),
  ],
});

const rows: readonly PopulationRow[] = Array.from({ length: 40 }, (_, position) => ({
  group: position % 4 === 0 ? 'south' : position === 1 ? 'islands' : 'north',
  answers: [
    { criterionId: 'p', status: 'answered', optionId: String((position % 5) / 4) },
    ...(position % 3 === 0 ? [] : [{ criterionId: 'r', status: 'answered', optionId: '0.5' } as const]),
  ],
}));

const codeOf = (row: PopulationRow, id: string): number => {
  const answer = row.answers.find(({ criterionId }) => criterionId === id);
  return answer?.status === 'answered' ? Number(answer.optionId) * 4 : answerCodes.unanswered;
};
const labels = ['north', 'south', 'islands'];
const columns = {
  count: rows.length,
  answers: Object.fromEntries(['p', 'r'].map((id) => [id, Uint8Array.from(rows, (row) => codeOf(row, id))])),
  groups: { labels, positions: Uint8Array.from(rows, ({ group = '' }) => labels.indexOf(group)) },
};

const codeFrom = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    return error instanceof OseeError ? `${error.code} ${error.path.join('.')}` : String(error);
  }
  return 'nothing thrown';
};

describe('scorePopulation', () => {
  it('gives the mean, spread and levels of single assessments', () => {
    const singles = rows.map(({ answers }) => scoreMaturity(model, { ...assess(model, {}), answers }).root);
    const scores = singles.flatMap(({ score }) => score ?? []);
    const { whole } = scorePopulation(model, rows);
    const root = whole?.at(-1);
    expect(root?.nodeId).toBe('model');
    expect(root?.mean).toBeCloseTo(scores.reduce((sum, score) => sum + score, 0) / scores.length, 12);
    expect(root?.lowest).toBe(Math.min(...scores));
    expect(root?.highest).toBe(Math.max(...scores));
    expect(root?.levels.map(({ levelId, count }) => [levelId, count])).toEqual([
      [null, 0],
      ['low', singles.filter(({ level }) => level.reached === 'low').length],
      ['high', singles.filter(({ level }) => level.reached === 'high').length],
    ]);
    const sorted = [...scores].sort((one, other) => one - other);
    expect(root?.quantiles.find(({ share }) => share === 0.5)?.score).toBeCloseTo(sorted[19] ?? -1, 3);
  });

  it('gives the same for columns, for rows and for rows that come one by one', async () => {
    const fromRows = scorePopulation(model, rows);
    expect(scorePopulation(model, columns)).toEqual(fromRows);
    const slowly = async function* () {
      yield* rows;
    };
    expect(await scorePopulation(model, slowly())).toEqual(fromRows);
  });

  it('hides a small group, and the next smallest, from which it could be worked out', () => {
    const { groups } = scorePopulation(model, rows);
    expect(groups.map(({ label, count, hidden }) => [label, count, hidden])).toEqual([
      ['islands', null, 'few'],
      ['north', 29, null],
      ['south', null, 'subtraction'],
    ]);
    expect(groups.filter(({ figures }) => figures !== null)).toHaveLength(1);
    const open = scorePopulation(model, rows, { minimumCell: 1 }).groups;
    expect(open.map(({ hidden }) => hidden)).toEqual([null, null, null]);
  });

  it('hides a third group where the two that are few are few together', () => {
    const of = (sizes: readonly number[]) => {
      const positions = Uint8Array.from(sizes.flatMap((size, group) => Array<number>(size).fill(group)));
      const groups = { labels: sizes.map((_, group) => `g${group}`), positions };
      const { whole, groups: found } = scorePopulation(model, {
        count: positions.length,
        answers: {},
        groups,
      });
      return [whole !== null, ...found.map(({ hidden }) => hidden)];
    };
    expect(of([9, 2, 6, 2])).toEqual([true, null, 'few', 'subtraction', 'few']);
    expect(of([9, 2, 6, 3])).toEqual([true, null, 'few', null, 'few']);
    expect(of([2, 2])).toEqual([false, 'few', 'few']);
  });

  it('hides everything of too few, and nothing of none', () => {
    const few = scorePopulation(model, rows.slice(0, 4));
    expect([few.count, few.whole]).toEqual([null, null]);
    const none = scorePopulation(model, []);
    expect(none.count).toBe(0);
    expect(none.whole?.at(-1)?.mean).toBeNull();
  });

  it('counts only the nodes that are asked for', () => {
    const { whole } = scorePopulation(model, rows, { nodes: ['b'], quantiles: [] });
    expect(whole?.map(({ nodeId, quantiles }) => [nodeId, quantiles])).toEqual([['b', []]]);
  });

  it('tells how far it is, and ends when it is told to', () => {
    const told: number[] = [];
    scorePopulation(model, rows, { progressEvery: 15, onProgress: (count) => told.push(count) });
    expect(told).toEqual([15, 30, 40]);
    const controller = new AbortController();
    const stop = () => controller.abort();
    expect(
      codeFrom(() =>
        scorePopulation(model, rows, { signal: controller.signal, progressEvery: 10, onProgress: stop }),
      ),
    ).toBe('cancelled options.signal');
  });

  it('judges the evidence of a row on its day, and asks for the day', () => {
    const strict = buildModel({
      policies: { unsupported: 'unknown' },
      nodes: [node('a')],
      criteria: [criterion('p', 'a', { evidence: 'any' })],
      levels: model.levels,
    });
    const row = (expires: string): PopulationRow => ({
      asOf: '2026-06-30',
      answers: [
        {
          criterionId: 'p',
          status: 'answered',
          optionId: '1',
          evidence: [{ kind: 'examine', polarity: 'supports', collected: '2026-01-01', expires }],
        },
      ],
    });
    const scoredOf = (each: PopulationRow) =>
      scorePopulation(strict, [each], { minimumCell: 1 }).whole?.at(-1)?.coverage;
    expect(scoredOf(row('2026-12-31'))).toBe(1);
    expect(scoredOf(row('2026-03-31'))).toBe(0);
    const { asOf: _, ...dayless } = row('2026-12-31');
    expect(codeFrom(() => scoredOf(dayless))).toBe('invalid-date rows.0.asOf');
  });

  it.each([
    [
      'an unknown question',
      { count: 1, answers: { z: Uint8Array.of(0) } },
      'unknown-criterion rows.answers.z',
    ],
    ['a list', { count: 1, answers: { p: [0] } }, 'wrong-type rows.answers.p'],
    ['a short column', { count: 2, answers: { p: Uint8Array.of(0) } }, 'wrong-length rows.answers.p'],
    ['a step too many', { count: 1, answers: { p: Uint8Array.of(5) } }, 'unknown-option rows.answers.p.0'],
    [
      'what does not apply where it always does',
      { count: 1, answers: { q: Uint8Array.of(answerCodes.notApplicable) } },
      'unknown-option rows.answers.q.0',
    ],
    [
      'a group without a label',
      { count: 1, answers: {}, groups: { labels: ['x'], positions: Uint8Array.of(1) } },
      'unknown-group rows.groups.positions.0',
    ],
    ['a broken count', { count: 1.5, answers: {} }, 'out-of-range rows.count'],
    ['no rows', null, 'wrong-type rows'],
    ['a row that is none', [null], 'not-an-assessment rows.0.answers'],
    [
      'an unknown step',
      [{ answers: [{ criterionId: 'p', status: 'answered', optionId: 'x' }] }],
      'unknown-option rows.0.answers.0.optionId',
    ],
    [
      'an answer twice',
      [
        {
          answers: [
            { criterionId: 'p', status: 'unknown' },
            { criterionId: 'p', status: 'unknown' },
          ],
        },
      ],
      'duplicate-answer rows.0.answers.1.criterionId',
    ],
    ['a group that is no text', [{ answers: [], group: 3 }], 'wrong-type rows.0.group'],
  ])('refuses %s', (_, given, code) => {
    expect(codeFrom(() => scorePopulation(model, given as never))).toBe(code);
  });

  it('refuses nodes that the model has not, or twice', () => {
    expect(codeFrom(() => scorePopulation(model, [], { nodes: ['c'] }))).toBe('unknown-node options.nodes.0');
    expect(codeFrom(() => scorePopulation(model, [], { nodes: ['a', 'a'] }))).toBe(
      'duplicate-node options.nodes.1',
    );
  });
});

describe('mergeTallies', () => {
  const parts = [tallyPopulation(model, rows.slice(0, 13)), tallyPopulation(model, rows.slice(13))];

  it('gives what one count gives, up to the order of sums', () => {
    const [merged, whole] = [mergeTallies(parts), tallyPopulation(model, rows)].map((tally) =>
      summarisePopulation(model, tally, { minimumCell: 1 }),
    );
    expect(JSON.stringify(merged, rounded)).toBe(JSON.stringify(whole, rounded));
  });

  it('survives the way to a worker and back', () => {
    expect(mergeTallies(structuredClone(parts))).toEqual(mergeTallies(parts));
  });

  it('refuses none, other nodes and what is no tally', () => {
    expect(codeFrom(() => mergeTallies([]))).toBe('no-tallies tallies');
    const other = tallyPopulation(model, rows, { nodes: ['a'] });
    expect(codeFrom(() => mergeTallies([...parts, other]))).toBe('different-tallies tallies.2');
    expect(codeFrom(() => mergeTallies([{} as never]))).toMatch(/^wrong-type tallies\.0/u);
    const broken = { ...other, groups: [{ ...other.groups[0], bins: [1] }] };
    expect(codeFrom(() => summarisePopulation(model, broken as never))).toBe(
      'wrong-type tally.groups.0.bins',
    );
  });
});

const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(12)) : value;
