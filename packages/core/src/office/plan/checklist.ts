import type { Issue } from '../../errors/issue.ts';
import { readDecimal } from '../../resourcing/amount/decimal.ts';
import type { Budget } from '../../resourcing/budget/budget.ts';
import type { OfficeIssueCode } from './office-issues.ts';
import type { OfficeOutline } from './office-outline.ts';
import type { OfficeCheck, OfficeCoverage, OfficeLoad, OfficeMonth } from './planned-office.ts';

interface Facts {
  readonly outline: OfficeOutline;
  readonly roles: readonly OfficeCoverage[];
  readonly activities: readonly OfficeLoad[];
  readonly budget: Budget;
  readonly months: readonly OfficeMonth[];
  readonly issues: readonly Issue<OfficeIssueCode>[];
}

/** What has to be there before an office opens, and before its money ends. */
export const officeChecklist = ({
  outline,
  roles,
  activities,
  budget,
  months,
  issues,
}: Facts): OfficeCheck[] => {
  const has = (code: OfficeIssueCode): boolean => issues.some((issue) => issue.code === code);
  const lead = roles.find(({ id }) => id === 'strategy')?.months[0]?.state;
  const money = (isAfterTerm: boolean): OfficeCheck['state'] => {
    const part = months.filter((month) => month.isAfterTerm === isAfterTerm);
    if (part.some(({ gap }) => readDecimal(gap.low).gt(0))) return 'open';
    return part.some(({ gap }) => gap.high === null || readDecimal(gap.high).gt(0)) ? 'not-known' : 'done';
  };
  const state = (isDone: boolean): OfficeCheck['state'] => (isDone ? 'done' : 'open');
  return [
    { id: 'scope-chosen', state: state(outline.scopeId !== null) },
    { id: 'host-named', state: state(outline.host !== null) },
    { id: 'lead-from-start', state: state(lead === 'covered') },
    {
      id: 'roles-covered',
      state: state(roles.every((role) => role.months.some((month) => month.state === 'covered'))),
    },
    { id: 'costs-assigned', state: state(!has('cost-unassigned')) },
    { id: 'amounts-known', state: budget.total.high === null ? 'not-known' : 'done' },
    { id: 'term-secured', state: money(false) },
    { id: 'after-term-secured', state: money(true) },
    {
      id: 'demand-known',
      state: activities.every(({ months: each }) => each.every(({ asked }) => asked !== null))
        ? 'done'
        : 'not-known',
    },
  ];
};
