import { type TrainingPlan, trainingCostLines } from '@osee/catalogue';
import { type OfficeOutline, type PlannedOffice, planOffice, staffOfArchetype } from '@osee/core';
import { type Budget, buildBudget, type FundingGap, fundingGap } from '@osee/core/resourcing';

/** What the programme costs its host, and what nobody pays for yet. */
export interface ProgrammeCost {
  readonly office: PlannedOffice;
  readonly budget: Budget;
  readonly gap: FundingGap;
}

/** Pay is made up, between two ends, and so are the funds: take those of the host. */
const pay: Readonly<Record<string, { readonly low: number; readonly high: number }>> = {
  lead: { low: 300_000, high: 400_000 },
  technical: { low: 200_000, high: 300_000 },
};
const otherPay = { low: 150_000, high: 220_000 };

const outlineOf = (subject: string): OfficeOutline => ({
  id: 'office',
  title: `Open source programme office, ${subject}`,
  scopeId: 'country-wide',
  host: subject,
  start: '2027-01',
  currency: 'KES',
  priceYear: 2024,
  hoursPerMonth: 120,
  staff: staffOfArchetype('core').map((person) => ({
    ...person,
    bearer: person.id === 'legal' ? 'host' : 'programme',
    pay: pay[person.id] ?? otherPay,
  })),
  funds: [{ id: 'programme', status: 'secured', perMonth: 750_000, to: '2028-12' }],
});

/** Costs an office of four and the training that the gaps lead to, over three years. */
export const costProgramme = (subject: string, training: TrainingPlan): ProgrammeCost => {
  const outline = outlineOf(subject);
  const staff = outline.staff.map(({ id, bearer, fullTime, pay: price }) => ({
    id,
    kind: 'salaries-and-benefits',
    bearer,
    nature: 'recurrent' as const,
    quantity: fullTime,
    price,
    per: 'month' as const,
  }));
  const lessons = trainingCostLines(training, {
    people: { low: 20, high: 40 },
    bearer: 'programme',
    hourCost: { low: 600, high: 900 },
    from: 2027,
  });
  const budget = buildBudget({
    currency: 'KES',
    years: [2027, 2028, 2029],
    priceYear: 2024,
    lines: [...staff, ...lessons],
    reserve: [{ id: 'reserve', rate: '0.05', base: { groups: ['human-resource'] } }],
  });
  const secured = [2027, 2028].map((year) => ({ year, amount: 9_000_000 }));
  return {
    office: planOffice(outline),
    budget,
    gap: fundingGap(budget, [{ id: 'programme', status: 'secured', amounts: secured }]),
  };
};
