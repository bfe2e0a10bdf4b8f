import { describe, expect, it } from 'vitest';
import { checkJson } from './check-json.ts';

const codes = (value: unknown, limits = {}): string[] =>
  checkJson(value, limits).map(({ code, path }) => `${code} ${path.join('.')}`.trim());

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

describe('checkJson', () => {
  it('accepts what JSON has', () => {
    expect(codes({ a: [null, true, 0, -1.5, '', { b: [] }], constructor: 'a name like any other' })).toEqual(
      [],
    );
    expect(codes(Object.create(null))).toEqual([]);
  });

  it.each([
    [undefined],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [1n],
    [Symbol('x')],
    [() => 1],
    [new Date(0)],
    [new Map()],
  ])('refuses %s', (value) => {
    expect(codes(value)).toEqual(['not-json']);
    expect(codes({ a: [value] })).toEqual(['not-json a.0']);
  });

  it('refuses __proto__ as a property, wherever it stands', () => {
    const value: unknown = JSON.parse('{"a":[{"__proto__":{"admin":true}}],"__proto__":null}');
    expect(codes(value)).toEqual(['forbidden-key a.0.__proto__', 'forbidden-key __proto__']);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('counts depth from the outermost array or object', () => {
    expect(codes(nested(64))).toEqual([]);
    expect(codes(nested(65))).toEqual([`too-deep ${Array(64).fill(0).join('.')}`]);
    expect(codes(nested(3), { maximumDepth: 2 })).toEqual(['too-deep 0.0']);
  });

  it('meets five thousand levels and a cycle with an issue', () => {
    expect(codes(nested(5000))[0]).toMatch(/^too-deep/);
    const cycle: unknown[] = [];
    cycle.push(cycle);
    expect(codes(cycle)[0]).toMatch(/^too-deep/);
  });

  it('limits items, texts and names', () => {
    expect(codes({ a: [1, 2, 3] }, { maximumItems: 2 })).toEqual(['too-many-items a']);
    expect(codes(['four'], { maximumTextLength: 3 })).toEqual(['text-too-long 0']);
    expect(codes({ name: 1 }, { maximumTextLength: 3 })).toEqual(['text-too-long']);
  });

  it('limits all values together, also those that stand in many places', () => {
    expect(codes([1, 2, 3], { maximumValues: 4 })).toEqual([]);
    expect(codes([1, 2, 3], { maximumValues: 3 })).toEqual(['too-many-values 2']);
    let laughs: unknown = 'ha';
    for (let level = 0; level < 60; level += 1) laughs = [laughs, laughs];
    expect(codes(laughs, { maximumValues: 1000 })).toHaveLength(1);
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s as a limit', (maximumDepth) => {
    expect(() => checkJson(1, { maximumDepth })).toThrow(expect.objectContaining({ code: 'bad-limit' }));
  });

  it('refuses a depth that the stack may not hold', () => {
    expect(() => checkJson(1, { maximumDepth: 1001 })).toThrow(
      expect.objectContaining({ code: 'bad-limit' }),
    );
  });
});
