import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactRule, FactValue } from '../model/fact-rule.ts';
import { applyFactRule } from './apply-fact-rule.ts';

const outcome = (rule: Omit<FactRule, 'kind' | 'fact'>, value: FactValue | null) =>
  applyFactRule({ kind: 'fact', fact: 'x', ...rule }, { id: 'a', attributes: { x: value } }).outcome;
const value = fc.oneof(fc.string({ minLength: 1 }), fc.double({ noNaN: true }), fc.boolean());
const number = fc.integer({ min: -1000, max: 1000 });

describe('rules on facts', () => {
  it('never let an unknown fact pass, whatever they ask', () => {
    fc.assert(
      fc.property(fc.record({ equal: value, atLeast: number }, { requiredKeys: [] }), (rule) => {
        expect(outcome({ equal: 1, ...rule }, null)).toBe('unknown');
      }),
    );
  });

  it('take a fact for equal to itself, and for one of a list that holds it', () => {
    fc.assert(
      fc.property(value, fc.array(value), (fact, others) => {
        expect(outcome({ equal: fact }, fact)).toBe('pass');
        expect(outcome({ in: [...others, fact] }, fact)).toBe('pass');
      }),
    );
  });

  it('hold the limits, and are each the other’s contrary beyond them', () => {
    fc.assert(
      fc.property(number, number, (fact, limit) => {
        expect(outcome({ atLeast: limit }, fact)).toBe(fact >= limit ? 'pass' : 'fail');
        expect(outcome({ atMost: limit }, fact)).toBe(fact <= limit ? 'pass' : 'fail');
        expect(outcome({ atLeast: limit, atMost: limit }, fact)).toBe(fact === limit ? 'pass' : 'fail');
      }),
    );
  });

  it('leave a fact of another type open', () => {
    for (const rule of [{ atLeast: 1 }, { before: '2026-01-01' }, { equal: 3 }, { in: [3] }]) {
      expect(outcome(rule, 'three')).toBe('unknown');
    }
    expect(outcome({ after: '2026-01-01' }, '2026-01-01')).toBe('fail');
    expect(outcome({ after: '2026-01-01', before: '2026-01-03' }, '2026-01-02')).toBe('pass');
    expect(outcome({ before: '2026-01-01' }, '2026-02-30')).toBe('unknown');
  });
});
