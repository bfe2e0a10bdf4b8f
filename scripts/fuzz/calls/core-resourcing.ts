import { buildBudget } from '@osee/core/resourcing';
import { type Calls, call } from '../call.ts';

const source = { title: 'Illustration', asOf: '2026' };
const money = () => ({ amount: '1250.75', currency: 'USD' });
const exchange = () => ({
  id: 'usd-kes',
  kind: 'exchange' as const,
  from: 'USD',
  to: 'KES',
  method: 'average' as const,
  source,
  values: [
    { year: 2026, value: '129' },
    { year: 2027, value: '131' },
    { year: 2028, value: '133' },
  ],
});
const prices = () => ({
  id: 'kes-prices',
  kind: 'inflation' as const,
  currency: 'KES',
  source,
  values: [
    { year: 2027, value: '0.05' },
    { year: 2028, value: '0.04' },
  ],
});
const plan = () => ({
  currency: 'KES',
  years: [2027, 2028],
  yearStart: 7,
  basis: 'nominal' as const,
  priceYear: 2026,
  order: 'exchange-then-inflate' as const,
  lines: [
    {
      id: 'servers',
      name: 'Servers',
      kind: 'hardware-and-infrastructure',
      bearer: { programme: 1, host: '2' },
      nature: 'replacement' as const,
      every: 1,
      quantity: 4,
      price: { low: '900', likely: '1000', high: '1200' },
      currency: 'USD',
      index: 'kes-prices',
      phase: 'pilot',
      source,
    },
    {
      id: 'lead',
      kind: 'salaries-and-benefits',
      bearer: 'host' as const,
      form: 'in-kind' as const,
      nature: 'recurrent' as const,
      price: '200000',
      per: 'month' as const,
      from: '2027-08',
      to: 2028,
      valuation: 'pay scale',
    },
    { id: 'rooms', kind: 'premises', bearer: 'host' as const, years: [{ year: 2027, amount: null }] },
  ],
  rates: [exchange(), prices()],
  phases: [
    { id: 'pilot', from: 2027, to: '2028-01', after: [] },
    { id: 'roll-out', from: '2028-02', to: 2028, after: ['pilot'] },
  ],
  kinds: [{ id: 'premises', name: 'Premises', group: 'operational' as const }],
  charges: [
    { id: 'fee', kind: 'consultants', rate: '0.08', of: 'total' as const, base: { charges: ['reserve'] } },
  ],
  reserve: [
    { id: 'reserve', rate: '0.05', base: { groups: ['implementation' as const], exceptLines: ['rooms'] } },
  ],
});
const budget = () => structuredClone(buildBudget(plan()));

/** Sound calls of `@osee/core/resourcing`. */
export const resourcingCalls: Calls = {
  addMoney: call(() => [[money(), money()]]),
  allocateMoney: call(() => [money(), [1, '2.5', 0], ['a', 'b', 'c']]),
  checkPrintedTable: call(() => [
    { rows: [{ id: 'a', cells: ['1', null, 2], total: 4 }], totals: [1, null, '2', 4], tolerance: '0.5' },
  ]),
  compareBudgets: call(() => [budget(), budget(), 'kind']),
  earnedValue: call(() => [{ budget: 100, planned: '50', earned: 40, actual: 45, toComplete: 70 }]),
  fundingGap: call(() => [
    budget(),
    [
      {
        id: 'treasury',
        name: 'Treasury',
        kind: 'ministry-allocations',
        status: 'conditional' as const,
        form: 'cash' as const,
        currency: 'USD',
        amounts: [{ year: 2027, amount: { low: 1, high: null } }],
        condition: 'audit',
        source,
      },
    ],
    { rates: [exchange()], carry: 'forward' },
  ]),
  measureChange: call(() => [{ low: 1, high: 2 }, '3.5']),
  rollForward: call(() => [
    budget(),
    {
      through: 2027,
      spent: [{ line: 'lead', year: 2027, amount: '100' }],
      progress: [{ line: 'servers', share: '0.5' }],
      toComplete: [{ line: 'lead', amount: null }],
      rule: 'typical' as const,
    },
  ]),
  roundedMeasure: call(() => ['3800000', 100_000]),
  shareAmount: call(() => [{ low: 1, high: null }, '0.455', '0.001']),
  splitVariance: call(() => [
    { quantity: 2, time: 12, price: '99.5', rate: 129 },
    { quantity: 3, price: 100 },
  ]),
  budgetTable: call(() => [budget(), 'kind', 'year']),
  buildBudget: call(() => [plan()]),
  currencyHistory: call(() => ['KEN']),
  currencyOf: call(() => ['KES']),
  exchangeMoney: call(() => [money(), { to: 'KES', year: 2027, rates: [exchange()] }]),
  percentages: call(() => [['1', 2, 3], 1]),
  priceFactor: call(() => [prices(), 2026, 2028]),
  rateInYear: call(() => [prices(), 2027]),
  restateMoney: call(() => [
    money(),
    {
      from: 2026,
      to: 2028,
      currency: 'KES',
      order: 'exchange-then-inflate',
      index: 'kes-prices',
      rates: [exchange(), prices()],
    },
  ]),
  roundMoney: call(() => [money()]),
};
