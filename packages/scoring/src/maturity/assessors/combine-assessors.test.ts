import { describe, expect, it } from 'vitest';
import type { Answer } from '../assessment/answer.ts';
import type { Evidence } from '../assessment/evidence.ts';
import { scoreMaturity } from '../score/score-maturity.ts';
import { assess, buildModel, criterion, node } from '../testing/build-model.fixture.ts';
import { combineAssessors } from './combine-assessors.ts';
import type { Quorum } from './combined-assessment.ts';

const model = buildModel({
  nodes: [node('a')],
  criteria: ['p', 'q', 'r', 's'].map((id) => criterion(id, 'a')),
});
const by = (given: Parameters<typeof assess>[1], more = {}) => assess(model, given, more);
const three = [
  by({ p: 1, q: 0.25, r: 0.5 }, { assessors: ['Ada'] }),
  by({ p: 1, q: 0.75, r: 'unknown' }, { assessors: ['Ben'] }),
  by({ p: 1, q: 1 }, { assessors: ['Ada', 'Cas'] }),
];

describe('combineAssessors', () => {
  it('reports median and range, and averages nothing into the result', () => {
    const { criteria, unresolvedIds, agreed, result, scores, quorum } = combineAssessors(model, three);
    expect(criteria.map(({ counts: _, reason: __, answers: ___, ...rest }) => rest)).toEqual([
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
    expect(criteria.map(({ counts }) => counts)).toEqual([true, false, false, false]);
    expect(quorum).toEqual({ policy: 'majority', needed: 2, assessments: 3 });
    expect(unresolvedIds).toEqual(['q', 'r']);
    expect(agreed.answers.map(({ criterionId }) => criterionId)).toEqual(['p']);
    expect(agreed.assessors).toEqual(['Ada', 'Ben', 'Cas']);
    expect(result.root.interval).toEqual({ worst: 0.25, best: 1 });
    expect(scores).toEqual({ median: 0.4375, lowest: 0.4375, highest: 0.5 });
  });

  it('takes a recorded consensus, even against all', () => {
    const consensus: Answer[] = [
      { criterionId: 'q', status: 'answered', optionId: '0.5', justification: 'After a visit.' },
    ];
    const { criteria, unresolvedIds, result } = combineAssessors(model, three, consensus);
    expect(criteria[1]).toMatchObject({ outcome: 'consensus', median: 0.75 });
    expect(unresolvedIds).toEqual(['r']);
    expect(result.criteria[1]).toMatchObject({ value: 0.5 });
  });

  it('lets a single voice count only where the quorum says so', () => {
    const idsAt = (quorum: Quorum) =>
      combineAssessors(model, three, [], { quorum }).agreed.answers.map(({ criterionId }) => criterionId);
    expect(idsAt('one')).toEqual(['p', 'r']);
    expect(idsAt('majority')).toEqual(['p']);
    expect(idsAt('all')).toEqual(['p']);
    expect(idsAt(4)).toEqual([]);
    const { criteria } = combineAssessors(model, three, [], { quorum: 'one' });
    expect(criteria[2]).toMatchObject({ outcome: 'single', counts: true });
    const two = [by({ p: 1 }), by({ p: 1 }), by({})];
    expect(combineAssessors(model, two, [], { quorum: 'all' }).criteria[0]).toMatchObject({
      outcome: 'tooFew',
      counts: false,
    });
  });

  it('keeps the evidence of all, and lets what speaks against a common answer count', () => {
    const saying = (polarity: Evidence['polarity'], note: string, more: Partial<Evidence> = {}) =>
      by([
        {
          criterionId: 'p',
          status: 'answered',
          optionId: '1',
          justification: `Because ${note}`,
          by: note,
          at: note === 'Ada' ? '2024-06-01' : '2024-06-02',
          confidence: note === 'Ada' ? 4 : 2,
          evidence: [{ kind: 'examine', polarity, collected: '2024-05-01', note, ...more }],
        },
      ]);
    for (const pair of [
      [saying('supports', 'Ada'), saying('contradicts', 'Ben')],
      [saying('contradicts', 'Ben'), saying('supports', 'Ada')],
    ]) {
      const { criteria, agreed, result, unresolvedIds } = combineAssessors(model, pair);
      expect(criteria[0]).toMatchObject({
        outcome: 'contradicted',
        counts: false,
        reason: 'contradictingEvidence',
      });
      expect(unresolvedIds).toEqual(['p']);
      expect(agreed.answers[0]).toMatchObject({
        justification: 'Because Ada\nBecause Ben',
        by: 'Ada, Ben',
        at: '2024-06-02',
        confidence: 2,
        evidence: [{ note: 'Ben' }, { note: 'Ada' }],
      });
      expect(result.criteria[0]).toMatchObject({ status: 'unknown', reason: 'contradictingEvidence' });
    }
    const expired = [
      saying('supports', 'Ada'),
      saying('contradicts', 'Ben', { expires: '2024-05-02' }),
    ] as const;
    expect(combineAssessors(model, expired).criteria[0]).toMatchObject({ outcome: 'agreed', counts: true });
    const kept = buildModel({ ...model, policies: { contradictingEvidence: 'keep' } });
    const pair = [saying('supports', 'Ada'), saying('contradicts', 'Ben')];
    expect(combineAssessors(kept, pair).criteria[0]).toMatchObject({ outcome: 'contradicted', counts: true });
  });

  it('counts what somebody who does not know holds against the answer of the others', () => {
    const unsure = by([
      {
        criterionId: 'p',
        status: 'unknown',
        evidence: [{ kind: 'test', polarity: 'contradicts', collected: '2024-05-01' }],
      },
    ]);
    const { criteria } = combineAssessors(model, [by({ p: 1 }), by({ p: 1 }), unsure]);
    expect(criteria[0]).toMatchObject({ outcome: 'contradicted', counts: false });
    const asked = combineAssessors(model, [unsure, by({})]);
    expect(asked.agreed.answers).toEqual([expect.objectContaining({ status: 'unknown' })]);
    expect(asked.criteria[0]).toMatchObject({ outcome: 'open' });
  });

  it('tells answers to questions that are not in force too', () => {
    const later = buildModel({
      ...model,
      criteria: [...model.criteria, criterion('t', 'a', { future: true })],
    });
    const { criteria, agreed } = combineAssessors(later, [assess(later, { t: 1 })]);
    expect(criteria.at(-1)).toMatchObject({ criterionId: 't', values: [1], counts: false });
    expect(agreed.answers).toHaveLength(1);
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
    expect(() => combineAssessors(model, new Array(1001).fill(by({})))).toThrow(
      expect.objectContaining({ code: 'too-many', details: { got: 1001 } }),
    );
    expect(() => combineAssessors(model, [by({}), by({}, { subject: 'Other' })])).toThrow(
      expect.objectContaining({ code: 'different-subject', path: [1, 'subject'] }),
    );
    expect(() => combineAssessors(model, [by({}), by({}, { asOf: '2024-07-01' })])).toThrow(
      expect.objectContaining({ code: 'different-day', path: [1, 'asOf'] }),
    );
    const of = (digest: string) => by({}, { model: { id: model.id, version: model.version, digest } });
    expect(() => combineAssessors(model, [of('one'), of('two')])).toThrow(
      expect.objectContaining({ code: 'different-digest', path: [1, 'model', 'digest'] }),
    );
    expect(combineAssessors(model, [by({}), of('one')]).agreed.model.digest).toBe('one');
    for (const quorum of [0, 1.5, 'most']) {
      expect(() => combineAssessors(model, [by({})], [], { quorum: quorum as Quorum })).toThrow(
        expect.objectContaining({ code: 'unknown-policy', path: ['options', 'quorum'] }),
      );
    }
    expect(() => combineAssessors(model, [by({})], [{ criterionId: 'z', status: 'unknown' }])).toThrow(
      expect.objectContaining({ code: 'unknown-criterion', path: ['answers', 0, 'criterionId'] }),
    );
  });
});
