import type { Issue } from '@osee/core';
import { compare, isBelow } from '../../number/compare.ts';
import { expectResult } from '../check/expect-result.ts';
import { throwFirst } from '../check/problem.ts';
import { unlessKnown } from '../check/unless-known.ts';
import type { ApplicantResult } from '../result/applicant-result.ts';
import type { SelectionResult } from '../result/selection-result.ts';
import type { TwoCompared } from './two-compared.ts';

/**
 * Sets two applicants of a result side by side: where each is ahead and by how many points, which gates they differ in,
 * and whether what is not known could turn it round. It says nothing of anybody else, and nobody else changes it.
 *
 * @param result - what `evaluateApplications` gave
 * @param a - the id of one applicant
 * @param b - the id of the other
 * @returns differences as a minus b, points from 0 to 1; the criteria that part them most first
 * @throws `OseeError` with code `unknown-applicant`, `same-applicant`, or the code of a mistake in the form of the result
 * @category selection explained
 * @example
 * ```ts
 * import { compareTwo, defineSelectionModel, evaluateApplications } from '@osee/scoring/selection';
 *
 * const scale = { kind: 'goalposts', lower: 0, upper: 4, direction: 'maximise' } as const;
 * const model = defineSelectionModel({
 *   id: 'chat', title: 'Chat', subject: 'software',
 *   criteria: [{ id: 'needs', title: 'Needs', scale }, { id: 'support', title: 'Support', scale }],
 * });
 * const result = evaluateApplications(model, [
 *   { id: 'a', scores: [{ criterion: 'needs', value: 4 }, { criterion: 'support', value: 1 }] },
 *   { id: 'b', scores: [{ criterion: 'needs', value: 2 }, { criterion: 'support', value: 2 }] },
 * ]);
 * const { ahead, difference, criteria } = compareTwo(result, 'a', 'b');
 * [ahead, difference]; // => ['a', 0.125]
 * criteria.map(({ criterion, points }) => [criterion, points]); // => [['needs', 0.25], ['support', -0.125]]
 * ```
 */
export const compareTwo = (result: SelectionResult, a: string, b: string): TwoCompared => {
  expectResult(result);
  const byId = new Map(result.applicants.map((applicant) => [applicant.id, applicant]));
  throwFirst([...known(byId, a, 'a'), ...known(byId, b, 'b'), ...different(a, b)]);
  const [one, other] = [byId.get(a) as ApplicantResult, byId.get(b) as ApplicantResult];
  const difference = minus(one.score, other.score);
  return {
    a,
    b,
    difference,
    ahead: difference === null ? null : aheadOf(one, other),
    certain:
      isBelow(one.interval.best, other.interval.worst, 1) ||
      isBelow(other.interval.best, one.interval.worst, 1),
    criteria: criteriaOf(one, other),
    unknown: one.criteria.flatMap(({ criterion, value }, at) =>
      value === null || (other.criteria[at]?.value ?? null) === null ? [criterion] : [],
    ),
    gates: one.gates.flatMap(({ gate, outcome }, at) => {
      const against = other.gates[at]?.outcome ?? outcome;
      return outcome === against ? [] : [{ gate, a: outcome, b: against }];
    }),
  };
};

const known = (byId: ReadonlyMap<string, unknown>, id: string, name: string): readonly Issue[] =>
  unlessKnown(byId, id, 'unknown-applicant', [name], 'an applicant');

const different = (a: string, b: string): readonly Issue[] =>
  a !== b
    ? []
    : [
        {
          code: 'same-applicant',
          severity: 'error',
          path: ['b'],
          message: 'Expected two different applicants, got one twice.',
          details: { got: b },
        },
      ];

const aheadOf = (one: ApplicantResult, other: ApplicantResult): string | null => {
  const order = compare(one.score ?? 0, other.score ?? 0, 1);
  return order === 0 ? null : order > 0 ? one.id : other.id;
};

const minus = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one - other;

const criteriaOf = (one: ApplicantResult, other: ApplicantResult): TwoCompared['criteria'] => {
  const isScored = one.score !== null && other.score !== null;
  return one.criteria
    .map(({ criterion, value, points }, at) => {
      const against = other.criteria[at];
      return {
        criterion,
        a: value,
        b: against?.value ?? null,
        // What is not known of somebody brings no point, and its weight goes to the rest.
        points: isScored ? (points ?? 0) - (against?.points ?? 0) : null,
      };
    })
    .map((each, place) => ({ each, place, size: Math.abs(each.points ?? 0) }))
    .sort((left, right) => right.size - left.size || left.place - right.place)
    .map(({ each }) => each);
};
