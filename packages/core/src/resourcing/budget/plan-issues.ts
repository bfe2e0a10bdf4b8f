import type { Issue } from '../../errors/issue.ts';
import type { Path } from '../../errors/path.ts';
import { findCycles } from '../../framework/find-cycles.ts';
import { lastDayOf } from '../currency/currency-history.ts';
import type { BudgetIssueCode } from './budget.ts';
import type { BudgetPlan } from './budget-plan.ts';
import type { CostLine } from './cost-line.ts';
import { spanOf } from './line-years.ts';
import { endOf, startOf, yearOf } from './plan-time.ts';

type BudgetIssue = Issue<BudgetIssueCode>;

/** What is to be told of the phases: cycles, and one that begins before what it waits for has ended. */
export const phaseIssues = ({ phases = [], yearStart = 1 }: BudgetPlan): readonly BudgetIssue[] => {
  const edges = phases.flatMap(({ id, after = [] }) => after.map((to) => ({ from: id, to })));
  const cycles = findCycles(edges).map(
    (cycle): BudgetIssue => ({
      code: 'cyclic-phases',
      severity: 'error',
      path: ['plan', 'phases'],
      message: `Expected phases that do not wait for each other, got ${cycle.slice(0, 5).join(', ')}.`,
      details: { phases: cycle },
    }),
  );
  const order = phases.flatMap(({ id, from, after = [] }, place) =>
    after.flatMap((before): BudgetIssue[] => {
      const other = phases.find((phase) => phase.id === before);
      if (other === undefined || startOf(from, yearStart) > endOf(other.to, yearStart)) return [];
      const message = `Expected phase "${id}" to begin after "${before}" has ended, got ${from} and ${other.to}.`;
      const details = { phase: id, after: before };
      return [
        { code: 'phase-order', severity: 'warning', path: ['plan', 'phases', place], message, details },
      ];
    }),
  );
  return [...cycles, ...order];
};

/** What is to be told of a line that does not depend on amounts. */
export const lineIssues = (line: CostLine, plan: BudgetPlan, place: number): readonly BudgetIssue[] => {
  const path: Path = ['plan', 'lines', place];
  const currency = line.currency ?? plan.currency;
  const end = lastDayOf(currency);
  const years = line.years?.map(({ year }) => year) ?? [yearOf(spanOf(line, plan).end, plan.yearStart ?? 1)];
  const last = Math.max(...years);
  const isPast = end !== null && last > Number(end.slice(0, 4));
  const isUnvalued = line.form === 'in-kind' && line.valuation === undefined;
  return [
    ...(isPast
      ? [
          {
            code: 'currency-out-of-use',
            severity: 'warning',
            path: [...path, 'currency'],
            message: `Expected a currency that is tender in ${last}, got ${currency}, which was tender until ${end}.`,
            details: { line: line.id, currency, until: end, year: last },
          } satisfies BudgetIssue,
        ]
      : []),
    ...(isUnvalued
      ? [
          {
            code: 'in-kind-not-valued',
            severity: 'info',
            path,
            message: `Expected how "${line.id}" was valued, as it is given in kind, got nothing.`,
            details: { line: line.id },
          } satisfies BudgetIssue,
        ]
      : []),
  ];
};

/** A buffer in the lines and a reserve on top of them may count the same thing twice. */
export const reserveIssues = ({ lines, reserve = [] }: BudgetPlan): readonly BudgetIssue[] => {
  const buffers = lines.filter(({ kind }) => kind === 'buffer').map(({ id }) => id);
  if (buffers.length === 0 || reserve.length === 0) return [];
  return [
    {
      code: 'reserve-twice',
      severity: 'warning',
      path: ['plan', 'reserve'],
      message:
        'Expected one reserve for what is not foreseen, got lines of kind "buffer" and a reserve beside them.',
      details: { lines: buffers.sort(), reserve: reserve.map(({ id }) => id).sort() },
    },
  ];
};
