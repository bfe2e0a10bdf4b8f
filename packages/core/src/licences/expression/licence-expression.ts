/**
 * One licence in an expression. `held` licences are in the table; `own` ids begin with `LicenseRef-` and are known only
 * by their text; `unknown` ones are not in the table (`isSpdxId` tells whether they exist at all).
 *
 * @category licences
 * @example
 * ```ts
 * import { type LicenceTerm, readLicenceExpression } from '@osee/core/licences';
 *
 * const term = readLicenceExpression('MIT').expression as LicenceTerm;
 * term.standing; // => 'held'
 * ```
 */
export interface LicenceTerm {
  readonly kind: 'licence';
  /** SPDX id, `LicenseRef-` of somebody, or the id as written where it is unknown. */
  readonly id: string;
  /** A `+` stands behind the id, and the id does not already say so. */
  readonly orLater: boolean;
  /** Id of the exception after `WITH`. */
  readonly exception: string | null;
  readonly standing: 'held' | 'own' | 'unknown';
}

/**
 * A licence expression as a tree: all parts apply (`and`), or one of them (`or`). `AND` binds before `OR`.
 *
 * @category licences
 * @see SPDX specification 2.3, annex D, SPDX licence expressions
 * @example
 * ```ts
 * import { type LicenceExpression, readLicenceExpression } from '@osee/core/licences';
 *
 * const expression: LicenceExpression | null = readLicenceExpression('MIT OR Apache-2.0').expression;
 * expression?.kind; // => 'or'
 * ```
 */
export type LicenceExpression =
  | LicenceTerm
  | { readonly kind: 'and' | 'or'; readonly parts: readonly LicenceExpression[] };

/** An expression as SPDX text, with as few parentheses as it needs. */
export const textOfExpression = (expression: LicenceExpression): string => {
  if (expression.kind === 'licence') return textOfTerm(expression);
  const isAnd = expression.kind === 'and';
  return expression.parts
    .map((part) => (isAnd && part.kind === 'or' ? `(${textOfExpression(part)})` : textOfExpression(part)))
    .join(isAnd ? ' AND ' : ' OR ');
};

export const textOfTerm = ({ id, orLater, exception }: LicenceTerm): string =>
  `${id}${orLater ? '+' : ''}${exception === null ? '' : ` WITH ${exception}`}`;

/** All licences of an expression, in order. */
export const termsOf = (expression: LicenceExpression): readonly LicenceTerm[] =>
  expression.kind === 'licence' ? [expression] : expression.parts.flatMap(termsOf);
