import { type Issue, shape } from '@osee/core';
import { isAbove } from '../../number/compare.ts';
import { throwFirst, unless } from '../../selection/check/problem.ts';
import { closed, formIssues } from '../../selection/forms/kit.ts';

/**
 * A total, what a board added to it or took from it, and the result: three figures, none of which hides another.
 *
 * @category calls
 * @example
 * ```ts
 * import type { AdjustedTotal } from '@osee/scoring/selection';
 *
 * const adjusted: AdjustedTotal = { id: 'one', total: 73, adjustment: -5, reason: 'Late figures.', result: 68 };
 * ```
 */
export interface AdjustedTotal {
  readonly id: string;
  readonly total: number;
  /** 0 where nothing was adjusted. */
  readonly adjustment: number;
  readonly reason: string | null;
  readonly result: number;
}

/**
 * Adjusts totals where the rules of a call let a board do so, within a limit and with reasons. An adjustment beyond the
 * limit, or without a reason, is refused, and its application has no result until that is settled.
 *
 * @param totals - totals by the id of the application
 * @param adjustments - what the board decided
 * @param rules - by how much a total may move at most, up or down
 * @returns the adjusted totals by id, the ids refused, and an issue for each
 * @throws `OseeError` with code `unknown-applicant` or that of the first mistake in the form
 * @category calls
 * @example
 * ```ts
 * import { adjustTotals } from '@osee/scoring/selection';
 *
 * const { results, refused } = adjustTotals({ one: 73, two: 49 }, [
 *   { id: 'one', by: -5, reason: 'Late figures.' }, { id: 'two', by: 31, reason: 'Very new.' },
 * ], { most: 30 });
 * results.map(({ result }) => result); // => [68]
 * refused; // => ['two']
 * ```
 */
export const adjustTotals = (
  totals: Readonly<Record<string, number>>,
  adjustments: readonly { readonly id: string; readonly by: number; readonly reason: string }[],
  rules: { readonly most: number },
): {
  readonly results: readonly AdjustedTotal[];
  readonly refused: readonly string[];
  readonly issues: readonly Issue<'adjustment-too-large' | 'adjustment-without-reason'>[];
} => {
  throwFirst([
    ...formIssues(totals, shape.entries(shape.number), ['totals']),
    ...formIssues(adjustments, adjustmentsForm, ['adjustments']),
    ...formIssues(rules, closed({ most: shape.numberFrom(0) }), ['rules']),
  ]);
  throwFirst(
    adjustments.flatMap(({ id }, index) =>
      unless(
        Object.hasOwn(totals, id) && adjustments.findIndex((one) => one.id === id) === index,
        'unknown-applicant',
        ['adjustments', index, 'id'],
        'the id of an application, each once',
        id,
      ),
    ),
  );
  const issues = adjustments.flatMap((one, index) => refusalsOf(one, rules.most, index));
  const refused = [...new Set(issues.map(({ details }) => String(details['id'])))].sort();
  const byId = new Map(adjustments.map((one) => [one.id, one]));
  const results = Object.entries(totals)
    .filter(([id]) => !refused.includes(id))
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([id, total]): AdjustedTotal => {
      const { by = 0, reason = null } = byId.get(id) ?? {};
      return { id, total, adjustment: by, reason, result: total + by };
    });
  return { results, refused, issues };
};

const refusalsOf = (
  { id, by, reason }: { readonly id: string; readonly by: number; readonly reason: string },
  most: number,
  index: number,
): readonly Issue<'adjustment-too-large' | 'adjustment-without-reason'>[] => {
  const path = ['adjustments', index];
  return [
    ...(isAbove(Math.abs(by), most)
      ? [
          {
            code: 'adjustment-too-large' as const,
            severity: 'error' as const,
            path,
            message: `Expected at most ${most} up or down, got ${by}.`,
            details: { id, got: by, most },
          },
        ]
      : []),
    ...(reason.trim() === ''
      ? [
          {
            code: 'adjustment-without-reason' as const,
            severity: 'error' as const,
            path,
            message: 'Expected a reason for an adjustment, got none.',
            details: { id },
          },
        ]
      : []),
  ];
};

const adjustmentsForm = shape.list(closed({ id: shape.filledText, by: shape.number, reason: shape.text }));
