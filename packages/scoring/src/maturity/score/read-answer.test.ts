import { describe, expect, it } from 'vitest';
import type { Answer } from '../assessment/answer.ts';
import type { Evidence } from '../assessment/evidence.ts';
import { compileModel } from '../compile/compile-model.ts';
import { createProblems } from '../compile/problems.ts';
import type { CompiledCriterion } from '../engine/compiled-model.ts';
import type { Criterion } from '../model/criterion.ts';
import type { MaturityPolicies } from '../model/policies.ts';
import { buildModel, criterion, node } from '../testing/build-model.fixture.ts';
import { readAnswer } from './read-answer.ts';

const read = (
  answer: Partial<Answer> | null,
  more: Partial<Criterion> = {},
  policies: Partial<MaturityPolicies> = {},
) => {
  const compiled = compileModel(
    buildModel({ nodes: [node('a')], criteria: [criterion('x', 'a', more)], policies }),
  );
  const problems = createProblems();
  const asked = compiled.criteria.get('x') as CompiledCriterion;
  const given = answer && ({ criterionId: 'x', ...answer } as Answer);
  const reading = readAnswer(given, asked, compiled.policies, '2024-06-30', ['answers', 3], problems);
  return { ...reading, problems };
};
const chosen = (optionId: string, more: Partial<Answer> = {}): Partial<Answer> =>
  ({ status: 'answered', optionId, ...more }) as Partial<Answer>;
const evidence = (polarity: Evidence['polarity'], more: Partial<Evidence> = {}): Evidence => ({
  kind: 'examine',
  polarity,
  collected: '2024-01-01',
  ...more,
});

describe('an open question', () => {
  it.each([
    ['zero', 0, null, null],
    ['exclude', null, 'unanswered', 'unknown'],
    ['block', null, 'blocked', 'blocked'],
  ] as const)(
    'counts under %s with %s, and tells why it does not count',
    (unanswered, value, none, unknown) => {
      const policies = { unanswered };
      const shared = { value, met: null, reason: null, known: 0, policy: `unanswered: ${unanswered}` };
      expect(read(null, {}, policies)).toMatchObject({ ...shared, status: 'unanswered', drop: none });
      expect(read({ status: 'unknown' }, {}, policies)).toMatchObject({
        ...shared,
        status: 'unknown',
        drop: unknown,
      });
    },
  );
});

describe('evidence that is asked for', () => {
  const supported = evidence('supports');
  const linked = evidence('supports', { uri: 'https://example.org' });

  it('is there with what supports the answer, and not with what contradicts it', () => {
    const asks = { evidence: 'any' } as const;
    const keeps = { contradictingEvidence: 'keep' } as const;
    const against = evidence('contradicts');
    expect(read(chosen('1', { evidence: [supported] }), asks)).toMatchObject({
      status: 'answered',
      value: 1,
    });
    expect(read(chosen('1'), asks)).toMatchObject({ status: 'unknown', reason: 'missingEvidence' });
    expect(read(chosen('1', { evidence: [against] }), asks, keeps)).toMatchObject({
      status: 'unknown',
      reason: 'missingEvidence',
    });
    expect(read(chosen('0'), asks)).toMatchObject({ status: 'answered', value: 0 });
  });

  it('has an address where a link is asked for', () => {
    const asks = { evidence: 'link' } as const;
    expect(read(chosen('1', { evidence: [supported] }), asks)).toMatchObject({ reason: 'missingEvidence' });
    expect(read(chosen('1', { evidence: [supported, linked] }), asks)).toMatchObject({ status: 'answered' });
  });

  it('is not asked of what does not apply', () => {
    expect(read({ status: 'notApplicable' }, { evidence: 'any' })).toMatchObject({
      status: 'notApplicable',
      met: null,
      reason: null,
      policy: 'notApplicable: exclude',
    });
  });

  it('is told with its place where the policy refuses answers without it', () => {
    const { problems } = read(chosen('1'), { evidence: 'any' }, { unsupported: 'reject' });
    expect(problems.throwAny).toThrow(
      expect.objectContaining({
        code: 'missing-evidence',
        path: ['answers', 3, 'evidence'],
        message: expect.stringContaining('evidence for the answer to "x"'),
      }),
    );
  });
});

describe('a justification that is asked for', () => {
  const states = [{ status: 'notApplicable' }, chosen('0'), chosen('1')] as const;

  it.each([
    ['none', [false, false, false]],
    ['notApplicable', [true, false, false]],
    ['met', [false, false, true]],
    ['always', [true, true, true]],
  ] as const)(
    'under %s is missed by these of not applicable, not met and met: %o',
    (justification, missed) => {
      const reasons = (more: Partial<Answer>) =>
        states.map((state) => read({ ...state, ...more } as Partial<Answer>, { justification }).reason);
      expect(reasons({}).map((reason) => reason === 'missingJustification')).toEqual(missed);
      expect(reasons({ justification: 'Because.' })).toEqual([null, null, null]);
    },
  );
});

describe('the policy of an answer', () => {
  it('is told only where it decides about the value', () => {
    const forgives = { unmetMay: 'countAsMet', unmetShould: 'excusedByJustification' } as const;
    const excuse = { justification: 'Because.' };
    expect(read(chosen('0', excuse), { obligation: 'should', metAt: 0.5 }, forgives)).toMatchObject({
      value: 0.5,
      met: false,
      reason: 'excused',
      policy: 'unmetShould: excusedByJustification',
    });
    expect(read(chosen('0'), { obligation: 'may', metAt: 0.5 }, forgives)).toMatchObject({
      value: 0.5,
      reason: 'excused',
      policy: 'unmetMay: countAsMet',
    });
    expect(read(chosen('0', { justification: ' ' }), { metAt: 0.5 }, forgives)).toMatchObject({
      value: 0,
      met: false,
      reason: null,
      policy: null,
    });
    expect(read(chosen('0.5'), { obligation: 'may', metAt: 0.5 }, { unmetMay: 'excused' })).toMatchObject({
      value: 1,
      met: true,
      reason: null,
      policy: 'unmetMay: excused',
    });
  });
});
