import { OseeError } from '../../errors/osee-error.ts';
import { type LicenceExpression, textOfTerm } from '../expression/licence-expression.ts';
import { readLicenceExpression } from '../expression/read-licence-expression.ts';

/** Choices that are written out before the comparison is given up. */
const mostChoices = 1024;

/**
 * Whether two expressions give the same choices: order, case, parentheses and spelling of names do not count. An
 * unreadable expression is like no other.
 *
 * @param left - an expression
 * @param right - another
 * @returns whether they mean the same
 * @throws `OseeError` with code `wrong-type`, `too-many-choices` for expressions with more than 1024 choices
 * @category licences
 * @example
 * ```ts
 * import { isSameLicenceExpression } from '@osee/core/licences';
 *
 * isSameLicenceExpression('MIT AND (Apache-2.0 OR ISC)', '(mit AND apache-2.0) OR (MIT AND ISC)'); // => true
 * isSameLicenceExpression('EUPL-1.1+', 'EUPL-1.1'); // => false
 * ```
 */
export const isSameLicenceExpression = (left: string, right: string): boolean => {
  const first = readLicenceExpression(left).expression;
  const second = readLicenceExpression(right).expression;
  return first !== null && second !== null && keyOf(first) === keyOf(second);
};

const keyOf = (expression: LicenceExpression): string =>
  withoutSupersets(choicesOf(expression))
    .map((choice) => [...choice].sort().join(' AND '))
    .sort()
    .join(' OR ');

type Choice = ReadonlySet<string>;

/** All ways to take an expression: a list of sets of licences that apply together. */
const choicesOf = (expression: LicenceExpression): readonly Choice[] => {
  if (expression.kind === 'licence') return [new Set([textOfTerm(expression)])];
  const parts = expression.parts.map(choicesOf);
  if (expression.kind === 'or') return withoutSupersets(parts.flat());
  return parts.reduce<readonly Choice[]>(
    (all, part) => {
      if (all.length * part.length > mostChoices) {
        throw new OseeError('too-many-choices', `Expected at most ${mostChoices} choices, got more.`, {
          details: { maximum: mostChoices },
        });
      }
      return withoutSupersets(all.flatMap((choice) => part.map((each) => new Set([...choice, ...each]))));
    },
    [new Set()],
  );
};

/** `MIT OR (MIT AND ISC)` is `MIT`. */
const withoutSupersets = (choices: readonly Choice[]): readonly Choice[] => {
  const bySize = [...choices].sort((left, right) => left.size - right.size);
  const kept: Choice[] = [];
  for (const choice of bySize) {
    if (!kept.some((smaller) => [...smaller].every((licence) => choice.has(licence)))) kept.push(choice);
  }
  return kept;
};
