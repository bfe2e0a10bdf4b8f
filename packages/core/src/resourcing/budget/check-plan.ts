import { OseeError } from '../../errors/osee-error.ts';
import type { Path } from '../../errors/path.ts';
import { expectShape } from '../../input/expect-shape.ts';
import { oseeCostModel } from '../../osee/mobilisation/osee-cost-model.ts';
import { readDecimal } from '../amount/decimal.ts';
import { plain, sum } from '../amount/exact.ts';
import { readMeasure } from '../amount/measure.ts';
import { currencyOf } from '../currency/currency.ts';
import { checkAllSeries, unknownId } from '../series/rate-series.ts';
import type { BudgetCharge, BudgetPlan } from './budget-plan.ts';
import type { BudgetTime, CostLine } from './cost-line.ts';
import { yearWithoutMonths } from './line-years.ts';
import { planShape } from './plan-shape.ts';
import { endOf, startOf } from './plan-time.ts';
import { refuseIgnoredMembers } from './refuse-ignored-members.ts';
import { noPhase } from './view-cells.ts';

/** All charges of a plan with the place where each stands. */
export const chargesOf = (
  plan: BudgetPlan,
): readonly { readonly charge: BudgetCharge; readonly path: Path }[] =>
  (['charges', 'reserve'] as const).flatMap((member) =>
    (plan[member] ?? []).map((charge, place) => ({ charge, path: ['plan', member, place] })),
  );

/** Refuses a plan on which nobody can count: two lines of one id, ids of nothing, years with a hole. */
export const checkPlan = (plan: BudgetPlan): void => {
  expectShape(plan, planShape, ['plan']);
  currencyOf(plan.currency, ['plan', 'currency']);
  checkYears(plan.years);
  checkAllSeries(plan.rates ?? [], ['plan', 'rates']);
  const phases = idsOf(plan.phases ?? [], ['plan', 'phases']);
  const kinds = [...oseeCostModel.costs.map(({ id }) => id), ...(plan.kinds ?? []).map(({ id }) => id)];
  distinct(kinds, ['plan', 'kinds']);
  const charges = chargesOf(plan);
  distinct([...plan.lines.map(({ id }) => id), ...charges.map(({ charge }) => charge.id)], ['plan', 'lines']);
  plan.phases?.forEach(({ id, from, to, after = [] }, place) => {
    const path = ['plan', 'phases', place];
    if (id === noPhase) {
      const message = `Expected an id other than "${noPhase}", which stands for what is outside every phase, got "${id}".`;
      throw new OseeError('reserved-id', message, { path: [...path, 'id'], details: { got: id } });
    }
    expectOrder(from, to, plan.yearStart ?? 1, path);
    for (const id of after) expectKnown('a phase', id, phases, [...path, 'after']);
  });
  for (const [place, line] of plan.lines.entries()) {
    checkLine(line, plan, { kinds, phases }, ['plan', 'lines', place]);
  }
  for (const { charge, path } of charges) {
    if (charge.kind !== undefined) expectKnown('a kind of cost', charge.kind, kinds, [...path, 'kind']);
    checkBase(charge, plan, kinds, path);
  }
};

const checkYears = (years: readonly number[]): void => {
  const [first] = years;
  if (first !== undefined && years.every((year, place) => year === first + place) && years.length <= 100)
    return;
  throw new OseeError('wrong-years', 'Expected from 1 to 100 years one after the other, got others.', {
    path: ['plan', 'years'],
    details: { got: years.slice(0, 10) },
  });
};

const checkLine = (
  line: CostLine,
  plan: BudgetPlan,
  { kinds, phases }: { readonly kinds: readonly string[]; readonly phases: readonly string[] },
  path: Path,
): void => {
  expectKnown('a kind of cost', line.kind, kinds, [...path, 'kind']);
  if (line.phase !== undefined) expectKnown('a phase', line.phase, phases, [...path, 'phase']);
  if (line.currency !== undefined) currencyOf(line.currency, [...path, 'currency']);
  if (line.index !== undefined) {
    const series = (plan.rates ?? []).filter(({ kind }) => kind === 'inflation' || kind === 'price-index');
    expectKnown(
      'a series of prices',
      line.index,
      series.map(({ id }) => id),
      [...path, 'index'],
    );
  }
  if (typeof line.bearer !== 'string' && !sum(Object.values(line.bearer).map(readDecimal)).gt(0)) {
    throw new OseeError('no-shares', 'Expected at least one share above 0, got none.', {
      path: [...path, 'bearer'],
    });
  }
  if ((line.years === undefined) === (line.price === undefined)) {
    const message =
      'Expected either a price or amounts by year ("years"; a price of null is not known), got ';
    throw new OseeError('no-price', `${message}${line.years === undefined ? 'neither' : 'both'}.`, { path });
  }
  refuseIgnoredMembers(line, path);
  if (line.years !== undefined)
    distinct(
      line.years.map(({ year }) => String(year)),
      [...path, 'years'],
    );
  if (line.from !== undefined && line.to !== undefined)
    expectOrder(line.from, line.to, plan.yearStart ?? 1, path);
  const phase = plan.phases?.find(({ id }) => id === line.phase);
  if (phase !== undefined && yearWithoutMonths(line, plan) !== null)
    expectOrder(line.from ?? phase.from, line.to ?? phase.to, plan.yearStart ?? 1, path);
};

const checkBase = (charge: BudgetCharge, plan: BudgetPlan, kinds: readonly string[], path: Path): void => {
  const lines = plan.lines.map(({ id }) => id);
  const { base = {}, rate } = charge;
  const limit = charge.of === 'total' ? 1 : 10;
  const { low, high } = readMeasure(rate);
  if ((high ?? low).gte(limit)) {
    const message = `Expected a rate below ${limit} ("0.07" is seven percent), got ${plain(high ?? low)}.`;
    throw new OseeError('out-of-range', message, { path: [...path, 'rate'], details: { limit } });
  }
  for (const id of [...(base.lines ?? []), ...(base.exceptLines ?? [])]) {
    expectKnown('a line', id, lines, [...path, 'base']);
  }
  for (const id of base.kinds ?? []) expectKnown('a kind of cost', id, kinds, [...path, 'base', 'kinds']);
  const charges = chargesOf(plan).map((each) => each.charge.id);
  for (const id of base.charges ?? []) expectKnown('a charge', id, charges, [...path, 'base', 'charges']);
};

const expectKnown = (what: string, id: string, known: readonly string[], path: Path): void => {
  if (!known.includes(id)) throw unknownId(what, id, known, path);
};

const idsOf = (items: readonly { readonly id: string }[], path: Path): readonly string[] => {
  const ids = items.map(({ id }) => id);
  distinct(ids, path);
  return ids;
};

const distinct = (ids: readonly string[], path: Path): void => {
  const seen = new Set<string>();
  const twice = ids.find((id) => seen.size === seen.add(id).size);
  if (twice === undefined) return;
  throw new OseeError('duplicate-id', `Expected ids that differ, got "${twice.slice(0, 60)}" twice.`, {
    path,
    details: { got: twice },
  });
};

const expectOrder = (from: BudgetTime, to: BudgetTime, yearStart: number, path: Path): void => {
  if (startOf(from, yearStart) <= endOf(to, yearStart)) return;
  throw new OseeError('wrong-order', `Expected an end that is not before ${from}, got ${to}.`, {
    path: [...path, 'to'],
    details: { from, to },
  });
};
