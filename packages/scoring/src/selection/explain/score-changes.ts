import { selectPortfolio } from '../../mcda/portfolio/select-portfolio.ts';
import { mostChanges } from '../check/limits.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import { isGroup, nodesOf } from '../model/walk.ts';
import { candidatesOf, rulesOf } from '../portfolio/candidates.ts';
import type { ApplicantResult } from '../result/applicant-result.ts';
import type { SelectionResult } from '../result/selection-result.ts';

/** One value moved until another choice has as many points. */
export interface ScoreChange {
  readonly applicant: string;
  readonly criterion: string;
  /** From 0 to 1. */
  readonly from: number;
  readonly to: number;
  /** Who is then level with the choice. */
  readonly ids: readonly string[];
}

/**
 * For each ranked applicant the smallest change of one of its values that changes the choice: a rise for who was not
 * chosen, a fall for who was. Exact for arithmetic means; `null` where a group is geometric, and for more than 500 ranked
 * applicants, because the choice is worked out again for each.
 */
export const scoreChanges = (
  model: SelectionModel,
  result: SelectionResult,
): ReadonlyMap<string, ScoreChange> | null => {
  const aggregations = [
    model.aggregation,
    ...nodesOf(model.criteria)
      .filter(isGroup)
      .map(({ aggregation }) => aggregation),
  ];
  if (result.portfolio?.status === 'refused') return new Map();
  if (result.applicants.filter(({ rank }) => rank !== null).length > mostChanges) return null;
  if (aggregations.some((aggregation) => (aggregation ?? result.policies.aggregation) !== 'arithmetic'))
    return null;
  const candidates = candidatesOf(result.applicants, result.policies.unknownAttribute);
  const rules = model.portfolio === undefined ? [] : rulesOf(model.portfolio, candidates);
  const count = model.portfolio?.size ?? 1;
  const { tieTolerance } = result.policies;
  const best = selectPortfolio(candidates, { count, rules, tieTolerance });
  if (best.status !== 'optimal') return new Map();
  return new Map(
    result.applicants.flatMap((applicant) => {
      if (applicant.rank === null) return [];
      const chosen = best.selected.includes(applicant.id);
      const forced = { kind: chosen ? 'exclude' : 'include', candidate: applicant.id } as const;
      const other = selectPortfolio(candidates, { count, rules: [...rules, forced], tieTolerance });
      if (other.status !== 'optimal') return [];
      const change = smallestChange(applicant, Math.max(0, best.total - other.total), chosen ? -1 : 1);
      return change === null ? [] : [[applicant.id, { ...change, ids: [...other.selected].sort() }] as const];
    }),
  );
};

const smallestChange = (
  { id, criteria }: ApplicantResult,
  gap: number,
  sign: 1 | -1,
): Omit<ScoreChange, 'ids'> | null => {
  let smallest: Omit<ScoreChange, 'ids'> | null = null;
  for (const { criterion, value, multiplier } of criteria) {
    if (value === null || multiplier === null || multiplier === 0) continue;
    const to = value + (sign * gap) / multiplier;
    if (to < 0 || to > 1) continue;
    if (smallest === null || Math.abs(to - value) < Math.abs(smallest.to - smallest.from)) {
      smallest = { applicant: id, criterion, from: value, to };
    }
  }
  return smallest;
};

/** The smallest of all changes. */
export const smallestOf = (changes: ReadonlyMap<string, ScoreChange>): ScoreChange | null => {
  let smallest: ScoreChange | null = null;
  for (const change of changes.values()) {
    if (smallest === null || Math.abs(change.to - change.from) < Math.abs(smallest.to - smallest.from))
      smallest = change;
  }
  return smallest;
};
