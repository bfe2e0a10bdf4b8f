import { describe, expect, it } from 'vitest';
import type { Answer } from '../assessment/answer.ts';
import type { Evidence } from '../assessment/evidence.ts';
import { assess, buildModel, criterion, node } from '../testing/build-model.fixture.ts';
import { scoreMaturity } from './score-maturity.ts';

const evidence: Evidence = {
  kind: 'examine',
  polarity: 'supports',
  uri: 'https://example.org',
  collected: '2024-01-01',
};
const p = (more: object = {}): Answer => ({ criterionId: 'p', status: 'answered', optionId: '1', ...more });

describe('evidence', () => {
  const open = buildModel({ nodes: [node('a')], criteria: [criterion('p', 'a')] });
  const scoreWith = (items: readonly Evidence[], policies = {}, asOf?: string) => {
    const chosen = { ...open, policies };
    return scoreMaturity(chosen, assess(chosen, [p({ evidence: items })]), asOf ? { asOf } : {}).criteria[0];
  };
  const until = (expires: string): Evidence => ({ ...evidence, expires });

  it('counts on its last day and not after', () => {
    expect(scoreWith([until('2024-06-30')])).toMatchObject({ status: 'answered', value: 1 });
    expect(scoreWith([until('2024-06-29')])).toMatchObject({
      status: 'unknown',
      statedStatus: 'answered',
      optionId: '1',
      value: null,
      met: null,
      reason: 'expiredEvidence',
    });
    expect(scoreWith([until('2024-06-30')], {}, '2024-07-01')).toMatchObject({ status: 'unknown' });
  });

  it('needs one piece that still holds', () => {
    expect(scoreWith([until('2020-01-01'), until('2030-01-01')])).toMatchObject({ status: 'answered' });
    expect(scoreWith([until('2020-01-01')], { expiredEvidence: 'keep' })).toMatchObject({
      status: 'answered',
    });
  });

  it('does not count before it was collected, neither for an answer nor against it', () => {
    const later: Evidence = { ...evidence, collected: '2024-07-01' };
    expect(scoreWith([later])).toMatchObject({ status: 'unknown', value: null, reason: 'futureEvidence' });
    expect(scoreWith([later], {}, '2024-07-01')).toMatchObject({ status: 'answered', value: 1 });
    expect(scoreWith([later], { futureEvidence: 'keep' })).toMatchObject({ status: 'answered' });
    expect(scoreWith([later, evidence])).toMatchObject({ status: 'answered' });
    expect(scoreWith([later, until('2024-01-31')])).toMatchObject({ reason: 'futureEvidence' });
    expect(scoreWith([later, until('2024-01-31')], { futureEvidence: 'keep' })).toMatchObject({
      status: 'answered',
    });
    const against: Evidence = { ...later, polarity: 'contradicts' };
    expect(scoreWith([evidence, against])).toMatchObject({ status: 'answered' });
    expect(scoreWith([evidence, against], { futureEvidence: 'keep' })).toMatchObject({ status: 'unknown' });
    const { caveats } = scoreMaturity(open, assess(open, [p({ evidence: [later] })]));
    expect(caveats).toContainEqual(
      expect.objectContaining({
        code: 'future-evidence',
        severity: 'warning',
        details: { criterionIds: ['p'], count: 1 },
      }),
    );
  });

  it('gives way to evidence against it', () => {
    const against: Evidence = { kind: 'test', polarity: 'contradicts', collected: '2024-05-01' };
    expect(scoreWith([evidence, against])).toMatchObject({
      status: 'unknown',
      reason: 'contradictingEvidence',
    });
    expect(scoreWith([evidence, { ...against, expires: '2024-05-31' }])).toMatchObject({
      status: 'answered',
    });
    expect(scoreWith([evidence, against], { contradictingEvidence: 'keep' })).toMatchObject({
      status: 'answered',
    });
  });

  it('asks nothing of evidence against an answer but whether it counts', () => {
    const against: Evidence = { kind: 'test', polarity: 'contradicts', collected: '2024-05-01' };
    expect(scoreWith([{ ...against, collected: '2024-07-01' }])).toMatchObject({ status: 'answered' });
    expect(scoreWith([{ ...against, expires: '2024-05-31' }])).toMatchObject({ status: 'answered' });
    expect(scoreWith([until('2024-01-31'), against], { contradictingEvidence: 'keep' })).toMatchObject({
      reason: 'expiredEvidence',
    });
  });
});
