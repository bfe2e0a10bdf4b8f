import type { Issue } from '../../errors/issue.ts';
import { readMeasure } from '../amount/measure.ts';
import type { BudgetPlan } from './budget-plan.ts';
import { chargesOf } from './check-plan.ts';
import type { ExactCell } from './exact-cell.ts';

/** Charges whose own rate has no upper limit, where they charge anything; what a line leaves open is told of the line. */
export const chargeIssues = (
  plan: BudgetPlan,
  cells: readonly ExactCell[],
): readonly Issue<'amount-unknown'>[] =>
  chargesOf(plan).flatMap(({ charge: { id, rate }, path }): Issue<'amount-unknown'>[] => {
    const years = [...new Set(cells.filter(({ line }) => line === id).map(({ year }) => year))].sort(
      (one, other) => one - other,
    );
    if (years.length === 0 || readMeasure(rate).high !== null) return [];
    return [
      {
        code: 'amount-unknown',
        severity: 'warning',
        path: [...path, 'rate'],
        message: `Expected a rate with an upper limit, got none, so that the charge is not known in ${years[0]}.`,
        details: { line: id, years },
      },
    ];
  });
