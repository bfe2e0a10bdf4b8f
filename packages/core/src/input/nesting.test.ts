import { describe, expect, it } from 'vitest';
import { OseeError } from '../errors/osee-error.ts';
import { expectJson } from './expect-json.ts';
import { checkNesting, maximumNesting } from './nesting.ts';

const codeOf = (call: () => void): string => {
  try {
    call();
  } catch (error) {
    if (error instanceof OseeError) return error.code;
    throw error;
  }
  return 'nothing';
};

describe('checkNesting', () => {
  it('lets the limit itself through', () => {
    expect(codeOf(() => checkNesting(maximumNesting, []))).toBe('nothing');
    expect(codeOf(() => checkNesting(maximumNesting + 1, []))).toBe('too-deep');
  });
});

describe('expectJson', () => {
  it.each([
    ['not-json', { a: new Map() }],
    ['not-json', [new Date(0)]],
    ['not-json', { a: undefined }],
    ['forbidden-key', JSON.parse('{"__proto__":1}')],
    ['too-deep', JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`)],
    ['nothing', { a: [1, null, 'x', true] }],
  ])('%s', (code, value) => {
    expect(codeOf(() => expectJson(value, ['value']))).toBe(code);
  });

  it('tells all faults of one value', () => {
    try {
      expectJson([() => 1, 2n], ['value']);
    } catch (error) {
      expect((error as OseeError).path).toEqual(['value', 0]);
      expect((error as OseeError).details['issues']).toHaveLength(2);
    }
    expect.assertions(2);
  });
});
