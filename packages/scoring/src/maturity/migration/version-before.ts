import type { Assessment } from '../assessment/assessment.ts';
import type { Criterion } from '../model/criterion.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import { type ModelSummary, summariseModel } from './model-summary.ts';

const partsOf = (version: string): readonly number[] => version.split(/[.-]/u).slice(0, 3).map(Number);

/** Whether a version is not later than another one; what stands behind a hyphen is not looked at. */
const isUpTo = (version: string, other: string): boolean => {
  const [left, right] = [partsOf(version), partsOf(other)];
  const position = left.findIndex((number, at) => number !== right[at]);
  return position < 0 || (left[position] ?? 0) < (right[position] ?? 0);
};

/**
 * What a model tells of an earlier version of itself: the criteria that it had, by `since` and `retired`, as they read
 * now. Ids are never reused, and a criterion whose answers mean something else is retired, so that one that still stands
 * means what it meant.
 */
export const versionBefore = (to: MaturityModel, { version }: Assessment['model']): ModelSummary => {
  const hadThen = ({ since, retired }: Criterion): boolean =>
    isUpTo(since, version) && (retired === undefined || !isUpTo(retired.in, version));
  const criteria = to.criteria.filter(hadThen).map(({ retired: _, ...criterion }) => criterion);
  return summariseModel({ ...to, version, criteria });
};
