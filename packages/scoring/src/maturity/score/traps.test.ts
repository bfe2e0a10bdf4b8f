import { describe, expect, it } from 'vitest';
import { compileModel } from '../compile/compile-model.ts';
import { displayScore } from '../explain/display-score.ts';
import type { MaturityPolicies } from '../model/policies.ts';
import {
  assess,
  buildModel,
  criterion,
  node,
  nodeNamed,
  scaleOf,
  sumOf,
} from '../testing/build-model.fixture.ts';
import { scoreMaturity } from './score-maturity.ts';

// What went wrong in other maturity tools, each as a test of this one.
describe('traps', () => {
  const three = (policies: Partial<MaturityPolicies> = {}) =>
    buildModel({
      policies,
      nodes: ['a', 'b', 'c'].map((id) => node(id)),
      criteria: ['a', 'b', 'c'].map((id) => criterion(`${id}1`, id)),
    });

  it('a level without questions is not passed by having none', () => {
    const model = buildModel({
      levels: [1, 2, 3, 4, 5].map((rank) => ({
        id: `l${rank}`,
        title: `L${rank}`,
        requires: rank === 1 ? [] : [{ kind: 'level', levelId: `l${rank}`, minimum: 0.6 } as const],
      })),
      nodes: [node('a')],
      criteria: ['l4', 'l5'].map((levelId) =>
        criterion(levelId, 'a', { impacts: [{ nodeId: 'a', levelId }] }),
      ),
    });
    const { level } = scoreMaturity(model, assess(model, { l4: 1, l5: 1 })).root;
    expect(level).toMatchObject({ reached: 'l1', next: 'l2', blocking: [{ outcome: 'noData' }] });
  });

  it('not applicable gives no credit unless the policy says so', () => {
    const { root } = scoreMaturity(three(), assess(three(), { a1: 'notApplicable', b1: 0, c1: 0 }));
    expect(root.score).toBe(0);
  });

  it('an average of 0, 3 and 3 shows its zero', () => {
    const { caveats } = scoreMaturity(three(), assess(three(), { a1: 0, b1: 1, c1: 1 }));
    expect(caveats).toContainEqual(expect.objectContaining({ code: 'hidden-zero', path: ['root'] }));
  });

  it('nothing is rounded half way', () => {
    const model = three({ displayDecimals: 1, rounding: 'floor' });
    const { root, policies } = scoreMaturity(model, assess(model, { a1: 0.25, b1: 0.25, c1: 1 }));
    expect(root.score).toBe(0.5);
    expect(sumOf(root.trace.inputs.map(({ contribution }) => contribution))).toBeCloseTo(0.5, 12);
    expect(displayScore(root.score, root.maximum, policies)).toBe(50);
  });

  it('a gap between bands does not compile', () => {
    const bands = [
      { id: 'b1', title: 'B1', from: 0, to: 0.5 },
      { id: 'b2', title: 'B2', from: 0.52, to: 1 },
    ];
    expect(() => compileModel({ ...three(), bands })).toThrow(expect.objectContaining({ code: 'band-gap' }));
  });

  it('a weight that does nothing is reported, and one that does is not clamped away', () => {
    const weighted = (weight: number) =>
      buildModel({
        nodes: [node('a')],
        criteria: [criterion('p', 'a', { impacts: [{ nodeId: 'a', weight }] }), criterion('q', 'a')],
      });
    expect(compileModel(weighted(0)).issues).toMatchObject([{ code: 'weight-without-effect' }]);
    const scores = [1, 3, 1000].map(
      (weight) => scoreMaturity(weighted(weight), assess(weighted(weight), { p: 1, q: 0 })).root.score,
    );
    expect(scores).toEqual([0.5, 0.75, 1000 / 1001]);
  });

  it('two equal scores do not collide', () => {
    const { root } = scoreMaturity(three(), assess(three(), { a1: 0.5, b1: 0.5, c1: 0.5 }));
    expect(root.trace.inputs.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('99.5 is not shown as 100', () => {
    const model = buildModel({
      scales: [scaleOf('quarters', [0, 0.995, 1])],
      nodes: [node('a')],
      criteria: [criterion('p', 'a')],
    });
    const { root, policies } = scoreMaturity(model, assess(model, { p: 0.995 }));
    expect(displayScore(root.score, root.maximum, policies)).toBe(99);
  });

  it('nothing exceeds 100 %, whatever the weights', () => {
    const weights = [0.1, 0.2, 0.3, 0.7, 1 / 3];
    const model = buildModel({
      nodes: [node('a')],
      criteria: weights.map((weight, position) =>
        criterion(`p${position}`, 'a', { impacts: [{ nodeId: 'a', weight }] }),
      ),
    });
    const all = Object.fromEntries(weights.map((_, position) => [`p${position}`, 1]));
    expect(scoreMaturity(model, assess(model, all)).root.score).toBe(1);
  });

  it('who answers and how sure they are does not multiply the score', () => {
    const scoreWith = (by: string, confidence: number) =>
      scoreMaturity(
        three(),
        assess(three(), [{ criterionId: 'a1', status: 'answered', optionId: '1', by, confidence }]),
      ).root.score;
    expect(scoreWith('minister', 5)).toBe(scoreWith('intern', 0));
  });

  it('the printed policies are the ones that were applied', () => {
    const model = three({ rollUp: 'min', unanswered: 'exclude' });
    const { root, policies } = scoreMaturity(model, assess(model, { a1: 0.25, b1: 1 }));
    expect(policies).toMatchObject({ rollUp: 'min', unanswered: 'exclude' });
    expect(root.trace.method).toBe(policies.rollUp);
    expect(root.score).toBe(0.25);
  });

  it('the order of keys and answers changes nothing', () => {
    const answers = [
      { optionId: '1', status: 'answered', criterionId: 'a1' },
      { criterionId: 'b1', status: 'answered', optionId: '0.5' },
    ] as const;
    expect(scoreMaturity(three(), assess(three(), [...answers].reverse()))).toEqual(
      scoreMaturity(three(), assess(three(), answers)),
    );
  });

  it('answers to another version are refused, not read by position', () => {
    const answers = assess(three(), { a1: 1 }, { model: { id: 'model', version: '0.9.0' } });
    expect(() => scoreMaturity(three(), answers)).toThrow(
      expect.objectContaining({ code: 'wrong-model-version' }),
    );
  });

  it('one more point moves a mean by its share, without a cliff', () => {
    const at = (a1: number) => scoreMaturity(three(), assess(three(), { a1, b1: 1, c1: 1 })).root.score ?? 0;
    const rises = [0.25, 0.5, 0.75, 1].map((value) => at(value) - at(value - 0.25));
    for (const rise of rises) expect(rise).toBeCloseTo(0.25 / 3, 12);
  });

  it('each phase is read by its own answers', () => {
    const phases = [0, 0.25, 0.5].map((value) => assess(three(), { a1: value, b1: value, c1: value }));
    const compiled = compileModel(three());
    expect(phases.map((phase) => scoreMaturity(compiled, phase).root.score)).toEqual([0, 0.25, 0.5]);
    expect(nodeNamed(scoreMaturity(compiled, phases[1] as never).root, 'b').score).toBe(0.25);
  });
});
