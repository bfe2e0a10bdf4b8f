import { en } from '@osee/core/locales/en';
import { buildBudget, mobilisationPlan } from '@osee/core/resourcing';
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

const options = () => [
  {
    id: 'open',
    name: 'Open',
    model: 'open' as const,
    costs: [
      {
        id: 'work',
        category: 'people' as const,
        amount: [{ assumption: 'hours' }, { low: 9, likely: 10, high: 12 }],
        when: 'every-year' as const,
        from: 1,
        to: 2,
        inCountry: '0.9',
        source,
      },
      { id: 'exit', category: 'exit' as const, amount: '100', from: 4, common: true },
    ],
  },
  {
    id: 'paid',
    model: 'proprietary' as const,
    costs: [{ id: 'seats', category: 'acquisition' as const, amount: 900, when: { every: 2 } }],
  },
];
const assumptions = () => ({
  currency: 'USD',
  years: 3,
  discounting: {
    rate: ['0.05', '0.05', 0.04],
    timing: 'middle' as const,
    basis: 'nominal' as const,
    range: { low: 0, high: '0.1' },
  },
  inflation: '0.02',
  values: [{ id: 'hours', name: 'Hours', value: { low: 80, high: 120 }, source }],
});

/** Sound calls of `@osee/core/resourcing`. */
export const resourcingCalls: Calls = {
  addMoney: call(() => [[money(), money()]]),
  allocateMoney: call(() => [money(), [1, '2.5', 0], ['a', 'b', 'c']]),
  checkPrintedTable: call(() => [
    { rows: [{ id: 'a', cells: ['1', null, 2], total: 4 }], totals: [1, null, '2', 4], tolerance: '0.5' },
  ]),
  compareBudgets: call(() => [budget(), budget(), 'kind']),
  earnedValue: call(() => [{ budget: 100, planned: '50', earned: 40, actual: 45, toComplete: 70 }]),
  forgottenLines: call(() => [plan()]),
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
  annuityFutureValue: call(() => ['2000', { rate: '0.075', periods: 20, when: 'start' as const }]),
  annuityPayment: call(() => [15_000, { rate: '0.08', periods: 60, periodsPerYear: 12 }]),
  annuityPresentValue: call(() => [12_000, { rate: 0, periods: 20 }]),
  cheaperProbability: call(() => [options(), assumptions(), { seed: 7, draws: 50 }]),
  compareLabourAndLicence: call(() => [
    {
      currency: 'USD',
      years: 3,
      users: 400,
      labour: {
        hoursPerYear: 1600,
        wage: '12',
        once: 5000,
        otherPerYear: 1,
        inCountry: { low: '0.8', high: 1 },
      },
      licence: {
        perUser: '90',
        cycle: 3,
        paid: 'at-start' as const,
        once: 1,
        otherPerYear: 1,
        inCountry: null,
      },
    },
  ]),
  costSensitivity: call(() => [options(), assumptions(), { option: 'open', against: 'paid' }]),
  impliedInflation: call(() => ['0.061', '0.04']),
  presentValue: call(() => [
    ['-40', 50, { low: 1, high: 2 }, null],
    { rate: ['0.1', 0, 0, 0], timing: 'end' as const, periodsPerYear: 12 },
  ]),
  priceInIncome: call(() => [600, { perHead: 2400, perHeadThere: '36000' }]),
  rateForMaturity: call(() => [
    [
      { years: 3, rate: '0.059' },
      { years: 5, rate: '0.06' },
    ],
    4,
  ]),
  repaymentSchedule: call(() => [money(), { rate: '0.0824', periods: 12, periodsPerYear: 12 }]),
  totalCost: call(() => [options(), assumptions()]),
  explainMobilisationStep: call(() => [
    structuredClone(mobilisationPlan({ fundingLevel: 'full', ownership: null }, { resources: {} }).steps[0]),
    { locale: structuredClone(en) },
  ]),
  explainResourcingIssue: call(() => [budget().issues[0], { locale: structuredClone(en) }]),
  mobilisationPlan: call(() => [
    {
      fundingLevel: 'partial' as const,
      ownership: 'government' as const,
      governance: 'external' as const,
      strategies: ['public-private-partnerships' as const],
      partnerships: [
        {
          partner: 'Telecom',
          strategy: 'public-private-partnerships' as const,
          verdict: 'conditional' as const,
          condition: 'exit plan',
        },
      ],
      start: '2027-01-01',
    },
    {
      resources: { volunteers: 'missing' as const },
      assignments: [
        {
          item: 'budgeting-monitor-and-adjust',
          who: 'Budget officer',
          by: '2027-06-30',
          status: 'done' as const,
        },
      ],
    },
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
