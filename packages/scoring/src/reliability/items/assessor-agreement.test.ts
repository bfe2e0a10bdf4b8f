import { describe, expect, it } from 'vitest';
import {
  answersOf,
  assess,
  buildModel,
  criterion,
  node,
} from '../../maturity/testing/build-model.fixture.ts';
import { krippendorffAlpha } from '../alpha/krippendorff-alpha.ts';
import { assessorAgreement } from './assessor-agreement.ts';

const model = buildModel({
  nodes: [node('left'), node('right')],
  criteria: [criterion('a', 'left'), criterion('b', 'left'), criterion('c', 'right')],
});
type Given = Parameters<typeof answersOf>[0];
const by = (given: Given) => assess(model, answersOf(given));

const subjects: readonly (readonly Given[])[] = [
  [
    { a: 0, b: 0.5, c: 1 },
    { a: 0, b: 0.75, c: 'unknown' },
  ],
  [
    { a: 0.25, b: 0.5, c: 1 },
    { a: 1, b: 0.5 },
    { a: 0.25, b: 0.25, c: 0.75 },
  ],
  [
    { a: 1, b: 1 },
    { a: 1, b: 'notApplicable' },
  ],
];
const agreement = assessorAgreement(
  subjects.map((rows) => rows.map(by)),
  model,
);

describe('the agreement of assessors', () => {
  it('is the ordinal alpha of each criterion over the subjects', () => {
    const byHand = krippendorffAlpha(
      [
        [0, 0, null],
        [1, 4, 1],
        [4, 4, null],
      ],
      { metric: 'ordinal' },
    );
    expect(agreement.items[0]).toMatchObject({ criterionId: 'a', agreement: byHand });
  });

  it('is that of a node over all its criteria', () => {
    const left = agreement.nodes.find(({ nodeId }) => nodeId === 'left')?.agreement;
    const byHand = krippendorffAlpha(
      [
        [0, 0, null],
        [1, 4, 1],
        [4, 4, null],
        [2, 3, null],
        [2, 2, 1],
        [4, null, null],
      ],
      { metric: 'ordinal' },
    );
    expect(left).toEqual(byHand);
    expect(agreement.nodes.map(({ nodeId }) => nodeId)).toEqual(expect.arrayContaining(['left', 'right']));
  });

  it('names the answers more than one step apart', () => {
    expect(agreement.items.map(({ farApart }) => farApart)).toEqual([
      [{ subject: 1, lowest: '0.25', highest: '1', steps: 3 }],
      [],
      [],
    ]);
  });

  it('is undefined where nobody was rated twice', () => {
    const alone = assessorAgreement([[by({ a: 1 })]], model);
    expect(alone.items[0]?.agreement).toMatchObject({ alpha: null, undefinedBecause: 'too-few' });
    expect(alone.items[0]?.farApart).toEqual([]);
  });

  it('of no subjects is empty of ratings, not broken', () => {
    expect(assessorAgreement([], model).items.map((item) => item.agreement.alpha)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('refuses a subject without assessments, and answers to another model', () => {
    expect(() => assessorAgreement([[]], model)).toThrow(
      expect.objectContaining({ code: 'no-assessment', path: ['subjects', 0] }),
    );
    expect(() =>
      assessorAgreement([[{ ...by({ a: 1 }), model: { id: 'x', version: '1.0.0' } }]], model),
    ).toThrow(expect.objectContaining({ code: 'wrong-model' }));
  });
});
