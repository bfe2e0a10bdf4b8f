import { describeValue } from '../errors/describe-value.ts';
import type { Issue } from '../errors/issue.ts';
import { maximumNesting } from './nesting.ts';

/**
 * What is wrong with the form of an argument.
 *
 * @category errors
 * @example
 * ```ts
 * import type { ShapeIssueCode } from '@osee/core';
 *
 * const code: ShapeIssueCode = 'wrong-type';
 * ```
 */
export type ShapeIssueCode = 'wrong-type' | 'wrong-value' | 'out-of-range' | 'unknown-option' | 'too-deep';

/**
 * How far a check has come.
 *
 * @category errors
 */
export interface ShapeWalk {
  /** Where the check stands; copied only for an issue. */
  readonly path: (string | number)[];
  readonly issues: Issue<ShapeIssueCode>[];
}

/**
 * The form that an argument has to have, for callers without TypeScript: made by {@link shape}, checked by
 * `expectShape`.
 *
 * @category errors
 * @example
 * ```ts
 * import { shape, type Shape } from '@osee/core';
 *
 * const answers: Shape = shape.list(shape.record({ criterionId: shape.text }));
 * answers.expected; // => 'an array'
 * ```
 */
export interface Shape {
  /** Goes on after 'Expected'. */
  readonly expected: string;
  /** Appends what is wrong. */
  readonly check: (value: unknown, walk: ShapeWalk) => void;
}

/** Appends one fault. */
export const fail = (walk: ShapeWalk, code: ShapeIssueCode, expected: string, value: unknown): void => {
  const got = value === undefined ? 'nothing' : describeValue(value);
  const message = `Expected ${expected}, got ${got}.`;
  walk.issues.push({ code, severity: 'error', path: [...walk.path], message, details: { expected, got } });
};

/** A form that one question decides. */
export const simple = (
  expected: string,
  accepts: (value: unknown) => boolean,
  code: ShapeIssueCode = 'wrong-type',
): Shape => ({
  expected,
  check: (value, walk) => {
    if (!accepts(value)) fail(walk, code, expected, value);
  },
});

/** One member of an array or an object. */
export const inside = (key: string | number, value: unknown, member: Shape, walk: ShapeWalk): void => {
  walk.path.push(key);
  member.check(value, walk);
  walk.path.pop();
};

/** Tells when a check has gone deeper than anything may be nested. */
export const isTooDeep = (walk: ShapeWalk): boolean => {
  if (walk.path.length < maximumNesting) return false;
  walk.issues.push({
    code: 'too-deep',
    severity: 'error',
    path: walk.path.slice(0, 8),
    message: `Expected at most ${maximumNesting} levels, got more.`,
    details: { maximum: maximumNesting },
  });
  return true;
};

/** More faults than these are not told. */
export const maximumIssues = 50;
