import { OseeError, type Path } from '@osee/core';
import { upperEdgeOf } from '../../number/compare.ts';
import { expm1 } from '../../number/exp.ts';
import { checkNumber } from '../internal/check-number.ts';
import { checkOneOf } from '../internal/check-one-of.ts';
import { checkRecord } from '../internal/check-options.ts';

/**
 * How a lead `d` on a criterion, in raw units, becomes a preference from 0 to 1. A lead of 0 or less is none.
 *
 * - `usual`: any lead is full preference.
 * - `u-shape`: full above `q`, none up to it.
 * - `v-shape`: d / `p` up to `p`, then full.
 * - `level`: none up to `q`, one half up to `p`, then full.
 * - `linear`: none up to `q`, then (d - q) / (p - q) up to `p`, then full.
 * - `gaussian`: 1 - exp(-d² / (2 `s`²)).
 *
 * @category distance and outranking
 * @example
 * ```ts
 * import { type PreferenceFunction, prometheeII } from '@osee/scoring/mcda';
 *
 * const preference: PreferenceFunction = { type: 'linear', q: 1, p: 5 };
 * prometheeII([[0], [3]], ['maximise'], [1], { preference }).net; // => [-0.5, 0.5]
 * ```
 */
export type PreferenceFunction =
  | { readonly type: 'usual' }
  | { readonly type: 'u-shape'; readonly q: number }
  | { readonly type: 'v-shape'; readonly p: number }
  | { readonly type: 'level'; readonly q: number; readonly p: number }
  | { readonly type: 'linear'; readonly q: number; readonly p: number }
  | { readonly type: 'gaussian'; readonly s: number };

/** Checks the parameters of a preference function and makes it callable. */
export function preferenceOf(
  preference: PreferenceFunction,
  path: Path,
  magnitude = 0,
): (lead: number) => number {
  checkRecord(preference, path);
  const names = ['usual', 'u-shape', 'v-shape', 'level', 'linear', 'gaussian'] as const;
  checkOneOf(preference.type, names, [...path, 'type']);
  /** A threshold that a lead may pass by rounding. */
  const edge = (limit: number): number => (limit === 0 ? 0 : upperEdgeOf(limit, magnitude));
  switch (preference.type) {
    case 'usual':
      return () => 1;
    case 'u-shape': {
      const q = edge(threshold(preference.q, 0, [...path, 'q']));
      return (lead) => (lead > q ? 1 : 0);
    }
    case 'v-shape': {
      const p = threshold(preference.p, 0, [...path, 'p']);
      return (lead) => (lead <= p ? lead / p : 1);
    }
    case 'level': {
      const q = threshold(preference.q, 0, [...path, 'q']);
      const p = edge(threshold(preference.p, q, [...path, 'p']));
      const indifferent = edge(q);
      return (lead) => (lead <= indifferent ? 0 : lead <= p ? 0.5 : 1);
    }
    case 'linear': {
      const q = threshold(preference.q, 0, [...path, 'q']);
      const p = threshold(preference.p, q, [...path, 'p']);
      const indifferent = edge(q);
      return (lead) => (lead <= indifferent ? 0 : lead < p ? (lead - q) / (p - q) : 1);
    }
    case 'gaussian': {
      const s = threshold(preference.s, 0, [...path, 's']);
      if (s === 0) return () => 1;
      return (lead) => {
        const ratio = lead / s;
        return -expm1((ratio * ratio) / -2);
      };
    }
  }
}

function threshold(value: number, least: number, path: Path): number {
  if (checkNumber(value, path) < least) {
    throw new OseeError('bad-threshold', `Expected a threshold of ${least} or more, got ${value}.`, {
      path,
      details: { got: value, least },
    });
  }
  return value;
}
