import type { Estimate, MoneyEstimate } from '../register/estimate.ts';
import { oseeRiskScale } from '../register/osee-risk-scale.ts';
import type { Risk } from '../register/risk.ts';
import type { RiskRegister } from '../register/risk-register.ts';

/** A risk of a chance and an amount. */
export const simpleRisk = (
  id: string,
  chance: Estimate,
  money: MoneyEstimate,
  more: Partial<Risk> = {},
): Risk => ({
  id,
  event: `Event ${id}`,
  likelihood: { chance },
  impact: { money },
  ...more,
});

/** A register of some risks. */
export const registerOf = (risks: readonly Risk[], more: Partial<RiskRegister> = {}): RiskRegister => ({
  id: 'register',
  currency: 'KES',
  scale: oseeRiskScale,
  risks,
  ...more,
});

/** A register with everything that one can hold. */
export const fullRegister: RiskRegister = {
  id: 'office-2027',
  title: 'Office',
  currency: 'KES',
  priceYear: 2026,
  horizonYears: 2,
  scale: {
    ...oseeRiskScale,
    impact: oseeRiskScale.impact.map(({ id }, step) => ({
      id,
      money: [1000, 5000, 20_000, 50_000, null][step] ?? null,
      days: [5, 20, 60, 180, null][step] ?? null,
    })),
  },
  risks: [
    {
      id: 'grant-ends',
      title: 'End of the grant',
      cause: 'One grant pays.',
      event: 'It ends before a budget line exists.',
      effect: 'The service stops.',
      category: 'funding',
      owner: 'Head of the office',
      likelihood: { chance: 0.3, word: 'possible' },
      impact: { money: '30000.00', word: 'severe' },
      responses: [
        {
          id: 'bridge',
          kind: 'reduce',
          status: 'in-place',
          description: 'Agree on a bridge.',
          owner: 'Treasury',
          cost: { low: 500, mostLikely: 800, high: 1500 },
          due: '2027-03-01',
        },
      ],
      residual: { likelihood: { chance: 0.1 }, impact: { money: 20_000 } },
      trigger: { sign: 'No line in the draft budget.', seen: '2027-02-01' },
      review: '2027-01-31',
      guidelines: [4, 10],
      competencyId: 'strategic-funding',
    },
    {
      id: 'currency-fall',
      event: 'The currency falls.',
      category: 'economy',
      likelihood: { chance: { low: 0.2, mostLikely: 0.3, high: 0.7 } },
      impact: { money: { low: 2000, mostLikely: 6000, high: 18_000 }, days: { low: 5, high: 40 } },
      responses: [{ id: 'local', kind: 'avoid', status: 'planned', due: '2027-02-15' }],
      residual: { likelihood: null },
    },
    {
      id: 'outage',
      event: 'The line fails.',
      category: 'disaster',
      likelihood: { times: [0.4, 0.3, 0.2, 0.1] },
      impact: {
        outcomes: [
          { amount: 200, chance: 0.75 },
          { amount: 900, chance: 0.25 },
        ],
      },
    },
    {
      id: 'flood',
      event: 'The site is flooded.',
      likelihood: { onceInYears: { low: 20, high: 50 } },
      impact: { word: 'severe' },
    },
    { id: 'unknown', event: 'Nobody knows.', likelihood: null, impact: null },
    { id: 'gain', event: 'Prices fall.', likelihood: { chance: 0.5 }, impact: { money: -1500 } },
    {
      id: 'over',
      event: 'The election is over.',
      likelihood: { word: 'likely' },
      impact: { money: 4000 },
      closed: { date: '2027-01-10', why: 'passed', released: '3000', note: 'Nothing happened.' },
    },
  ],
  groups: [{ id: 'money', riskIds: ['grant-ends', 'currency-fall'], strength: 0.5 }],
};
