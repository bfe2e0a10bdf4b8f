import { describe, expect, it } from 'vitest';
import type { Answer } from '../assessment/answer.ts';
import { answerExtent } from '../assessment/answer-extent.ts';
import { compileModel } from '../compile/compile-model.ts';
import { buildModel, criterion, node } from '../testing/build-model.fixture.ts';
import { scoreMaturity } from './score-maturity.ts';

const bands = [
  { id: 'none', value: 0, label: 'None', upTo: [0, 1] },
  { id: 'few', value: 0.25, label: 'Few', upTo: [1, 4] },
  { id: 'half', value: 0.5, label: 'Half', upTo: [1, 2] },
  { id: 'most', value: 0.75, label: 'Most', upTo: [9, 10] },
  { id: 'all', value: 1, label: 'All', upTo: [1, 1] },
] as const;
const plain = { id: 'plain', options: [{ id: 'no', value: 0, label: 'No' }] };
const model = buildModel({
  nodes: [node('a')],
  scales: [{ id: 'bands', options: bands }, plain],
  criteria: [
    criterion('x', 'a', {
      scaleId: 'bands',
      notApplicableAllowed: true,
      justification: 'notApplicable',
      guide: { notApplicableReasons: [{ id: 'no-tender', text: 'No tender.' }] },
    }),
    criterion('y', 'a', { scaleId: 'plain', notApplicableAllowed: true }),
  ],
});
const score = (...answers: readonly object[]) =>
  scoreMaturity(model, {
    subject: 'S',
    model: { id: model.id, version: model.version },
    asOf: '2024-06-30',
    answers: answers as readonly Answer[],
  });
const counted = (extent: unknown, optionId = 'few', criterionId = 'x') => ({
  criterionId,
  status: 'answered',
  optionId,
  extent,
});

describe('an answer that was counted', () => {
  it.each([
    [0, 7, 'none'],
    [1, 1000, 'few'],
    [1, 4, 'few'],
    [26, 100, 'half'],
    [3, 6, 'half'],
    [51, 100, 'most'],
    [9, 10, 'most'],
    [91, 100, 'all'],
    [12, 12, 'all'],
    [900_000_000_000_000, 1_000_000_000_000_000, 'most'],
    [900_000_000_000_001, 1_000_000_000_000_000, 'all'],
  ])('%d of %d is the step %s', (counts, among, optionId) => {
    expect(answerExtent(model, { criterionId: 'x', counted: counts, among })).toEqual(
      counted({ counted: counts, among }, optionId),
    );
  });

  it('keeps cases that are not known among all cases', () => {
    const answer = answerExtent(model, { criterionId: 'x', counted: 5, among: 20, unknown: 15 });
    expect(answer).toEqual(counted({ counted: 5, among: 20, unknown: 15 }));
    expect(score(answer).criteria[0]).toMatchObject({
      optionLabel: 'Few',
      extent: { counted: 5, among: 20, unknown: 15 },
    });
  });

  it.each([
    [3, null],
    [null, 12],
    [null, null],
  ])('is unknown where one of the numbers is: %s of %s', (counts, among) => {
    expect(answerExtent(model, { criterionId: 'x', counted: counts, among })).toEqual({
      criterionId: 'x',
      status: 'unknown',
    });
  });

  it.each([
    [{ counted: 0, among: 0 }, 'no-cases', 'among'],
    [{ counted: 5, among: 4 }, 'bad-extent', 'counted'],
    [{ counted: 3, among: 4, unknown: 2 }, 'bad-extent', 'counted'],
    [{ counted: 1.5, among: 4 }, 'bad-extent', 'counted'],
    [{ counted: -1, among: 4 }, 'bad-extent', 'counted'],
    [{ counted: 1, among: Number.NaN }, 'wrong-type', 'among'],
  ])('refuses %o with %s', (cases, code, member) => {
    expect(() => answerExtent(model, { criterionId: 'x', ...cases })).toThrow(
      expect.objectContaining({ code, path: ['cases', member] }),
    );
  });

  it('refuses a criterion that is not there, or is not answered by counting', () => {
    const ask = (criterionId: string) => () => answerExtent(model, { criterionId, counted: 1, among: 2 });
    expect(ask('__proto__')).toThrow(expect.objectContaining({ code: 'unknown-criterion' }));
    expect(ask('y')).toThrow(expect.objectContaining({ code: 'extent-not-asked' }));
  });
});

describe('scoring', () => {
  it.each([
    [counted({ counted: 2, among: 4 }), 'extent-contradicts', ['answers', 0, 'optionId']],
    [counted({ counted: 2, among: 0 }), 'bad-extent', ['answers', 0, 'extent']],
    [counted({ counted: '1', among: 4 }), 'bad-extent', ['answers', 0, 'extent']],
    [counted(null), 'not-an-assessment', ['answers', 0, 'extent']],
    [counted({ counted: 1, among: 4, unknwon: 1 }), 'unknown-member', ['answers', 0, 'extent', 'unknwon']],
    [counted({ counted: 1, among: 4 }, 'no', 'y'), 'extent-not-asked', ['answers', 0, 'extent']],
    [
      { criterionId: 'x', status: 'unknown', extent: { counted: 1, among: 4 } },
      'extent-not-asked',
      ['answers', 0, 'extent'],
    ],
    [{ criterionId: 'x', status: 'notApplicable' }, 'unknown-reason', ['answers', 0, 'reasonId']],
    [
      { criterionId: 'x', status: 'notApplicable', reasonId: 'no-tendr' },
      'unknown-reason',
      ['answers', 0, 'reasonId'],
    ],
    [
      { criterionId: 'y', status: 'notApplicable', reasonId: 'no-tender' },
      'unknown-reason',
      ['answers', 0, 'reasonId'],
    ],
    [
      { criterionId: 'x', status: 'unknown', reasonId: 'no-tender' },
      'unknown-reason',
      ['answers', 0, 'reasonId'],
    ],
  ])('refuses %o with %s', (answer, code, path) => {
    expect(() => score(answer)).toThrow(expect.objectContaining({ code, path }));
  });

  it('takes a listed reason for a justification', () => {
    const { criteria } = score({ criterionId: 'x', status: 'notApplicable', reasonId: 'no-tender' });
    expect(criteria[0]).toMatchObject({ status: 'notApplicable', reasonId: 'no-tender', reason: null });
  });

  it('warns of few cases and of steps without numbers, and of neither where there is no need', () => {
    const codes = (answer: object) => score(answer).caveats.map(({ code }) => code);
    expect(codes(counted({ counted: 1, among: 4 }))).toContain('small-numbers');
    expect(codes(counted({ counted: 1, among: 5 }))).not.toContain('small-numbers');
    expect(codes(counted({ counted: 1, among: 5 }))).not.toContain('without-extent');
    expect(codes(counted(undefined))).toContain('without-extent');
    expect(codes({ criterionId: 'y', status: 'answered', optionId: 'no' })).not.toContain('without-extent');
  });
});

describe('a model with ranges', () => {
  const withRanges = (...ranges: readonly (readonly number[] | undefined)[]) =>
    compileModel({
      ...model,
      scales: [
        plain,
        {
          id: 'bands',
          options: ranges.map((upTo, position) => ({
            id: `o${position}`,
            value: position / 10,
            label: '',
            ...(upTo && { upTo: upTo as never }),
          })),
        },
      ],
    });
  it.each([
    [
      [
        [0, 1],
        [1, 2],
        [1, 2],
      ],
    ],
    [[[1, 4], undefined, [1, 1]]],
    [
      [
        [1, 4],
        [9, 10],
      ],
    ],
    [[[1], [1, 1]]],
    [
      [
        [1, 0],
        [1, 1],
      ],
    ],
    [
      [
        [0.5, 1],
        [1, 1],
      ],
    ],
  ])('refuses %j', (ranges) => {
    expect(() => withRanges(...(ranges as never[]))).toThrow(expect.objectContaining({ code: 'bad-range' }));
  });
  it('takes ranges that touch', () => {
    expect(withRanges([0, 1], [1, 3], [2, 3], [3, 3]).issues).toEqual([]);
  });
});
