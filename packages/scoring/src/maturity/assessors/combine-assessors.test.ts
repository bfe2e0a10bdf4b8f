import { describe, expect, it } from 'vitest';
import type { Answer } from '../assessment/answer.ts';
import { scoreMaturity } from '../score/score-maturity.ts';
import { type answersOf, assess, buildModel, criterion, node } from '../testing/build-model.fixture.ts';
import { combineAssessors } from './combine-assessors.ts';

const model = buildModel({
  nodes: [node('a')],
  criteria: ['p', 'q', 'r', 's'].map((id) => criterion(id, 'a')),
});
const by = (given: Parameters<typeof answersOf>[0], more = {}) => assess(model, given, more);
const three = [
  by({ p: 1, q: 0.25, r: 0.5 }, { assessors: ['Ada'] }),
  by({ p: 1, q: 0.75, r: 'unknown' }, { assessors: ['Ben'] }),
  by({ p: 1, q: 1 }, { assessors: ['Ada', 'Cas'] }),
];

describe('combineAssessors', () => {
  it('reports median and range, and averages nothing into the result', () => {
    const { criteria, unresolvedIds, agreed, result, scores } = combineAssessors(model, three);
    expect(criteria).toEqual([
      { criterionId: 'p', outcome: 'agreed', median: 1, lowest: 1, highest: 1, values: [1, 1, 1] },
      {
        criterionId: 'q',
        outcome: 'differs',
        median: 0.75,
        lowest: 0.25,
        highest: 1,
        values: [0.25, 0.75, 1],
      },
      {
        criterionId: 'r',
        outcome: 'single',
        median: 0.5,
        lowest: 0.5,
        highest: 0.5,
        values: [0.5, null, null],
      },
      {
        criterionId: 's',
        outcome: 'open',
        median: null,
        lowest: null,
        highest: null,
        values: [null, null, null],
      },
    ]);
    expect(unresolvedIds).toEqual(['q']);
    expect(agreed.answers.map(({ criterionId }) => criterionId)).toEqual(['p', 'r']);
    expect(agreed.assessors).toEqual(['Ada', 'Ben', 'Cas']);
    expect(result.root.interval).toEqual({ worst: 0.375, best: 0.875 });
    expect(scores).toEqual({ median: 0.4375, lowest: 0.4375, highest: 0.5 });
  });

  it('takes a recorded consensus, even against all', () => {
    const consensus: Answer[] = [
      { criterionId: 'q', status: 'answered', optionId: '0.5', justification: 'After a visit.' },
    ];
    const { criteria, unresolvedIds, result } = combineAssessors(model, three, consensus);
    expect(criteria[1]).toMatchObject({ outcome: 'consensus', median: 0.75 });
    expect(unresolvedIds).toEqual([]);
    expect(result.criteria[1]).toMatchObject({ value: 0.5 });
  });

  it('sees a disagreement about what applies', () => {
    const { criteria } = combineAssessors(model, [by({ p: 1 }), by({ p: 'notApplicable' })]);
    expect(criteria[0]).toMatchObject({ outcome: 'differs', median: 1, values: [1, null] });
  });

  it('gives one assessment back as it is', () => {
    const only = by({ p: 0.5, q: 'notApplicable' });
    expect(combineAssessors(model, [only]).result.root).toEqual(scoreMaturity(model, only).root);
  });

  it('does not depend on who comes first', () => {
    const turned = combineAssessors(model, [...three].reverse());
    expect(turned.scores).toEqual(combineAssessors(model, three).scores);
    expect(turned.result.root).toEqual(combineAssessors(model, three).result.root);
  });

  it('refuses none, other subjects, other days, and a consensus that does not fit', () => {
    expect(() => combineAssessors(model, [])).toThrow(expect.objectContaining({ code: 'no-assessment' }));
    expect(() => combineAssessors(model, [by({}), by({}, { subject: 'Other' })])).toThrow(
      expect.objectContaining({ code: 'different-subject', path: [1, 'subject'] }),
    );
    expect(() => combineAssessors(model, [by({}), by({}, { asOf: '2024-07-01' })])).toThrow(
      expect.objectContaining({ code: 'different-day', path: [1, 'asOf'] }),
    );
    expect(() => combineAssessors(model, [by({})], [{ criterionId: 'z', status: 'unknown' }])).toThrow(
      expect.objectContaining({ code: 'unknown-criterion', path: ['answers', 0, 'criterionId'] }),
    );
  });
});
