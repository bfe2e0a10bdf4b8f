import { isAtLeast } from '../../number/compare.ts';
import { expectResult } from '../check/expect-result.ts';
import { throwFirst, unless } from '../check/problem.ts';
import { unlessKnown } from '../check/unless-known.ts';
import type { ApplicantResult } from '../result/applicant-result.ts';
import type { Interval } from '../result/criterion-result.ts';
import type { SelectionResult } from '../result/selection-result.ts';
import { type OptionNames, optionNameIssues } from '../settings/option-names.ts';
import { intervalOn, valueOn } from './on-axis.ts';
import type { Quadrants, UndecidedPlace } from './quadrants-result.ts';

/**
 * Where the axes are cut; at the middle of each unless stated.
 *
 * @category selection explained
 * @example
 * ```ts
 * import type { QuadrantOptions } from '@osee/scoring/selection';
 *
 * const nineCells: QuadrantOptions = { xCuts: [0.33, 0.67], yCuts: [0.33, 0.67] };
 * ```
 */
export interface QuadrantOptions {
  /** Rising, between 0 and 1. A value on a cut belongs to the higher side. */
  readonly xCuts?: readonly number[];
  readonly yCuts?: readonly number[];
}

/**
 * Places the applicants of a result on two axes, such as importance and feasibility. Whoever has no value on an axis has
 * no place: the gap is not put into the lowest corner. Whoever may still cross a cut, once everything unknown is known, is
 * undecided, with or without a place.
 *
 * @param result - what `evaluateApplications` gave
 * @param x - the id of a group at the top of the tree, or of a criterion
 * @param y - the other axis
 * @param options - where the axes are cut
 * @returns every applicant who takes part, with values from 0 to 1, cell and, with one cut on each axis, quadrant: `A` high on both, `B`
 * high on x alone, `C` high on y alone, `D` low on both; and of everyone who may still move, where to
 * @throws `OseeError` with code `unknown-axis`, `invalid-cut`, `unknown-option`, or the code of a mistake in the form
 * of the result
 * @see GovStack implementation playbook, prioritising services
 * @category selection explained
 * @example
 * ```ts
 * import { defineSelectionModel, evaluateApplications, quadrants } from '@osee/scoring/selection';
 *
 * const scale = { kind: 'goalposts', lower: 1, upper: 5, direction: 'maximise' } as const;
 * const model = defineSelectionModel({
 *   id: 'services', title: 'Services', subject: 'service',
 *   criteria: [{ id: 'importance', title: 'Importance', scale }, { id: 'feasibility', title: 'Feasibility', scale }],
 * });
 * const result = evaluateApplications(model, [
 *   { id: 'births', scores: [{ criterion: 'importance', value: 4.5 }, { criterion: 'feasibility', value: 4 }] },
 *   { id: 'schools', scores: [{ criterion: 'feasibility', value: 4 }] },
 * ]);
 * const { placed, unplaced, undecided } = quadrants(result, 'importance', 'feasibility');
 * placed.map(({ id, quadrant }) => [id, quadrant]); // => [['births', 'A']]
 * unplaced; // => ['schools']
 * undecided.map(({ id, quadrants }) => [id, quadrants]); // => [['schools', ['A', 'C']]]
 * ```
 */
export const quadrants = (
  result: SelectionResult,
  x: string,
  y: string,
  options: QuadrantOptions = {},
): Quadrants => {
  expectResult(result);
  throwFirst(optionNameIssues(options, optionNames));
  const { xCuts = middle, yCuts = middle } = options;
  throwFirst([...cutIssues(xCuts, 'xCuts'), ...cutIssues(yCuts, 'yCuts')]);
  const axes = axesOf(result);
  throwFirst([
    ...unlessKnown(axes, x, 'unknown-axis', ['x'], 'a criterion, or a group at the top,'),
    ...unlessKnown(axes, y, 'unknown-axis', ['y'], 'a criterion, or a group at the top,'),
  ]);
  const isQuartered = xCuts.length === 1 && yCuts.length === 1;
  const placed = result.applicants.filter(takesPart).flatMap((applicant) => {
    const [across, up] = [valueOn(applicant, x), valueOn(applicant, y)];
    if (across === null || up === null) return [];
    const cell = [stepOf(across, xCuts), stepOf(up, yCuts)] as const;
    return [{ id: applicant.id, x: across, y: up, cell, quadrant: isQuartered ? quadrantOf(cell) : null }];
  });
  const found = new Set(placed.map(({ id }) => id));
  const undecided = result.applicants.filter(takesPart).flatMap((applicant): readonly UndecidedPlace[] => {
    const [across, up] = [intervalOn(applicant, x), intervalOn(applicant, y)];
    const cells = stepsBetween(across, xCuts).flatMap((column) =>
      stepsBetween(up, yCuts).map((row) => [column, row] as const),
    );
    if (cells.length < 2) return [];
    const possible = isQuartered ? cells.map(quadrantOf).sort() : [];
    return [{ id: applicant.id, x: across, y: up, cells, quadrants: possible }];
  });
  return {
    x: { id: x, cuts: xCuts },
    y: { id: y, cuts: yCuts },
    placed,
    unplaced: result.applicants.filter(takesPart).flatMap(({ id }) => (found.has(id) ? [] : [id])),
    undecided,
  };
};

const optionNames: OptionNames<QuadrantOptions> = { xCuts: true, yCuts: true };

const middle: readonly number[] = [0.5];

/** More cells than these nobody reads. */
const mostCuts = 20;

const cutIssues = (cuts: unknown, name: string) => {
  const sound =
    Array.isArray(cuts) &&
    cuts.length > 0 &&
    cuts.length <= mostCuts &&
    [...cuts].every(
      (cut: unknown, at) =>
        typeof cut === 'number' && cut > 0 && cut < 1 && (at === 0 || cut > Number(cuts[at - 1])),
    );
  return unless(sound, 'invalid-cut', [name], 'rising numbers between 0 and 1', cuts);
};

const takesPart = ({ standing, eligibility }: ApplicantResult): boolean =>
  standing === 'active' && eligibility !== 'not-eligible';

/** The ids that have a value for every applicant: criteria, and groups at the top. */
const axesOf = ({ weights }: SelectionResult): ReadonlySet<string> => {
  const parents = new Set(weights.map(({ parent }) => parent));
  return new Set(weights.filter(({ id, parent }) => parent === null || !parents.has(id)).map(({ id }) => id));
};

/** The steps that a value inside an interval can have. */
const stepsBetween = ({ worst, best }: Interval, cuts: readonly number[]): readonly number[] => {
  const first = stepOf(worst, cuts);
  return Array.from({ length: stepOf(best, cuts) - first + 1 }, (_, at) => first + at);
};

const stepOf = (value: number, cuts: readonly number[]): number =>
  cuts.filter((cut) => isAtLeast(value, cut, 1)).length;

const quadrantOf = ([across, up]: readonly [number, number]): 'A' | 'B' | 'C' | 'D' => {
  if (across > 0) return up > 0 ? 'A' : 'B';
  return up > 0 ? 'C' : 'D';
};
