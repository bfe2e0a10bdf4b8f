import type { OfficeOutline } from '@osee/core';
import type { CostLine } from '@osee/core/resourcing';

/** An office in Kenya. Pay, rent and funds are made up: take the host's. */
export const office: OfficeOutline = {
  id: 'ospo-kenya',
  title: 'Bureau des programmes open source du Kenya',
  scopeId: 'country-wide',
  host: 'Université hôte (exemple)',
  start: '2027-07',
  currency: 'KES',
  priceYear: 2024,
  hoursPerMonth: 120,
  staff: [
    {
      id: 'direction',
      profileId: 'chief-information-officer',
      fullTime: 1,
      origin: 'internal',
      bearer: 'programme',
      pay: 350_000,
    },
    {
      id: 'technique',
      profileId: 'service-designers',
      fullTime: 1,
      origin: 'internal',
      bearer: 'programme',
      pay: 250_000,
    },
    {
      id: 'formation',
      profileId: 'training-and-development-specialists',
      fullTime: '0.5',
      origin: 'internal',
      bearer: 'host',
      form: 'in-kind',
      pay: 180_000,
    },
    {
      id: 'juriste',
      profileId: 'legal-policy-officer',
      fullTime: '0.2',
      origin: 'external',
      bearer: 'programme',
      pay: { low: 200_000, high: 300_000 },
    },
  ],
  costs: [
    {
      id: 'locaux',
      costId: 'office-rental',
      kind: 'premises',
      bearer: 'host',
      form: 'in-kind',
      amount: 60_000,
      per: 'month',
    },
  ],
  funds: [
    { id: 'programme', status: 'secured', perMonth: 660_000, to: '2029-06' },
    { id: 'tresor', status: 'conditional', perMonth: 300_000, from: '2029-07' },
  ],
  demand: [
    { id: 'awareness-and-capacity', hours: { low: 40, high: 90 } },
    { id: 'technical-assistance', hours: 100 },
  ],
};

/** The office as lines of the programme's budget, whose years begin in July. */
export const officeLines: readonly CostLine[] = [
  ...office.staff.map(
    ({ id, origin, bearer, form = 'cash', fullTime, pay }): CostLine => ({
      id,
      kind: origin === 'internal' ? 'salaries-and-benefits' : 'consultants',
      bearer,
      form,
      nature: 'recurrent',
      quantity: fullTime,
      price: pay,
      per: 'month',
      ...(form === 'in-kind' ? { valuation: 'pay' } : {}),
    }),
  ),
  ...(office.costs ?? []).map(
    ({ id, kind, bearer, form = 'cash', amount }): CostLine => ({
      id,
      kind,
      bearer,
      form,
      nature: 'recurrent',
      price: amount,
      per: 'month',
      ...(form === 'in-kind' ? { valuation: 'rent' } : {}),
    }),
  ),
];
