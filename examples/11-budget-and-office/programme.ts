import type { BudgetPlan, FundingSource } from '@osee/core/resourcing';
import { officeLines } from './office.ts';
import { rates } from './rates.ts';

/** Three budget years of Kenya, each from July, in prices of 2024. Quantities and prices are made up. */
export const programme: BudgetPlan = {
  currency: 'KES',
  years: [2027, 2028, 2029],
  yearStart: 7,
  basis: 'real',
  priceYear: 2024,
  order: 'exchange-then-inflate',
  rates,
  kinds: [{ id: 'premises', name: 'Locaux', group: 'operational' }],
  lines: [
    ...officeLines,
    {
      id: 'ordinateurs',
      kind: 'hardware-and-infrastructure',
      bearer: 'programme',
      quantity: 12,
      price: 800,
      currency: 'USD',
      priceYear: 2020,
    },
    {
      id: 'ateliers',
      kind: 'training-and-capacity',
      bearer: { programme: 3, host: 1 },
      nature: 'recurrent',
      quantity: [6, 25],
      price: { low: 3_500, high: 5_000 },
    },
    {
      id: 'hebergement',
      kind: 'hosting-and-cloud',
      bearer: 'programme',
      nature: 'recurrent',
      price: { low: 40_000, high: 70_000 },
      per: 'month',
    },
    {
      id: 'internet',
      kind: 'connectivity',
      bearer: 'host',
      nature: 'recurrent',
      price: 25_000,
      per: 'month',
    },
  ],
  reserve: [{ id: 'provision', rate: '0.05', base: { forms: ['cash'] } }],
};

/** What is promised, in the prices of the budget. */
export const sources: readonly FundingSource[] = [
  {
    id: 'programme',
    status: 'secured',
    amounts: [
      { year: 2027, amount: 12_000_000 },
      { year: 2028, amount: 9_000_000 },
    ],
  },
  {
    id: 'tresor',
    status: 'conditional',
    amounts: [2028, 2029].map((year) => ({ year, amount: 4_000_000 })),
  },
];
