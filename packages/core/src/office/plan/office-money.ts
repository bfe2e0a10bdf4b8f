import { type Decimal, readDecimal } from '../../resourcing/amount/decimal.ts';
import { type Exact, plain, sum, zero } from '../../resourcing/amount/exact.ts';
import {
  type AmountRange,
  type ExactRange,
  multiplyRanges,
  point,
  readMeasure,
} from '../../resourcing/amount/measure.ts';
import type { Budget } from '../../resourcing/budget/budget.ts';
import type { BudgetPlan, DeclaredKind } from '../../resourcing/budget/budget-plan.ts';
import type { CostLine } from '../../resourcing/budget/cost-line.ts';
import { isIn } from './months.ts';
import type { OfficeCost, OfficeFund, OfficeOutline, OfficeStaff } from './office-outline.ts';
import type { OfficeMonth } from './planned-office.ts';
import { shownRange } from './shown-range.ts';
import { spreadNeeds } from './spread-needs.ts';

/** Kinds of cost that offices have and the fifteen lack. */
export const ownKinds: readonly DeclaredKind[] = [
  { id: 'premises', name: 'Premises', group: 'operational' },
  { id: 'travel', name: 'Travel', group: 'operational' },
  { id: 'events', name: 'Events', group: 'operational' },
];

/** The plan of the budget: staff and costs as lines, from the first to the last month. */
export const budgetPlanOf = (outline: OfficeOutline, months: readonly string[]): BudgetPlan => {
  const [first = outline.start, last = outline.start] = [months[0], months.at(-1)];
  const years = [...new Set(months.map((month) => Number(month.slice(0, 4))))];
  const within = ({ from = first, to = last }: { readonly from?: string; readonly to?: string }) => ({
    from: from < first ? first : from,
    to: to > last ? last : to,
  });
  const staff = outline.staff.flatMap((person): CostLine[] => {
    const { from, to } = within(person);
    if (from > to) return [];
    return [
      {
        id: person.id,
        kind: person.origin === 'internal' ? 'salaries-and-benefits' : 'consultants',
        bearer: person.bearer,
        form: person.form ?? 'cash',
        nature: 'recurrent',
        quantity: person.fullTime,
        price: person.pay,
        per: 'month',
        from,
        to,
        ...(person.form === 'in-kind' ? { valuation: 'pay' } : {}),
      },
    ];
  });
  const costs = (outline.costs ?? []).flatMap((cost): CostLine[] => {
    const { from, to } = within(cost.per === 'once' ? { ...cost, to: cost.from ?? first } : cost);
    if (from > to) return [];
    return [
      {
        id: cost.id,
        kind: cost.kind,
        bearer: cost.bearer,
        form: cost.form ?? 'cash',
        nature: cost.per === 'once' ? 'one-off' : 'recurrent',
        price: cost.amount,
        per: cost.per,
        from,
        to,
        ...(cost.form === 'in-kind' ? { valuation: 'given' } : {}),
      },
    ];
  });
  return {
    currency: outline.currency,
    years,
    ...(outline.priceYear === undefined ? {} : { priceYear: outline.priceYear }),
    kinds: ownKinds,
    lines: [...staff, ...costs].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
};

/** Need, money and gap of every month; needs in whole units that add up to the budget. */
export const officeMonths = (
  outline: OfficeOutline,
  months: readonly string[],
  termMonths: number,
  budget: Budget,
): OfficeMonth[] => {
  const spread = (form: 'cash' | 'in-kind'): readonly ExactRange[] =>
    spreadNeeds(
      months.map((month) => ({ month, parts: partsIn(outline, month, months[0] ?? month, form) })),
      budget,
      form,
    );
  const [cash, inKind] = [spread('cash'), spread('in-kind')];
  return months.map((month, place) => {
    const need = cash[place] ?? point(zero);
    const money = (status: OfficeFund['status']): Exact =>
      sum(
        (outline.funds ?? [])
          .filter((fund) => fund.status === status && isIn(month, fund))
          .map((fund) => readDecimal(fund.perMonth)),
      );
    const [secured, conditional] = [money('secured'), money('conditional')];
    return {
      month,
      isAfterTerm: place >= termMonths,
      need: shownRange(need),
      inKind: shownRange(inKind[place] ?? point(zero)),
      secured: plain(secured),
      conditional: plain(conditional),
      gap: shownRange(less(need, secured)),
      gapWithConditional: shownRange(less(need, secured.plus(conditional))),
    };
  });
};

const partsIn = (
  { staff, costs = [] }: OfficeOutline,
  month: string,
  first: string,
  form: 'cash' | 'in-kind',
): readonly ExactRange[] => [
  ...staff.filter((person) => isOf(person, form) && isIn(month, person)).map(payOf),
  ...costs
    .filter((cost) => isOf(cost, form) && isDue(cost, month, first))
    .map((cost) => readMeasure(cost.amount)),
];

const isOf = ({ form = 'cash' }: { readonly form?: 'cash' | 'in-kind' }, wanted: string): boolean =>
  form === wanted;

const isDue = (cost: OfficeCost, month: string, first: string): boolean =>
  cost.per === 'once' ? (cost.from ?? first) === month : isIn(month, cost);

const payOf = ({ fullTime, pay }: OfficeStaff): ExactRange =>
  multiplyRanges(point(readDecimal(fullTime)), readMeasure(pay));

const less = ({ low, high }: ExactRange, money: Exact): ExactRange => ({
  low: positive(low.minus(money)),
  high: high === null ? null : positive(high.minus(money)),
});

const positive = (value: Exact): Exact => (value.lt(0) ? zero : value);

/** What a full-time person costs in a year, with everything. */
export const costOfFullTimeYear = (
  { total }: Budget,
  staff: readonly { readonly fullTime: Decimal; readonly from?: string; readonly to?: string }[],
  months: readonly string[],
): AmountRange | null => {
  const personMonths = sum(
    staff.map((person) =>
      readDecimal(person.fullTime).times(months.filter((month) => isIn(month, person)).length),
    ),
  );
  if (personMonths.eq(0)) return null;
  const perYear = (amount: string): string => plain(readDecimal(amount).times(12).div(personMonths).round(2));
  return { low: perYear(total.low), high: total.high === null ? null : perYear(total.high) };
};
