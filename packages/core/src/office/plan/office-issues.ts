import { describeValue } from '../../errors/describe-value.ts';
import type { Issue } from '../../errors/issue.ts';
import { OseeError } from '../../errors/osee-error.ts';
import type { Path } from '../../errors/path.ts';
import { nearestWord } from '../../input/nearest-word.ts';
import { checkOfficePlan, type OfficePlanIssueCode } from '../../ospo/check-office-plan.ts';
import type { Ospo } from '../../ospo/ospo.ts';
import { workPlanTemplate } from '../work/work-plan-template.ts';
import type { OfficeOutline } from './office-outline.ts';

/**
 * What somebody should look at in the plan of an office.
 *
 * @category offices
 * @example
 * ```ts
 * import type { OfficeIssueCode } from '@osee/core';
 *
 * const code: OfficeIssueCode = 'outside-months';
 * ```
 */
export type OfficeIssueCode = OfficePlanIssueCode | 'outside-months';

/** Refuses ids that stand twice and ids of nothing. */
export const expectKnownIds = (outline: OfficeOutline, office: Ospo): void => {
  const { staff, costs = [], funds = [], demand = [], done = [] } = outline;
  expectUnique([...staff.map(({ id }) => id), ...costs.map(({ id }) => id)], ['outline', 'staff']);
  expectUnique(
    funds.map(({ id }) => id),
    ['outline', 'funds'],
  );
  const responsibilities = office.responsibilities.map(({ id }) => id);
  const activities = office.activities.map(({ id }) => id);
  for (const [place, { profileId, responsibilityIds = [], activityIds = [] }] of staff.entries()) {
    const path = ['outline', 'staff', place];
    expectKnown(
      [profileId],
      office.profiles.map(({ id }) => id),
      [...path, 'profileId'],
    );
    expectKnown(responsibilityIds, responsibilities, [...path, 'responsibilityIds']);
    expectKnown(activityIds, activities, [...path, 'activityIds']);
  }
  for (const [place, { id }] of demand.entries()) {
    expectKnown([id], [...activities, ...responsibilities], ['outline', 'demand', place, 'id']);
  }
  const known = [...office.costs.funded, ...office.costs.inKind].map(({ id }) => id);
  for (const [place, { costId }] of costs.entries()) {
    if (costId !== undefined) expectKnown([costId], known, ['outline', 'costs', place, 'costId']);
  }
  if (outline.scopeId !== null) {
    expectKnown(
      [outline.scopeId],
      office.scopes.map(({ id }) => id),
      ['outline', 'scopeId'],
    );
  }
  expectKnown(done, Object.keys(workPlanTemplate), ['outline', 'done']);
};

const expectUnique = (ids: readonly string[], path: Path): void => {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) {
      throw new OseeError(
        'duplicate-id',
        `Expected an id that stands once, got ${describeValue(id)} twice.`,
        {
          path,
          details: { got: describeValue(id) },
        },
      );
    }
    seen.add(id);
  }
};

const expectKnown = (ids: readonly string[], known: readonly string[], path: Path): void => {
  const stranger = ids.find((id) => !known.includes(id));
  if (stranger === undefined) return;
  const nearest = nearestWord(stranger, known);
  const hint = nearest === null ? '' : `, of which ${nearest} is the nearest`;
  throw new OseeError(
    'unknown-id',
    `Expected one of ${known.join(', ')}${hint}, got ${describeValue(stranger)}.`,
    { path, details: { got: describeValue(stranger), nearest } },
  );
};

/** What the documents foresee otherwise, and what lies outside the months of the plan. */
export const officeIssues = (
  outline: OfficeOutline,
  office: Ospo,
  first: string,
  last: string,
): Issue<OfficeIssueCode>[] => {
  const { staff, costs = [], funds = [], demand = [] } = outline;
  const borneBy = (bearer: string): 'programme' | 'host' | 'other' =>
    bearer === 'programme' || bearer === 'host' ? bearer : 'other';
  return [
    ...checkOfficePlan(office, {
      scopeId: outline.scopeId,
      staff: staff.map(({ profileId, fullTime, origin }) => ({
        profileId,
        people: Math.ceil(Number(fullTime)),
        origin,
      })),
      costs: costs.flatMap(({ costId, bearer }) =>
        costId === undefined ? [] : [{ costId, borneBy: borneBy(bearer) }],
      ),
    }),
    ...outside('staff', staff, first, last),
    ...outside('costs', costs, first, last),
    ...outside('funds', funds, first, last),
    ...outside('demand', demand, first, last),
  ];
};

interface Dated {
  readonly id: string;
  readonly from?: string;
  readonly to?: string;
}

const outside = (
  part: string,
  items: readonly Dated[],
  first: string,
  last: string,
): readonly Issue<OfficeIssueCode>[] =>
  items.flatMap(({ id, from = first, to = last }, place): Issue<OfficeIssueCode>[] => {
    if (from >= first && from <= last && to <= last && from <= to) return [];
    return [
      {
        code: 'outside-months',
        severity: 'warning',
        path: [part, place],
        message: `Expected ${describeValue(id)} between ${first} and ${last}, got ${from} to ${to}: what lies outside is not counted.`,
        details: { id: describeValue(id), first, last, from, to },
      },
    ];
  });
