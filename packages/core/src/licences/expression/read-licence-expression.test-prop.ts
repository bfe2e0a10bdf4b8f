import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCompatibility, isSameLicenceExpression, licences } from '../index.ts';
import { licenceExpressionLimits, readLicenceExpression } from './read-licence-expression.ts';

const words = fc.constantFrom(
  ...[
    'MIT',
    'AND',
    'or',
    'WITH',
    '(',
    ')',
    '+',
    '__proto__',
    'constructor',
    'GPLv3',
    'LicenseRef-',
    '/',
    ':',
    '\u202E',
  ],
);
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
  fc.array(words, { maxLength: 60 }).map((all) => all.join('')),
);
const id = fc.constantFrom(
  'MIT',
  'Apache-2.0',
  'GPL-2.0-or-later',
  'EUPL-1.2',
  'CC-BY-SA-4.0',
  'Frobnicate',
  'LicenseRef-x',
);
const expression = fc.letrec<{ whole: string }>((tie) => ({
  whole: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    id,
    fc
      .tuple(tie('whole'), fc.constantFrom('AND', 'OR'), tie('whole'))
      .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
  ),
})).whole;

describe('readLicenceExpression of anything', () => {
  it('never throws, and has issues where it gives nothing', () => {
    fc.assert(
      fc.property(hostile, (written) => {
        const { text, expression: found, issues } = readLicenceExpression(written);
        expect(text === null).toBe(found === null);
        if (found === null) expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
        for (const { message } of issues) expect(message.length).toBeLessThan(400);
      }),
    );
  });

  it('reads its own text as the same expression, without an issue about spelling', () => {
    fc.assert(
      fc.property(expression, (written) => {
        const { text } = readLicenceExpression(written);
        const again = readLicenceExpression(text ?? '');
        expect(again.text).toBe(text);
        expect(again.issues.map(({ code }) => code)).not.toContain('read-as');
        expect(isSameLicenceExpression(written, text ?? '')).toBe(true);
      }),
    );
  });

  it('does not heed case', () => {
    fc.assert(
      fc.property(expression, (written) => {
        const known = written.replaceAll(/Frobnicate|LicenseRef-x/gu, 'ISC');
        expect(readLicenceExpression(known.toLowerCase()).text).toBe(readLicenceExpression(known).text);
      }),
    );
  });

  it('reads “or later” in words as a plus, of any licence of the table and beside any other', () => {
    const words = fc.constantFrom('or later', 'OR LATER', 'or any later version', 'or newer', 'or higher');
    fc.assert(
      fc.property(fc.constantFrom(...licences), words, expression, ({ id: held }, later, other) => {
        const { text } = readLicenceExpression(`${held}+ AND (${other})`);
        expect(readLicenceExpression(`${held} ${later} AND (${other})`).text).toBe(text);
      }),
    );
  });

  it('refuses what is too long, too deep or too much by a code', () => {
    const { signs, nesting, licences } = licenceExpressionLimits;
    const code = (written: string) => readLicenceExpression(written).issues.at(-1)?.code;
    const nested = (depth: number) => `${'('.repeat(depth)}MIT${')'.repeat(depth)}`;
    const many = (count: number) => Array.from({ length: count }, () => 'MIT').join(' AND ');
    expect(code('M'.repeat(signs + 1))).toBe('expression-too-long');
    expect(code(nested(nesting + 1))).toBe('expression-too-deep');
    expect(code('('.repeat(signs))).toBe('expression-too-deep');
    expect(code(many(licences + 1))).toBe('too-many-licences');
    expect(readLicenceExpression(nested(nesting)).text).toBe('MIT');
    expect(checkCompatibility({ inbound: many(licences), outbound: 'MIT', use: 'combine' }).verdict).toBe(
      'yes',
    );
  });
});
