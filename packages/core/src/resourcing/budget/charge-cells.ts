import { OseeError } from '../../errors/osee-error.ts';
import { findCycles } from '../../framework/find-cycles.ts';
import type { CostGroup } from '../../osee/mobilisation/cost-model.ts';
import { type Exact, one } from '../amount/exact.ts';
import { addRanges, multiplyRanges, readMeasure } from '../amount/measure.ts';
import type { BudgetCharge, BudgetPlan } from './budget-plan.ts';
import { chargesOf } from './check-plan.ts';
import { bearers } from './cost-line.ts';
import type { ExactCell } from './exact-cell.ts';

/** Cells of all charges: those that are charged themselves come first, whatever their order in the plan. */
export const chargeCells = (
  plan: BudgetPlan,
  cells: readonly ExactCell[],
  groupOf: (kind: string) => CostGroup,
): readonly ExactCell[] => {
  const charges = chargesOf(plan).map(({ charge }) => charge);
  refuseCycles(charges);
  const done = new Map<string, readonly ExactCell[]>();
  const cellsOf = (charge: BudgetCharge): readonly ExactCell[] => {
    const found = done.get(charge.id);
    if (found !== undefined) return found;
    const charged = charges.filter(({ id }) => charge.base?.charges?.includes(id)).flatMap(cellsOf);
    const base = [...cells.filter((cell) => isLineCharged(cell, charge)), ...charged].filter((cell) =>
      isCharged(cell, charge),
    );
    const made = cellsFor(charge, base, groupOf);
    done.set(charge.id, made);
    return made;
  };
  return charges.flatMap(cellsOf);
};

const refuseCycles = (charges: readonly BudgetCharge[]): void => {
  const edges = charges.flatMap(({ id, base }) => (base?.charges ?? []).map((to) => ({ from: id, to })));
  const [cycle] = findCycles(edges);
  if (cycle === undefined) return;
  throw new OseeError(
    'cyclic-charges',
    `Expected charges that do not charge each other, got ${cycle.slice(0, 5).join(', ')}.`,
    {
      path: ['plan', 'charges'],
      details: { cycle },
    },
  );
};

const isLineCharged = (cell: ExactCell, { base = {} }: BudgetCharge): boolean =>
  (base.lines?.includes(cell.line) ?? true) && !(base.exceptLines?.includes(cell.line) ?? false);

const isCharged = (cell: ExactCell, { base = {} }: BudgetCharge): boolean =>
  (base.kinds?.includes(cell.kind) ?? true) &&
  (base.groups?.includes(cell.group) ?? true) &&
  (base.bearers?.includes(cell.bearer) ?? true) &&
  (base.forms?.includes(cell.form) ?? true);

const cellsFor = (
  charge: BudgetCharge,
  base: readonly ExactCell[],
  groupOf: (kind: string) => CostGroup,
): readonly ExactCell[] => {
  const rate = readMeasure(charge.rate);
  const factorOf = (share: Exact): Exact => (charge.of === 'total' ? share.div(one.minus(share)) : share);
  const factor = { low: factorOf(rate.low), high: rate.high === null ? null : factorOf(rate.high) };
  const kind = charge.kind ?? 'buffer';
  const years = [...new Set(base.map(({ year }) => year))];
  return years.flatMap((year) =>
    bearers.flatMap((bearer) => {
      const own = base.filter((cell) => cell.year === year && (charge.bearer ?? cell.bearer) === bearer);
      if (own.length === 0) return [];
      const range = multiplyRanges(addRanges(own.map(({ range }) => range)), factor);
      const place = { line: charge.id, year, kind, group: groupOf(kind), bearer, phase: null };
      return [{ ...place, form: 'cash', nature: 'charge', range } satisfies ExactCell];
    }),
  );
};
