import { readDecimal } from '../../resourcing/amount/decimal.ts';
import { type Exact, exact, plain, sum } from '../../resourcing/amount/exact.ts';
import type { ExactRange } from '../../resourcing/amount/measure.ts';
import { addRanges, readMeasure } from '../../resourcing/amount/measure.ts';
import { servesDuty } from './duties.ts';
import { isIn, runsOf } from './months.ts';
import type { OfficeDemand, OfficeStaff } from './office-outline.ts';
import type { OfficeCoverage, OfficeLoad } from './planned-office.ts';
import { shownRange } from './shown-range.ts';

/** A person with the role of the profile. */
export interface Member extends OfficeStaff {
  readonly roleId: string;
}

type Duty = 'responsibility' | 'activity';

/** Whether somebody looks after a duty: because they say so, else because their role does. */
export const looksAfter = (member: Member, id: string, duty: Duty): boolean => {
  const own = duty === 'activity' ? member.activityIds : member.responsibilityIds;
  return own ? own.includes(id) : servesDuty(member.roleId, id);
};

/** Who covers something in each month. */
export const coverageOf = (
  id: string,
  members: readonly Member[],
  months: readonly string[],
  thinBelow: number,
): OfficeCoverage => {
  const found = months.map((month) => {
    const there = sum(
      members.filter((member) => isIn(month, member)).map((member) => readDecimal(member.fullTime)),
    );
    const state = there.eq(0)
      ? ('nobody' as const)
      : there.lt(thinBelow)
        ? ('thin' as const)
        : ('covered' as const);
    return { month, fullTime: plain(there), state };
  });
  return {
    id,
    months: found,
    uncovered: runsOf(found.filter(({ state }) => state === 'nobody').map(({ month }) => month)),
  };
};

/** What is asked against the hours at hand, in each month. */
export const loadOf = (
  id: string,
  duty: Duty,
  all: readonly string[],
  members: readonly Member[],
  demand: readonly OfficeDemand[],
  months: readonly string[],
  hoursPerMonth: number,
): OfficeLoad => {
  const own = demand.filter((each) => each.id === id);
  const shares = members
    .filter((member) => looksAfter(member, id, duty))
    .map((member) => {
      const duties = all.filter((other) => looksAfter(member, other, duty)).length;
      return { member, hours: readDecimal(member.fullTime).times(hoursPerMonth).div(duties) };
    });
  return {
    id,
    months: months.map((month) => {
      const asking = own.filter((each) => isIn(month, each));
      const hours = sum(shares.filter(({ member }) => isIn(month, member)).map((share) => share.hours));
      const asked = own.length === 0 ? null : addRanges(asking.map((each) => readMeasure(each.hours)));
      return {
        month,
        asked: asked && shownRange(asked),
        hours: plain(hours.round(6)),
        state: asked === null ? 'not-known' : stateOf(asked, hours),
      };
    }),
  };
};

/** Shares of hours are rounded to forty places: what meets them within a billionth is met. */
const slack = exact('0.000000001');

const stateOf = ({ low, high }: ExactRange, hours: Exact): OfficeLoad['months'][number]['state'] => {
  const most = hours.plus(slack);
  if (low.gt(most)) return 'over';
  if (high === null) return 'not-known';
  return high.gt(most) ? 'may-be-over' : 'within';
};
