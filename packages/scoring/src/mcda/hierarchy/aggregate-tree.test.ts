import { describe, expect, it } from 'vitest';
import { aggregateTree } from './aggregate-tree.ts';
import type { CriterionNode } from './criterion-tree.ts';
import { effectiveWeights } from './effective-weights.ts';
import { prepareTree } from './prepare-tree.ts';

const tree: CriterionNode = {
  id: 'index',
  children: [
    { id: 'strong', weight: 1, children: [{ id: 's1' }, { id: 's2' }, { id: 's3' }] },
    {
      id: 'weak',
      weight: 3,
      children: [
        { id: 'w1', weight: 2 },
        { id: 'w2', weight: 1 },
        { id: 'w3', weight: 1 },
      ],
    },
  ],
};
const all = { s1: 0.9, s2: 0.8, s3: 1, w1: 0.1, w2: 0.2, w3: 0.3 };

describe('aggregateTree', () => {
  it('brings a complete tree together', () => {
    const result = aggregateTree(tree, all);
    expect(result.value).toBeCloseTo(0.25 * 0.9 + 0.75 * 0.175, 14);
    expect(result).toMatchObject({ coverage: 1, missing: [] });
    expect(result.worst).toBe(result.value);
    expect(result.best).toBe(result.value);
    expect(result.nodes.map((node) => node.id)).toEqual(effectiveWeights(tree).map((node) => node.id));
  });

  it('never drops a branch silently', () => {
    const values = { ...all, w1: null, w2: null, w3: null };
    const result = aggregateTree(tree, values);
    expect(result.value).toBeNull();
    expect(result.worst).toBeCloseTo(0.225, 14);
    expect(result.best).toBeCloseTo(0.975, 14);
    expect(result.missing).toEqual(['w1', 'w2', 'w3']);
    expect(result.coverage).toBeCloseTo(0.25, 14);
    // Skipping it would lift the alternative from 0.36 to 0.9 for what is not known about it.
    expect(aggregateTree(tree, values, { missing: 'renormalise', minimumCoverage: 0 }).value).toBeCloseTo(
      0.9,
      14,
    );
  });

  it('leaves a leaf out inside its group when enough is known', () => {
    const result = aggregateTree(tree, { ...all, s2: null });
    expect(result.nodes.find((node) => node.id === 'strong')?.value).toBeCloseTo(0.95, 14);
    expect(result.value).not.toBeNull();
    const points = result.nodes
      .filter((node) => node.leaf)
      .reduce((sum, node) => sum + node.usedWeight * (node.value ?? 0), 0);
    expect(points).toBeCloseTo(result.value ?? Number.NaN, 14);
    expect(result.worst).toBeLessThan(result.value ?? 0);
    expect(result.best).toBeGreaterThan(result.value ?? 1);
    expect(aggregateTree(tree, { ...all, w1: null }).value).toBeNull();
    expect(aggregateTree(tree, { ...all, w1: null }, { minimumCoverage: 0.5 }).value).not.toBeNull();
    expect(aggregateTree(tree, { ...all, s2: null }, { missing: 'propagate' }).value).toBeNull();
  });

  it('requires a direct child of the root even when it is a leaf', () => {
    const flat = {
      id: 'root',
      children: [
        { id: 'a', weight: 9 },
        { id: 'b', weight: 1 },
      ],
    };
    expect(aggregateTree(flat, { a: 1 }).value).toBeNull();
    expect(aggregateTree(flat, { a: 1 }, { missing: 'renormalise' }).value).toBe(1);
    expect(
      aggregateTree({ id: 'root', children: [{ id: 'a' }, { id: 'b', weight: 0 }] }, { a: 1 }).value,
    ).toBe(1);
  });

  it('never leaves out an inner group, however deep', () => {
    const deep: CriterionNode = {
      id: 'r',
      children: [
        {
          id: 'branch',
          children: [
            { id: 'leaf', weight: 99 },
            { id: 'group', weight: 1, children: [{ id: 'g1' }] },
          ],
        },
      ],
    };
    expect(aggregateTree(deep, { leaf: 1 }).value).toBeNull();
    expect(aggregateTree(deep, { leaf: 1, g1: 0 }).value).toBeCloseTo(0.99, 14);
  });

  it('counts unknown as the worst of the scale only when asked', () => {
    const flat = { id: 'root', children: [{ id: 'a' }, { id: 'b' }] };
    const result = aggregateTree(flat, { a: 80 }, { missing: 'zero', scale: [20, 100] });
    expect(result).toMatchObject({ value: 50, worst: 50, best: 90, missing: ['b'] });
  });

  it('mixes ways to aggregate', () => {
    const mixed: CriterionNode = {
      id: 'root',
      aggregation: 'geometric',
      children: [{ id: 'a' }, { id: 'h', aggregation: 'harmonic', children: [{ id: 'b' }, { id: 'c' }] }],
    };
    expect(aggregateTree(mixed, { a: 12, b: 2, c: 6 }).value).toBeCloseTo(6, 12);
  });

  it('takes a map, and ids that look like object internals', () => {
    const odd = { id: 'root', children: [{ id: '__proto__' }, { id: 'constructor' }] };
    const values = new Map([
      ['__proto__', 0.2],
      ['constructor', 0.4],
    ]);
    expect(aggregateTree(odd, values).value).toBeCloseTo(0.3, 14);
    expect(aggregateTree(odd, {}).missing).toEqual(['__proto__', 'constructor']);
  });

  it.each([
    [{ id: 'r', children: [{ id: 'a' }, { id: 'a' }] }, {}, 'duplicate-id'],
    [{ id: 'r', children: [{ id: 'a', weight: -1 }] }, {}, 'negative-weight'],
    [{ id: 'r', children: [{ id: 'a', weight: 0 }] }, {}, 'all-zero-weights'],
    [{ id: 'r' }, { x: 1 }, 'unknown-criterion'],
    [{ id: 'r' }, { r: Number.NaN }, 'not-a-finite-number'],
  ])('refuses %j with %j', (bad, values, code) => {
    expect(() => aggregateTree(bad, values as Record<string, number>)).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it('refuses a cycle', () => {
    const loop: { id: string; children: CriterionNode[] } = { id: 'loop', children: [] };
    loop.children.push(loop);
    expect(() => effectiveWeights(loop)).toThrow(expect.objectContaining({ code: 'duplicate-id' }));
  });
});

describe('prepareTree', () => {
  it('gives the same results, alternative by alternative, as placing the tree anew', () => {
    const gaps = { ...all, s2: null, w1: null };
    for (const missing of ['require-branches', 'propagate', 'renormalise', 'zero'] as const) {
      const { aggregate } = prepareTree(tree, { missing });
      for (const values of [all, gaps, {}, all]) {
        expect(aggregate(values)).toEqual(aggregateTree(tree, values, { missing }));
      }
    }
  });

  it('has the value itself as bounds, bit for bit, when nothing is missing', () => {
    const geometric: CriterionNode = { ...tree, aggregation: 'geometric' };
    const result = prepareTree(geometric).aggregate({ ...all, s1: 0.1 + 0.2 });
    expect([result.worst, result.best]).toEqual([result.value, result.value]);
  });

  it('is not changed by what becomes of the tree afterwards', () => {
    const children = [{ id: 'a', weight: 1 }, { id: 'b' }];
    const { aggregate } = prepareTree({ id: 'index', children });
    children[0] = { id: 'a', weight: 99 };
    expect(aggregate({ a: 1, b: 0 }).value).toBe(0.5);
  });

  it('refuses a bad tree or policy at once', () => {
    expect(() => prepareTree({ id: 'r', children: [{ id: 'r' }] })).toThrow(
      expect.objectContaining({ code: 'duplicate-id' }),
    );
    expect(() => prepareTree({ id: 'r' }, { minimumCoverage: 2 })).toThrow(
      expect.objectContaining({ code: 'out-of-range' }),
    );
    expect(() => prepareTree({ id: 'r' }).aggregate({ other: 1 })).toThrow(
      expect.objectContaining({ code: 'unknown-criterion' }),
    );
  });
});

describe('minimum coverage by level', () => {
  const nested: CriterionNode = {
    id: 'root',
    children: [
      { id: 'left', children: [{ id: 'l1' }, { id: 'l2' }] },
      { id: 'right', children: [{ id: 'r1' }, { id: 'r2' }] },
    ],
  };
  const value = (values: Record<string, number | null>, minimumCoverage: number | number[]) =>
    aggregateTree(nested, values, { missing: 'renormalise', minimumCoverage }).value;

  it('asks each level for its own share, and deeper ones for the last', () => {
    const half = { l1: 1, l2: null, r1: 0, r2: 0 };
    expect(value(half, [0.9, 0.5])).toBe(0.5);
    expect(value(half, [0.5, 0.9])).toBe(0);
    expect(value(half, [0.9, 0.9])).toBeNull();
    expect(value(half, [0.9])).toBeNull();
    expect(value(half, 0.5)).toBe(0.5);
  });

  it('refuses shares that are none', () => {
    expect(() => value({ l1: 1 }, [])).toThrow(expect.objectContaining({ code: 'no-values' }));
    expect(() => value({ l1: 1 }, [0.5, 2])).toThrow(
      expect.objectContaining({ code: 'out-of-range', path: ['minimumCoverage', 1] }),
    );
  });

  it('refuses trees that go on without end, and misspelt members', () => {
    let deep: CriterionNode = { id: 'leaf' };
    for (let level = 0; level < 300; level += 1) deep = { id: `n${level}`, children: [deep] };
    expect(() => aggregateTree(deep, {})).toThrow(expect.objectContaining({ code: 'too-deep' }));
    const misspelt = { id: 'root', children: [{ id: 'a', wieght: 3 }] } as unknown as CriterionNode;
    expect(() => aggregateTree(misspelt, {})).toThrow(expect.objectContaining({ code: 'unknown-option' }));
    const titled = { id: 'root', title: 'Index', children: [{ id: 'a' }] } as unknown as CriterionNode;
    expect(aggregateTree(titled, { a: 1 }).value).toBe(1);
  });
});
