import { describe, expect, it } from 'vitest';
import { OseeError } from './osee-error.ts';

describe('OseeError', () => {
  it('carries code, path, details and cause', () => {
    const cause = new Error('below');
    const error = new OseeError('bad-weight', 'Expected a weight of 0 or more, got -1.', {
      path: ['weights', 2],
      details: { got: -1 },
      cause,
    });
    expect(error.code).toBe('bad-weight');
    expect(error.path).toEqual(['weights', 2]);
    expect(error.details).toEqual({ got: -1 });
    expect(error.cause).toBe(cause);
    expect(error.message).toBe('Expected a weight of 0 or more, got -1. (at weights.2)');
    expect(error).toBeInstanceOf(Error);
  });

  it('is recognised across copies of the package by its brand', () => {
    const fromAnotherCopy = Object.assign(new Error('x'), { [Symbol.for('@osee/core/OseeError')]: true });
    expect(fromAnotherCopy).toBeInstanceOf(OseeError);
    expect(new Error('x')).not.toBeInstanceOf(OseeError);
    expect(null).not.toBeInstanceOf(OseeError);
  });

  it('is no instance of a class that somebody derived from it', () => {
    class OwnError extends OseeError<'own'> {}
    class OtherError extends OseeError<'other'> {}
    const own = new OwnError('own', 'x');
    expect(own).toBeInstanceOf(OwnError);
    expect(own).toBeInstanceOf(OseeError);
    expect(own).not.toBeInstanceOf(OtherError);
    expect(new OseeError('own', 'x')).not.toBeInstanceOf(OwnError);
  });

  it('leaves the message alone without a path', () => {
    expect(new OseeError('empty', 'Expected at least one application.').message).toBe(
      'Expected at least one application.',
    );
  });
});

describe('the length of a message', () => {
  it('stays readable whatever it quotes', () => {
    const long = 'x'.repeat(1_000_000);
    const error = new OseeError('bad', `Expected a word, got ${long}.`, {
      path: [long, ...Array(5000).fill(long)],
    });
    expect(error.message.length).toBeLessThan(1500);
    expect(error.path).toHaveLength(5001);
  });
});
