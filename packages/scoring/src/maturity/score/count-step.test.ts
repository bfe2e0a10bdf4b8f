import { describe, expect, it } from 'vitest';
import {
  type answersOf,
  assess,
  buildModel,
  criterion,
  node,
  nodeNamed,
} from '../testing/build-model.fixture.ts';
import { scoreMaturity } from './score-maturity.ts';

describe('a may that is not met', () => {
  it('leaves the score when excused, but coverage asks for it', () => {
    const optional = buildModel({
      policies: { unmetMay: 'excused' },
      nodes: [node('a')],
      criteria: [criterion('p', 'a'), criterion('q', 'a', { obligation: 'may', metAt: 0.5 })],
    });
    const rootFor = (given: Parameters<typeof answersOf>[0]) =>
      scoreMaturity(optional, assess(optional, { p: 0.5, ...given })).root;
    for (const given of [{}, { q: 'unknown' }, { q: 0 }, { q: 0.25 }] as const) {
      expect(nodeNamed(rootFor(given), 'a')).toMatchObject({
        score: 0.5,
        trace: { dropped: [{ id: 'q', reason: 'excused', policy: 'unmetMay: excused' }] },
      });
    }
    expect([rootFor({ q: 0.5 }).score, rootFor({ q: 1 }).score]).toEqual([0.75, 0.75]);
    expect([rootFor({}).coverage, rootFor({ q: 0 }).coverage]).toEqual([0.5, 1]);
    expect(rootFor({}).interval).toEqual({ worst: 0.5, best: 0.75 });
    const counting = { ...optional, policies: { unmetMay: 'countAsMet' } } as const;
    const badge = scoreMaturity(counting, assess(counting, { p: 0.5, q: 0 }));
    expect(badge.criteria[1]).toMatchObject({ value: 0.5, met: false, reason: 'excused' });
  });

  it('leaves what has no score out of the interval', () => {
    const sum = buildModel({
      policies: { unmetMay: 'excused', rollUp: 'sum' },
      nodes: [node('a')],
      criteria: ['p', 'q'].map((id) => criterion(id, 'a', { obligation: 'may', metAt: 0.5 })),
    });
    const rootFor = (given: Parameters<typeof answersOf>[0]) => scoreMaturity(sum, assess(sum, given)).root;
    const { score, interval } = rootFor({});
    expect(score).toBeNull();
    expect(interval).toEqual({ worst: 1, best: 2 });
    expect(rootFor({ p: 0.5, q: 0 }).score).toBeLessThan(interval?.best ?? 0);
  });
});
