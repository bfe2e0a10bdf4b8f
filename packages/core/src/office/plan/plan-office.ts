import { expectShape } from '../../input/expect-shape.ts';
import { exact } from '../../input/shape-holders.ts';
import { oseeOspo } from '../../osee/ospo/osee-ospo.ts';
import type { Ospo } from '../../ospo/ospo.ts';
import { buildBudget } from '../../resourcing/budget/build-budget.ts';
import { buildWorkPlan } from '../work/build-work-plan.ts';
import { officeChecklist } from './checklist.ts';
import { coverageOf, loadOf, looksAfter, type Member } from './cover.ts';
import { expectCountable } from './expect-countable.ts';
import { keepAliveSteps } from './keep-alive.ts';
import { monthsFrom, shiftMonth } from './months.ts';
import { expectKnownIds, officeIssues } from './office-issues.ts';
import { budgetPlanOf, costOfFullTimeYear, officeMonths } from './office-money.ts';
import type { OfficeOutline } from './office-outline.ts';
import { officeShape } from './office-shape.ts';
import { outlineShape } from './outline-shape.ts';
import type { PlannedOffice } from './planned-office.ts';

/**
 * Plans an office month by month: which roles and responsibilities are covered and which by nobody, the hours asked for
 * against those at hand, what it costs and who bears it, a checklist, a work plan, and for how long the money lasts, with
 * the steps that close the gap after the term. What is not known stays an open end and is never 0. The order of staff,
 * costs and money changes nothing.
 *
 * @param outline - scope, host, first month, people, costs, money and demand
 * @param options - `office`: what the documents say of offices; `oseeOspo` unless told
 * @returns the plan; amounts as digits in the currency of the outline
 * @throws `OseeError` with code `duplicate-id`, `unknown-id`, `unknown-currency`, `wrong-type`, `wrong-value`,
 * `out-of-range` or `unknown-option`
 * @category offices
 * @see docs/guides/office.md
 * @example
 * ```ts
 * import { planOffice } from '@osee/core';
 *
 * const office = planOffice({
 *   id: 'ospo',
 *   title: 'Office',
 *   scopeId: 'country-wide',
 *   host: 'A university',
 *   start: '2027-01',
 *   currency: 'KES',
 *   hoursPerMonth: 120,
 *   staff: [
 *     {
 *       id: 'lead',
 *       profileId: 'chief-information-officer',
 *       fullTime: 1,
 *       origin: 'internal',
 *       bearer: 'programme',
 *       pay: 350_000,
 *     },
 *   ],
 *   funds: [{ id: 'grant', status: 'secured', perMonth: 350_000, to: '2028-12' }],
 * });
 * office.firstGap; // => '2029-01'
 * office.roles.find(({ id }) => id === 'procurement')?.uncovered; // => [{ from: '2027-01', to: '2029-12' }]
 * office.steps.map(({ id, by }) => [id, by]);
 * // => [['ask-for-budget-line', '2028-01'], ['find-source', '2028-04'], ['give-notice', '2028-10']]
 * ```
 */
export const planOffice = (
  outline: OfficeOutline,
  options: { readonly office?: Ospo } = {},
): PlannedOffice => {
  expectShape(outline, outlineShape, ['outline']);
  expectShape(options, optionsShape, ['options']);
  const { office = oseeOspo } = options;
  expectKnownIds(outline, office);
  const { months: term = 24, monthsAfter = 12, thinBelow = 0.2, noticeMonths = 3, hoursPerMonth } = outline;
  const months = monthsFrom(outline.start, term + monthsAfter);
  const end = months.at(-1) ?? outline.start;
  expectCountable(outline, end);
  const roleOf = new Map(office.profiles.map(({ id, roleId }) => [id, roleId]));
  const members = [...outline.staff]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((person): Member => ({ ...person, roleId: roleOf.get(person.profileId) ?? '' }));
  const activityIds = office.activities.map(({ id }) => id);
  const responsibilityIds = office.responsibilities.map(({ id }) => id);
  const demand = outline.demand ?? [];
  const roles = office.roles.map(({ id }) =>
    coverageOf(
      id,
      members.filter(({ roleId }) => roleId === id),
      months,
      thinBelow,
    ),
  );
  const responsibilities = responsibilityIds.map((id) =>
    coverageOf(
      id,
      members.filter((member) => looksAfter(member, id, 'responsibility')),
      months,
      thinBelow,
    ),
  );
  const activities = activityIds.map((id) =>
    loadOf(id, 'activity', activityIds, members, demand, months, hoursPerMonth),
  );
  const budget = buildBudget(budgetPlanOf(outline, months));
  const money = officeMonths(outline, months, term, budget);
  const steps = keepAliveSteps(money, outline.start, noticeMonths);
  const issues = officeIssues(outline, office, outline.start, end);
  return {
    id: outline.id,
    title: outline.title,
    start: outline.start,
    termEnd: shiftMonth(outline.start, term - 1),
    end,
    policies: { thinBelow, noticeMonths, hoursPerMonth },
    roles,
    responsibilities,
    activities,
    responsibilityLoads: responsibilityIds.map((id) =>
      loadOf(id, 'responsibility', responsibilityIds, members, demand, months, hoursPerMonth),
    ),
    budget,
    costSplit: budget.views.bearer,
    perFullTimeYear: costOfFullTimeYear(budget, outline.staff, months),
    months: money,
    firstGap: money.find(({ gap }) => Number(gap.low) > 0)?.month ?? null,
    firstPossibleGap: money.find(({ gap }) => gap.high === null || Number(gap.high) > 0)?.month ?? null,
    noticeBy: steps.find(({ id }) => id === 'give-notice')?.by ?? null,
    steps,
    checklist: officeChecklist({ outline, roles, activities, budget, months: money, issues }),
    workPlan: buildWorkPlan(outline.start, term, members, new Set(outline.done ?? [])),
    issues,
  };
};

const optionsShape = exact({}, { office: officeShape }, 'options of an office');
