import { describeValue, type Issue, type Path } from '@osee/core';

/**
 * What can be wrong with a register (`error`), or worth a look in it (`warning`, `info`).
 *
 * @category risks
 * @example
 * ```ts
 * import type { RiskIssueCode } from '@osee/scoring/risk';
 *
 * const code: RiskIssueCode = 'risk-not-counted';
 * ```
 */
export type RiskIssueCode =
  | 'duplicate-id'
  | 'unknown-step'
  | 'unknown-risk'
  | 'risk-in-two-groups'
  | 'range-out-of-order'
  | 'several-values'
  | 'chances-do-not-add'
  | 'horizon-missing'
  | 'currency-missing'
  | 'too-many'
  | 'empty-scale'
  | 'step-out-of-order'
  | 'cell-without-band'
  | 'cell-in-two-bands'
  | 'unknown-band'
  | 'word-and-number-differ'
  | 'risk-not-counted'
  | 'nothing-known'
  | 'no-owner'
  | 'no-review-day'
  | 'reserve-exceeded'
  | 'counted-twice';

/** What is wrong: nothing can be worked out. */
export const fault = (
  code: RiskIssueCode,
  path: Path,
  expected: string,
  got: unknown,
): Issue<RiskIssueCode> => ({
  code,
  severity: 'error',
  path,
  message: `Expected ${expected}, got ${got === undefined ? 'none' : describeValue(got)}.`,
  details: { expected, got: got === undefined ? 'none' : describeValue(got) },
});

/** What somebody should look at. */
export const notice = (
  code: RiskIssueCode,
  path: Path,
  message: string,
  details: Issue['details'],
): Issue<RiskIssueCode> => ({ code, severity: 'warning', path, message, details });

/** The issues of ids that stand more than once. */
export const repeatedIds = (
  items: readonly { readonly id: string }[],
  path: Path,
): readonly Issue<RiskIssueCode>[] => {
  const seen = new Set<string>();
  return items.flatMap(({ id }, place) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [fault('duplicate-id', [...path, place, 'id'], 'an id that stands once', id)];
  });
};
