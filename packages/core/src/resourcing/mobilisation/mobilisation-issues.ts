import type { MobilisationPlan, MobilisationStep } from './mobilisation-plan-result.ts';
import type { MobilisationNeeds, MobilisationSituation } from './mobilisation-situation.ts';

/** What somebody should know of a plan: an unknown situation, verdicts that are out, assignments to items it has not. */
export const planIssues = (
  situation: MobilisationSituation,
  { assignments = [] }: MobilisationNeeds,
  steps: readonly MobilisationStep[],
): MobilisationPlan['issues'] => {
  const unknown = (['fundingLevel', 'ownership'] as const).filter((field) => situation[field] === null);
  const open = (situation.partnerships ?? []).filter(({ verdict }) => verdict === 'open');
  const planned = new Set(steps.map(({ item }) => item));
  const outside = assignments.filter(({ item }) => !planned.has(item));
  return [
    ...unknown.map((field) => ({
      code: 'situation-unknown' as const,
      severity: 'warning' as const,
      path: ['situation', field],
      message: `Expected ${field} to be known, got null: its advice is not in the plan.`,
      details: { field },
    })),
    ...open.map(({ partner }) => ({
      code: 'partnership-open' as const,
      severity: 'info' as const,
      path: ['situation', 'partnerships'],
      message: `Expected a verdict on the partnership with "${partner.slice(0, 60)}", got none yet.`,
      details: { partner },
    })),
    ...outside.map(({ item }) => ({
      code: 'assignment-outside-plan' as const,
      severity: 'info' as const,
      path: ['needs', 'assignments'],
      message: `Expected assignments of steps of the plan, got one of "${item}".`,
      details: { item },
    })),
  ];
};
