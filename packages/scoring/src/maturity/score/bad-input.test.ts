import { OseeError } from '@osee/core';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Evidence } from '../assessment/evidence.ts';
import { assess, buildModel, criterion, node } from '../testing/build-model.fixture.ts';
import { scoreMaturity } from './score-maturity.ts';

const model = buildModel({
  nodes: [node('a')],
  criteria: [
    criterion('p', 'a', { notApplicableAllowed: false }),
    criterion('q', 'a', { justification: 'notApplicable' }),
    criterion('r', 'a', { justification: 'always', evidence: 'link' }),
    criterion('s', 'a', { justification: 'met', evidence: 'any' }),
  ],
});
const evidence: Evidence = {
  kind: 'examine',
  polarity: 'supports',
  uri: 'https://example.org',
  collected: '2024-01-01',
};
const p = (more: object = {}): Answer => ({ criterionId: 'p', status: 'answered', optionId: '1', ...more });

describe('an assessment that does not fit', () => {
  it.each<[string, readonly unknown[], Partial<Assessment>, string, readonly (string | number)[]]>([
    ['another model', [], { model: { id: 'other', version: '1.0.0' } }, 'wrong-model', ['model', 'id']],
    [
      'another version',
      [],
      { model: { id: 'model', version: '1.0.1' } },
      'wrong-model-version',
      ['model', 'version'],
    ],
    ['no model', [], { model: undefined as never }, 'wrong-model', ['model', 'id']],
    [
      'a misspelt member of its model',
      [],
      { model: { id: 'model', version: '1.0.0', digset: 'x' } as never },
      'unknown-member',
      ['model', 'digset'],
    ],
    ['an answer that is none', [null], {}, 'unknown-criterion', ['answers', 0, 'criterionId']],
    ['a day that does not exist', [], { asOf: '2023-02-29' }, 'invalid-date', ['asOf']],
    ['a month that does not exist', [], { asOf: '2023-13-01' }, 'invalid-date', ['asOf']],
    ['a time instead of a day', [], { asOf: '2024-01-01T00:00:00Z' }, 'invalid-date', ['asOf']],
    ['no day', [], { asOf: undefined as never }, 'invalid-date', ['asOf']],
    [
      'a day that no day can be compared with, beside evidence',
      [p({ evidence: [evidence] })],
      { asOf: Symbol('day') as never },
      'invalid-date',
      ['asOf'],
    ],
    [
      'an unknown criterion',
      [p({ criterionId: 'z' })],
      {},
      'unknown-criterion',
      ['answers', 0, 'criterionId'],
    ],
    [
      'a name of the prototype',
      [p({ criterionId: '__proto__' })],
      {},
      'unknown-criterion',
      ['answers', 0, 'criterionId'],
    ],
    ['an answer twice', [p(), p()], {}, 'duplicate-answer', ['answers', 1, 'criterionId']],
    ['an unknown status', [p({ status: 'maybe' })], {}, 'unknown-status', ['answers', 0, 'status']],
    ['an option outside the scale', [p({ optionId: '2' })], {}, 'unknown-option', ['answers', 0, 'optionId']],
    ['no option', [p({ optionId: undefined })], {}, 'unknown-option', ['answers', 0, 'optionId']],
    [
      'not applicable where it is not allowed',
      [p({ status: 'notApplicable' })],
      {},
      'not-applicable-not-allowed',
      ['answers', 0, 'status'],
    ],
    [
      'not applicable without a reason',
      [{ criterionId: 'q', status: 'notApplicable' }],
      {},
      'missing-justification',
      ['answers', 0, 'justification'],
    ],
    [
      'a reason of blanks',
      [{ criterionId: 'q', status: 'notApplicable', justification: '  ' }],
      {},
      'missing-justification',
      ['answers', 0, 'justification'],
    ],
    [
      'an unmet answer without the reason that is always asked',
      [p(), p({ criterionId: 'r', optionId: '0' })],
      {},
      'missing-justification',
      ['answers', 1, 'justification'],
    ],
    [
      'a met answer without a reason',
      [p({ criterionId: 's', evidence: [evidence] })],
      {},
      'missing-justification',
      ['answers', 0, 'justification'],
    ],
    [
      'a met answer without evidence',
      [p({ criterionId: 's', justification: 'Because.' })],
      {},
      'missing-evidence',
      ['answers', 0, 'evidence'],
    ],
    [
      'evidence without the address',
      [p({ criterionId: 'r', justification: 'Because.', evidence: [{ ...evidence, uri: undefined }] })],
      {},
      'missing-evidence',
      ['answers', 0, 'evidence'],
    ],
    [
      'only evidence against it',
      [
        p({
          criterionId: 's',
          justification: 'Because.',
          evidence: [{ ...evidence, polarity: 'contradicts' }],
        }),
      ],
      {},
      'missing-evidence',
      ['answers', 0, 'evidence'],
    ],
    ['too much confidence', [p({ confidence: 6 })], {}, 'bad-number', ['answers', 0, 'confidence']],
    [
      'confidence that is no number',
      [p({ confidence: Number.NaN })],
      {},
      'bad-number',
      ['answers', 0, 'confidence'],
    ],
    [
      'a day of answering that does not exist',
      [p({ at: '2024-02-30' })],
      {},
      'invalid-date',
      ['answers', 0, 'at'],
    ],
    [
      'a day of collection that does not exist',
      [p({ evidence: [{ ...evidence, collected: '2024-04-31' }] })],
      {},
      'invalid-date',
      ['answers', 0, 'evidence', 0, 'collected'],
    ],
    [
      'a day of expiry that does not exist',
      [p({ evidence: [{ ...evidence, expires: 'soon' }] })],
      {},
      'invalid-date',
      ['answers', 0, 'evidence', 0, 'expires'],
    ],
  ])('refuses %s', (_, answers, more, code, path) => {
    const attempt = () => scoreMaturity(model, assess(model, answers as Answer[], more));
    expect(attempt).toThrow(OseeError);
    expect(attempt).toThrow(expect.objectContaining({ code, path }));
  });

  it('refuses what is no assessment', () => {
    for (const broken of [null, undefined, {}, { answers: 'all' }]) {
      expect(() => scoreMaturity(model, broken as never)).toThrow(
        expect.objectContaining({ code: 'not-an-assessment' }),
      );
    }
  });

  it('refuses a broken model and a day of judgement that does not exist', () => {
    expect(() => scoreMaturity({ ...model, version: '' }, assess(model, {}))).toThrow(
      expect.objectContaining({ code: 'bad-version' }),
    );
    expect(() => scoreMaturity(model, assess(model, {}), { asOf: '2024-06-31' })).toThrow(
      expect.objectContaining({ code: 'invalid-date' }),
    );
  });

  it('says what was expected and what was found', () => {
    expect(() => scoreMaturity(model, assess(model, [p({ optionId: 'best' })]))).toThrow(
      'Expected one of 0, 0.25, 0.5, 0.75, 1, got "best". (at answers.0.optionId)',
    );
  });

  it('turns unsupported answers into unknown where the policy says so', () => {
    const lenient = { ...model, policies: { unsupported: 'unknown' } } as const;
    const { criteria, caveats } = scoreMaturity(
      lenient,
      assess(lenient, [p({ criterionId: 's' }), { criterionId: 'q', status: 'notApplicable' }]),
    );
    expect(
      criteria.map(({ id, status, statedStatus, reason }) => [id, status, statedStatus, reason]),
    ).toEqual([
      ['p', 'unanswered', 'unanswered', null],
      ['q', 'unknown', 'notApplicable', 'missingJustification'],
      ['r', 'unanswered', 'unanswered', null],
      ['s', 'unknown', 'answered', 'missingJustification'],
    ]);
    expect(caveats.map(({ code }) => code)).toContain('unsupported-answers');
  });
});
