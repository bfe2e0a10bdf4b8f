import { expectString } from '../../input/expect-shape.ts';
import { type LicenceExpression, textOfExpression } from './licence-expression.ts';
import { type LicenceIssue, licenceIssue } from './licence-issue.ts';
import { findName } from './licence-names.ts';
import { atLeastAsPlus } from './or-later.ts';
import { parsePieces } from './parse-pieces.ts';
import { splitExpression } from './split-expression.ts';

/**
 * An expression as it was read.
 *
 * @category licences
 * @example
 * ```ts
 * import { type ReadLicenceExpression, readLicenceExpression } from '@osee/core/licences';
 *
 * const read: ReadLicenceExpression = readLicenceExpression('MIT AND');
 * read.expression; // => null
 * ```
 */
export interface ReadLicenceExpression {
  /** `null` for what is no licence expression; `issues` say why. */
  readonly expression: LicenceExpression | null;
  /** The expression as SPDX text; `null` without one. */
  readonly text: string | null;
  readonly issues: readonly LicenceIssue[];
}

/**
 * How much of a text is read.
 *
 * @category licences
 * @example
 * ```ts
 * import { licenceExpressionLimits } from '@osee/core/licences';
 *
 * licenceExpressionLimits.licences; // => 500
 * ```
 */
export const licenceExpressionLimits = { signs: 20_000, nesting: 100, licences: 500 } as const;

/**
 * Reads a licence expression, tolerantly: ids in any case, deprecated ids, addresses, and names as people write them,
 * with an issue for all that was not written as SPDX wants it. Nothing is guessed: a name that fits several licences
 * gives none.
 *
 * @param written - such as `MIT OR Apache-2.0`, `GPLv3`, `https://creativecommons.org/licenses/by/4.0/`
 * @returns the tree, the SPDX text, and what was noticed
 * @throws `OseeError` with code `wrong-type` for what is no text
 * @category licences
 * @see SPDX specification 2.3, annex D; the parser is that of `spdx-expression-parse`
 * @example
 * ```ts
 * import { readLicenceExpression } from '@osee/core/licences';
 *
 * readLicenceExpression('apache 2 or mit').text; // => 'Apache-2.0 OR MIT'
 * readLicenceExpression('AGPL v3+').text; // => 'AGPL-3.0-or-later'
 * readLicenceExpression('BSD').issues[0]?.code; // => 'ambiguous-name'
 * readLicenceExpression('MIT AND Frobnicate').issues[0]?.code; // => 'unknown-licence'
 * ```
 */
export const readLicenceExpression = (written: string): ReadLicenceExpression => {
  expectString(written, ['written'], 'a licence expression');
  const refused = beyondLimits(written);
  if (refused) return { expression: null, text: null, issues: [refused] };
  const plain = withoutRepeatedName(atLeastAsPlus(written));
  const pieces = isName(plain) ? [{ kind: 'operand' as const, written: plain }] : splitExpression(plain);
  const { licences: maximum } = licenceExpressionLimits;
  if (pieces.filter(({ kind }) => kind === 'operand').length > maximum) {
    return { expression: null, text: null, issues: [licenceIssue('too-many-licences', { maximum })] };
  }
  const { expression, issues } = parsePieces(pieces);
  return { expression, text: expression && textOfExpression(expression), issues };
};

/** Some licences have parentheses in their names. */
const isName = (written: string): boolean =>
  /^[^()]+\([^()]+\)[^()]*$/u.test(written) && findName(written) !== undefined;

/** `The MIT License (MIT)` says the same twice. */
const withoutRepeatedName = (written: string): string => {
  const [, name = '', again = ''] = /^([^()]+)\(([^()]+)\)\s*$/u.exec(written) ?? [];
  const [first, second] = [findName(name), findName(again)];
  const isSame = first?.kind === 'found' && second?.kind === 'found' && first.text === second.text;
  return isSame ? name.trim() : written;
};

const beyondLimits = (written: string): LicenceIssue | undefined => {
  const { signs, nesting } = licenceExpressionLimits;
  if (written.trim() === '') return licenceIssue('empty-expression');
  if (written.length > signs) return licenceIssue('expression-too-long', { maximum: signs });
  let depth = 0;
  for (const sign of written) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (depth > nesting) return licenceIssue('expression-too-deep', { maximum: nesting });
  }
  return undefined;
};
