import { planOffice } from '@osee/core';
import { buildBudget, costSensitivity, fundingGap, totalCost } from '@osee/core/resourcing';
import { assessRisks, riskReserve } from '@osee/scoring/risk';
import { assumptions, options } from './choice.ts';
import type { Findings } from './french-report.ts';
import { office } from './office.ts';
import { programme, sources } from './programme.ts';
import { register } from './risks.ts';

const asOf = '2027-07-01';

/** Everything that the example finds out. */
export const plan = (): Findings => {
  const budget = buildBudget(programme);
  return {
    budget,
    nominal: buildBudget({ ...programme, basis: 'nominal' }),
    gap: fundingGap(budget, sources, { carry: 'forward' }),
    office: planOffice(office),
    cost: totalCost(options, assumptions),
    sensitivity: costSensitivity(options, assumptions, { option: 'libre', against: 'licence' }),
    assessment: assessRisks(register, { asOf }),
    reserve: riskReserve(register, { asOf, levels: [0.5, 0.8, 0.95] }),
  };
};
