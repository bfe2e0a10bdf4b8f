import { describe, expect, it } from 'vitest';
import { scoreMaturity } from '../../maturity/score/score-maturity.ts';
import { benchmark } from '../index.ts';
import { assessmentOf, model } from '../testing/institutions.fixture.ts';

const score = (z1: number | 'unknown', from = model) => scoreMaturity(from, assessmentOf('Country', { z1 }));
const peers = [0, 0.25, 0.5, 0.75, 1].map((z1) => score(z1));
const z = (found: ReturnType<typeof benchmark>) => found.nodes.find(({ nodeId }) => nodeId === 'z');

describe('benchmark', () => {
  it('tells the middle half of the peers and where the own score lies', () => {
    expect(z(benchmark(score(1), peers))).toMatchObject({
      own: 1,
      peers: 5,
      middle: { lowerQuartile: 0.25, median: 0.5, upperQuartile: 0.75 },
      place: 'above',
    });
    expect(z(benchmark(score(0.75), peers))?.place).toBe('within');
    expect(z(benchmark(score(0), peers))?.place).toBe('below');
    expect(z(benchmark(score('unknown'), peers))?.place).toBeNull();
  });

  it('names nobody and lists no rank', () => {
    const text = JSON.stringify(benchmark(score(1), peers));
    expect(text).not.toContain('Country');
    expect(text).not.toContain('rank');
    expect(benchmark(score(1), [...peers].reverse())).toEqual(benchmark(score(1), peers));
  });

  it('says nothing of a group that is too small, part by part', () => {
    const few = benchmark(score(1), peers.slice(1));
    expect(
      few.nodes.every(({ hidden, middle, place }) => hidden === 'few' && middle === null && place === null),
    ).toBe(true);
    const thin = benchmark(score(1), [...peers.slice(1), score('unknown')]);
    expect(z(thin)).toMatchObject({ peers: 4, hidden: 'few' });
  });

  it('leaves out who was asked something else, and says so', () => {
    const other = {
      ...model,
      nodes: model.nodes.map((node) => ({ ...node, weight: node.id === 'x' ? 7 : 1 })),
    };
    const found = benchmark(score(1), [score(1, other), ...peers]);
    expect([found.peers, found.excluded]).toEqual([5, [0]]);
  });

  it('refuses the own result among the peers, and groups of two', () => {
    const own = score(1);
    expect(() => benchmark(own, [...peers, own])).toThrow(
      expect.objectContaining({ code: 'own-result', path: ['peers', 5] }),
    );
    expect(() => benchmark(own, peers, { minimum: 2 })).toThrow(
      expect.objectContaining({ code: 'out-of-range' }),
    );
  });
});
