import { describe, expect, it } from 'vitest';
import { checkCombination, isSameLicenceExpression, widestBranch } from '../index.ts';

describe('checkCombination', () => {
  it('finds the licences under which the whole may go out', () => {
    const { verdict, outbound } = checkCombination(['MIT', 'LGPL-2.1-only', 'Apache-2.0']);
    expect(verdict).toBe('yes');
    expect(outbound[0]?.licence).toBe('GPL-3.0-or-later');
    expect(outbound[0]?.components.map(({ reason }) => reason)).toEqual([
      'notice-kept',
      'lesser-to-full',
      'steward-calls-compatible',
    ]);
  });

  it('names the pairs that do not go together', () => {
    const { verdict, pairs } = checkCombination(['MIT', 'GPL-2.0-only', 'Apache-2.0', 'MIT']);
    expect(verdict).toBe('no');
    expect(pairs).toEqual([
      { first: 0, second: 1, verdict: 'yes' },
      { first: 0, second: 2, verdict: 'yes' },
      { first: 1, second: 2, verdict: 'no' },
    ]);
  });

  it('tries only what it is told to, and tells the branch that was taken', () => {
    const { outbound } = checkCombination(['GPL-2.0-only OR MIT'], {
      among: ['Apache-2.0', 'GPLv3', 'Frobnicate'],
    });
    expect(outbound.map(({ licence }) => licence)).toEqual(['Apache-2.0', 'GPL-3.0-only']);
    expect(outbound[0]?.components[0]?.taken).toBe('MIT');
  });

  it('goes with everything when it is empty, and with nothing when a part is unknown', () => {
    expect(checkCombination([]).verdict).toBe('yes');
    const { verdict, outbound, issues } = checkCombination(['MIT', 'MIT AND Frobnicate']);
    expect([verdict, outbound.length]).toEqual(['unknown', 0]);
    expect(issues[0]?.path).toEqual(['expressions', 1]);
  });

  it('refuses more different components than it looks at', () => {
    const many = Array.from({ length: 301 }, (_, place) => `LicenseRef-${place}`);
    expect(() => checkCombination(many)).toThrow(expect.objectContaining({ code: 'too-many-components' }));
    expect(checkCombination(Array.from({ length: 1000 }, () => 'MIT')).verdict).toBe('yes');
  });
});

describe('isSameLicenceExpression', () => {
  it('takes repeated and wider choices out', () => {
    expect(isSameLicenceExpression('MIT AND MIT', 'MIT')).toBe(true);
    expect(isSameLicenceExpression('MIT OR (MIT AND ISC)', 'MIT')).toBe(true);
    expect(isSameLicenceExpression('MIT', 'MIT AND ISC')).toBe(false);
    expect(isSameLicenceExpression('', '')).toBe(false);
  });

  it('gives up on too many choices by a code', () => {
    const wide = Array.from(
      { length: 12 },
      (_, place) => `(LicenseRef-a${place} OR LicenseRef-b${place})`,
    ).join(' AND ');
    expect(() => isSameLicenceExpression(wide, 'MIT')).toThrow(
      expect.objectContaining({ code: 'too-many-choices' }),
    );
  });
});

describe('widestBranch', () => {
  it('keeps an expression without a choice, and knows none of what is no expression', () => {
    expect(widestBranch('mit and isc')).toBe('MIT AND ISC');
    expect(widestBranch('MIT AND')).toBeNull();
  });
});
