import { longestMessage } from './brief-issue.ts';
import { describeValue } from './describe-value.ts';
import type { Path } from './path.ts';
import { shorten } from './shorten.ts';

const brand = Symbol.for('@osee/core/OseeError');

/** What stands on the right of `instanceof` is `this`: the class itself, or one that somebody derived from it. */
function recognises(this: unknown, value: unknown): boolean {
  if (this !== OseeError) return Function.prototype[Symbol.hasInstance].call(this, value);
  return typeof value === 'object' && value !== null && brand in value;
}

const place = (path: Path): string =>
  !Array.isArray(path) || path.length === 0
    ? ''
    : ` (at ${shorten(
        path
          .slice(0, 40)
          .map((key) => (typeof key === 'string' ? shorten(key, 60) : describeValue(key)))
          .join('.'),
        400,
      )})`;

/**
 * What an `OseeError` tells beside its message.
 *
 * @category errors
 * @example
 * ```ts
 * import type { OseeErrorContext } from '@osee/core';
 *
 * const context: OseeErrorContext = { path: ['weights', 'champion'], details: { got: -1 } };
 * ```
 */
export interface OseeErrorContext {
  /** Where in the caller's input the fault lies; empty when the whole input is meant. */
  readonly path?: Path;
  /** The values that the message names, for programs and for translation. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** The error that led to this one. */
  readonly cause?: unknown;
}

/**
 * A broken call: the input cannot be worked on at all. What a user can meet in correct use is returned as
 * an `Issue` instead. `instanceof` holds between the ESM and the CommonJS copy of the package.
 *
 * @typeParam Code - the literal code, in kebab-case, stable across versions
 * @category errors
 * @example
 * ```ts
 * import { OseeError } from '@osee/core';
 *
 * const error = new OseeError('unknown-country', 'Expected an ISO 3166-1 alpha-3 code, got "XYZ".', {
 *   path: ['country'],
 *   details: { got: 'XYZ' },
 * });
 * error.code; // => 'unknown-country'
 * error.message; // => 'Expected an ISO 3166-1 alpha-3 code, got "XYZ". (at country)'
 * ```
 */
export class OseeError<Code extends string = string> extends Error {
  override readonly name = 'OseeError';
  /** Stable, in kebab-case. */
  readonly code: Code;
  /** Where in the caller's input the fault lies. */
  readonly path: Path;
  /** The values that the message names. */
  readonly details: Readonly<Record<string, unknown>>;

  /**
   * @param code - stable code in kebab-case
   * @param message - one sentence that says what was expected and what was found
   * @param context - path, details and cause
   */
  constructor(code: Code, message: string, context: OseeErrorContext = {}) {
    const { path = [], details = {}, cause } = context ?? {};
    super(
      `${shorten(typeof message === 'string' ? message : describeValue(message), longestMessage)}${place(path)}`,
      { cause },
    );
    this.code = code;
    this.path = path;
    this.details = details;
    Object.defineProperty(this, brand, { value: true });
  }

  /**
   * Recognises an error of any copy of this package by its brand, and one of a class derived from it as any class does.
   */
  static override readonly [Symbol.hasInstance]: (value: unknown) => boolean = recognises;
}
