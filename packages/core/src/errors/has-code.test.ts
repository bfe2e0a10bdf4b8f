import { describe, expect, it } from 'vitest';
import { hasCode } from './has-code.ts';
import { OseeError } from './osee-error.ts';

describe('hasCode', () => {
  it('takes an error with that code alone', () => {
    expect(hasCode(new OseeError('wrong-type', 'x'), 'wrong-type')).toBe(true);
    expect(hasCode(new OseeError('wrong-value', 'x'), 'wrong-type')).toBe(false);
  });

  it.each([null, 'wrong-type', { code: 'wrong-type' }, new TypeError('wrong-type')])(
    'takes nothing else, such as %o',
    (caught) => {
      expect(hasCode(caught, 'wrong-type')).toBe(false);
    },
  );
});
