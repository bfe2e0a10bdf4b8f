import { briefIssue } from '../errors/brief-issue.ts';
import { describeValue } from '../errors/describe-value.ts';
import type { Issue } from '../errors/issue.ts';
import { OseeError } from '../errors/osee-error.ts';
import { expectShape } from '../input/expect-shape.ts';
import type { OfficePlan, PlannedCost, PlannedStaff } from './office-plan.ts';
import type { Ospo } from './ospo.ts';
import { officePlanShape, ospoShape } from './ospo-shapes.ts';

/**
 * What {@link checkOfficePlan} can find.
 *
 * @category offices
 * @example
 * ```ts
 * import type { OfficePlanIssueCode } from '@osee/core';
 *
 * const code: OfficePlanIssueCode = 'role-unfilled';
 * ```
 */
export type OfficePlanIssueCode =
  | 'unknown-scope'
  | 'unknown-profile'
  | 'unknown-cost'
  | 'scope-not-chosen'
  | 'role-unfilled'
  | 'profile-unfilled'
  | 'external-not-foreseen'
  | 'cost-unassigned'
  | 'cost-borne-otherwise';

type PlanIssue = Issue<OfficePlanIssueCode>;

/**
 * Compares the plan of a country with an office: which roles and profiles are still empty, where people from outside
 * are planned although the office foresees its own, and which costs nobody bears or another party than foreseen. An
 * open-ended cost needs no bearer. Of a role without any people, its profiles are not listed one by one.
 *
 * @param office - the office, such as `oseeOspo`
 * @param plan - the plan of the country
 * @returns what is wrong with the scope, the people and the costs of the plan, then the gaps in the order of the office
 * @throws `OseeError` with code `invalid-count` when a number of people is not a whole number from 0
 * @category offices
 * @example
 * ```ts
 * import { checkOfficePlan, oseeOspo } from '@osee/core';
 *
 * const issues = checkOfficePlan(oseeOspo, {
 *   scopeId: 'sector',
 *   staff: [{ profileId: 'performance-analyst', people: 1, origin: 'external' }],
 *   costs: [],
 * });
 * issues.filter((issue) => issue.code === 'role-unfilled').length; // => 7
 * issues.filter((issue) => issue.code === 'external-not-foreseen').length; // => 1
 * ```
 */
export const checkOfficePlan = (office: Ospo, plan: OfficePlan): readonly PlanIssue[] => {
  expectShape(office, ospoShape, ['office']);
  expectShape(plan, officePlanShape, ['plan']);
  return [
    ...checkScope(office, plan.scopeId),
    ...plan.staff.flatMap((staff, index) => checkStaff(office, staff, index)),
    ...plan.costs.flatMap((cost, index) => checkCost(office, cost, index)),
    ...findEmptyRoles(office, plan.staff),
    ...findUnassignedCosts(office, plan.costs),
  ].map(briefIssue);
};

const costsOf = ({ costs }: Ospo) => [...costs.funded, ...costs.inKind];

const checkScope = ({ scopes }: Ospo, scopeId: string | null): readonly PlanIssue[] => {
  const path = ['scopeId'];
  const known = scopes.map(({ id }) => id);
  if (scopeId === null) {
    const message = `Expected one of the scopes ${known.join(', ')}; none is chosen yet.`;
    return [{ code: 'scope-not-chosen', severity: 'warning', path, message, details: { known } }];
  }
  if (known.includes(scopeId)) return [];
  const message = `Expected one of the scopes ${known.join(', ')}, got "${scopeId}".`;
  return [{ code: 'unknown-scope', severity: 'error', path, message, details: { known, got: scopeId } }];
};

const checkStaff = (office: Ospo, staff: PlannedStaff, index: number): readonly PlanIssue[] => {
  const { profileId, people, origin } = staff;
  const path = ['staff', index];
  if (!Number.isInteger(people) || people < 0) {
    throw new OseeError(
      'invalid-count',
      `Expected a whole number of people from 0, got ${describeValue(people)}.`,
      {
        path: [...path, 'people'],
        details: { got: people },
      },
    );
  }
  const profile = office.profiles.find(({ id }) => id === profileId);
  if (!profile) {
    const message = `Expected the id of a profile of the office, got "${profileId}".`;
    return [{ code: 'unknown-profile', severity: 'error', path, message, details: { got: profileId } }];
  }
  const composition = office.roles.find(({ id }) => id === profile.roleId)?.composition ?? [];
  const isOwnOnly = composition.length > 0 && composition.every((part) => part.origin === 'internal');
  if (origin === 'internal' || people === 0 || !isOwnOnly) return [];
  const message = `The office fills the role "${profile.roleId}" with its own people; ${people} from outside are planned.`;
  const details = { roleId: profile.roleId, profileId, people };
  return [{ code: 'external-not-foreseen', severity: 'warning', path, message, details }];
};

const checkCost = (office: Ospo, { costId, borneBy }: PlannedCost, index: number): readonly PlanIssue[] => {
  const path = ['costs', index];
  const cost = costsOf(office).find(({ id }) => id === costId);
  if (!cost) {
    const message = `Expected the id of a cost of the office, got "${costId}".`;
    return [{ code: 'unknown-cost', severity: 'error', path, message, details: { got: costId } }];
  }
  if (cost.borneBy === borneBy) return [];
  const message = `The cost "${cost.name}" is foreseen for the ${cost.borneBy}, and planned for: ${borneBy}.`;
  const details = { costId, expected: cost.borneBy, got: borneBy };
  return [{ code: 'cost-borne-otherwise', severity: 'warning', path, message, details }];
};

const findEmptyRoles = ({ roles, profiles }: Ospo, staff: readonly PlannedStaff[]): readonly PlanIssue[] => {
  const filled = new Set(staff.filter(({ people }) => people > 0).map(({ profileId }) => profileId));
  return roles.flatMap((role): readonly PlanIssue[] => {
    const own = profiles.filter(({ roleId }) => roleId === role.id);
    const empty = own.filter(({ id }) => !filled.has(id));
    if (empty.length < own.length) {
      return empty.map(({ id, name }) => {
        const message = `Nobody is planned for the profile "${name}".`;
        return {
          code: 'profile-unfilled',
          severity: 'info',
          path: ['staff'],
          message,
          details: { profileId: id },
        };
      });
    }
    const message = `Nobody is planned for the role "${role.name}".`;
    return [
      { code: 'role-unfilled', severity: 'warning', path: ['staff'], message, details: { roleId: role.id } },
    ];
  });
};

const findUnassignedCosts = (office: Ospo, planned: readonly PlannedCost[]): readonly PlanIssue[] => {
  const assigned = new Set(planned.map(({ costId }) => costId));
  const open = costsOf(office).filter(({ id, isOpenEnded }) => !isOpenEnded && !assigned.has(id));
  return open.map(({ id, name, borneBy }) => {
    const message = `Nobody is planned to bear the cost "${name}"; the ${borneBy} is foreseen.`;
    const details = { costId: id, expected: borneBy };
    return { code: 'cost-unassigned', severity: 'warning', path: ['costs'], message, details };
  });
};
